"""Who says the lines."""

import json
from pathlib import Path
from typing import Protocol

from glutestretch.audio_guidance.engine.lines import Line, Lines
from glutestretch.desktop.audio.api import Audio, Channel
from glutestretch.desktop.speech.api import Speech


class Voice(Protocol):
    """Says one line at a time. The session's clock leads: nobody waits for the end of a line."""

    @property
    def lines(self) -> Lines:
        """What it can say."""

    @property
    def speech(self) -> Speech | None:
        """The system's voice, if that is what it speaks with."""

    @property
    def audible(self) -> bool:
        """Whether what it says just now can be heard, as far as is known."""

    def open(self) -> None:
        """Make ready, so that the first line comes on time."""

    def close(self) -> None:
        """Give back all that it needs; the next line begins anew."""

    def say(self, line: Line, volume: float) -> None:
        """Say a line at once, in place of the one that is being said.

        Args:
            line: One of its lines.
            volume: From 0 to 1, as the ear hears it.
        """

    def stop(self) -> None:
        """Fall silent."""

    def pause(self) -> None:
        """Stand still within a line."""

    def resume(self) -> None:
        """Go on within the line."""


class RecordedVoice:
    """A voice whose lines are stored as sound.

    Args:
        name: Which of the voices that are installed.
        language: What it speaks.
        folder: Where the built resources are.
        audio: What plays them.

    Raises:
        OSError, ValueError: If its lines are missing or damaged.
    """

    speech = None

    def __init__(self, name: str, language: str, folder: Path, audio: Audio) -> None:
        self._audio = audio
        self._place = f"voice/{name}/{language}"
        self._lines = Lines(_table(json.loads((folder / self._place / "lines.json").read_bytes())))

    @property
    def lines(self) -> Lines:
        """What it can say."""
        return self._lines

    @property
    def audible(self) -> bool:
        """Whether the player has something to play on."""
        return self._audio.audible

    def open(self) -> None:
        """Do nothing: the player is kept for bells as well, by whoever has it."""

    def close(self) -> None:
        """Do nothing."""

    def say(self, line: Line, volume: float) -> None:
        """Play the file of the line."""
        self._audio.play(Channel.VOICE, f"{self._place}/{line.id}.opus", volume)

    def stop(self) -> None:
        """Fade out."""
        self._audio.stop(Channel.VOICE)

    def pause(self) -> None:
        """Stand still within a line."""
        self._audio.pause(Channel.VOICE)

    def resume(self) -> None:
        """Go on within the line."""
        self._audio.resume(Channel.VOICE)


def _table(read: object) -> dict[str, tuple[str, float]]:
    """Return the words and the seconds of each line; raise ValueError if damaged."""
    if not isinstance(read, dict):
        raise ValueError  # noqa: TRY004 - damaged, not misused
    table = {}
    for name, line in read.items():
        match line:
            case [str(text), int() | float() as seconds]:
                table[name] = (text, float(seconds))
            case _:
                raise ValueError(name)
    return table


def session_lines(language: str, folder: Path) -> dict[str, str]:
    """Return the words of the lines that any session has, in a language that nobody recorded.

    Args:
        language: Its code.
        folder: Where the built resources are.

    Returns:
        The words by the ids of the lines; none where the file is missing or damaged.
    """
    try:
        read = json.loads((folder / "voice" / f"session.{language}.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(name): str(words) for name, words in read.items()}


class NoVoice:
    """Says nothing, since it has no lines: for when those of a voice cannot be read."""

    lines = Lines({})
    speech = None
    audible = False

    def open(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    def say(self, line: Line, volume: float) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def pause(self) -> None:
        """Do nothing."""

    def resume(self) -> None:
        """Do nothing."""


class SystemVoice:
    """The system's own voice; where it does not speak, another voice does.

    How long it takes for a line is not known before: at first as long as the other voice would,
    then as long as it took the last time, and for other lines in the same proportion.

    Args:
        speech: What speaks.
        stand_in: The voice that has the lines, and says them when the system's own cannot.
    """

    def __init__(self, speech: Speech, stand_in: Voice) -> None:
        self.speech = speech
        self._stand_in = stand_in
        self._usual = stand_in.lines.table
        self._table = dict(self._usual)
        self._lines = Lines(self._table)
        self._measured: dict[str, float] = {}
        speech.spoken.connect(self._learn)
        speech.unspoken.connect(self._say_instead)

    @property
    def lines(self) -> Lines:
        """What it can say."""
        return self._lines

    @property
    def audible(self) -> bool:
        """Whether either voice can be heard."""
        return self.speech.ready or self._stand_in.audible

    def open(self) -> None:
        """Let the system find its voice."""
        self.speech.open()

    def close(self) -> None:
        """Give the system's voice back."""
        self.speech.close()

    def say(self, line: Line, volume: float) -> None:
        """Say the line once the one before is over, or have it said."""
        if not self.speech.say(line.id, line.text, volume, line.seconds):
            self._stand_in.say(line, volume)

    def _say_instead(self, name: str, volume: float) -> None:
        for line in self._stand_in.lines.find(name):
            self._stand_in.say(line, volume)

    def stop(self) -> None:
        """Fall silent."""
        self.speech.stop()
        self._stand_in.stop()

    def pause(self) -> None:
        """Stand still within a line."""
        self.speech.pause()
        self._stand_in.pause()

    def resume(self) -> None:
        """Go on from the last pause within the line."""
        self.speech.resume()
        self._stand_in.resume()

    def _learn(self, name: str, seconds: float) -> None:
        """Note how long a line took, and what that means for the others."""
        if name not in self._usual:
            return
        self._measured[name] = seconds
        usual = sum(self._usual[name][1] for name in self._measured)
        part = sum(self._measured.values()) / usual
        for other, (text, its_seconds) in self._usual.items():
            self._table[other] = (text, self._measured.get(other, part * its_seconds))
