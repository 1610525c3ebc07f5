"""What no voice was recorded for is read by the system's own, in the language it is written in."""

import re
import unicodedata
from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from glutestretch.audio_guidance import texts
from glutestretch.audio_guidance.engine.lines import Line, Lines
from glutestretch.audio_guidance.engine.script import subject
from glutestretch.audio_guidance.voice import Voice
from glutestretch.desktop.speech.api import Speech
from glutestretch.session.engine.plan import Cue, Plan
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.sides import Side

_SECONDS_A_LETTER = 0.08
_SECONDS_MORE_OF = {"W": 0.37, "F": 0.37, "AL": 0.08}
"""A wide letter, of Chinese or Japanese, is a syllable or a word; Arabic leaves its vowels out."""
_SECONDS_A_PAUSE = 0.6
_SECONDS_MORE = 0.5
_ALLOWANCE = 1.1
"""How much longer a line may take than those before it, in proportion."""
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?؟]) |(?<=[。！？])(?=.)")  # noqa: RUF001 - as written


class Reader(QObject):
    """Reads lines of one language, and learns how long it takes for them.

    How long a line will take is guessed from its letters, rather too long than too short, and then
    in proportion to what the lines before have taken, with a tenth to spare.

    Args:
        language: Such as ``en``.
        speech: What speaks it.
        parent: The Qt parent.

    Attributes:
        table: By id the words and the seconds of a line, as in ``Lines``.
        audible: Whether it can be heard, as far as is known.

    Signals:
        problem_changed: It does not speak, or speaks again: its language and the ``Problem``.
    """

    problem_changed = Signal(str, str)

    def __init__(self, language: str, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speech = speech
        self.table: dict[str, tuple[str, float]] = {}
        self.audible = True
        self._language = language
        self._taken = self._guessed = 0.0
        speech.spoken.connect(self._learn)
        speech.problem_changed.connect(self._follow)

    def know(self, name: str, text: str) -> None:
        """Be able to read a line."""
        words = _BETWEEN_SENTENCES.sub(" … ", text)
        self.table[name] = (words, _guess(words) * self._pace)

    def read(self, line: Line, volume: float) -> None:
        """Read a line, once those before it are read."""
        self.speech.say(line.id, line.text, volume, line.seconds)

    @property
    def _pace(self) -> float:
        return _ALLOWANCE * self._taken / self._guessed if self._guessed else 1.0

    def _learn(self, name: str, seconds: float) -> None:
        if name not in self.table:
            return
        self._taken += seconds
        self._guessed += _guess(self.table[name][0])
        for other, (words, _) in self.table.items():
            self.table[other] = (words, _guess(words) * self._pace)

    def _follow(self, problem: str) -> None:
        self.audible = not problem
        self.problem_changed.emit(self._language, problem)


def _guess(words: str) -> float:
    """Return how many seconds it will take to read words, rather too many than too few."""
    letters = sum(_SECONDS_A_LETTER + _more_of(letter) for letter in words)
    return letters + _SECONDS_A_PAUSE * words.count("…") + _SECONDS_MORE


def _more_of(letter: str) -> float:
    kinds = (unicodedata.east_asian_width(letter), unicodedata.bidirectional(letter))
    return sum(_SECONDS_MORE_OF.get(kind, 0.0) for kind in kinds)


class WrittenVoice:
    """The system's own voice in a language that nothing was recorded in; nobody stands in for it.

    Args:
        reader: Reads that language.
        lines: The words of the lines that any session has, by their ids.
    """

    def __init__(self, reader: Reader, lines: Mapping[str, str]) -> None:
        for name, words in lines.items():
            reader.know(name, words)
        self._reader = reader
        self.speech = reader.speech
        self.lines = Lines(reader.table)

    @property
    def audible(self) -> bool:
        """Whether it can be heard, as far as is known."""
        return self._reader.audible

    def open(self) -> None:
        """Let the system find its voice."""
        self.speech.open()

    def close(self) -> None:
        """Give the system's voice back."""
        self.speech.close()

    def say(self, line: Line, volume: float) -> None:
        """Say a line once the one before is over."""
        self._reader.read(line, volume)

    def stop(self) -> None:
        """Fall silent."""
        self.speech.stop()

    def pause(self) -> None:
        """Stand still within a line."""
        self.speech.pause()

    def resume(self) -> None:
        """Go on within the line."""
        self.speech.resume()


class ReadingVoice:
    """The voice that was chosen; what it has no lines on, the system's own voice reads.

    Those are stretches of packs, and variants that no lines were made for. The two never speak at
    once: where one begins, the other ends.

    Args:
        chosen: Says all that it has lines for.
        catalogue: The stretches that are played.
        language: What the app and its own stretches are written in.
        reader_of: Returns what reads a language.

    Attributes:
        lines: What it can say of the plans that were prepared.
        speech: The system's voice, if that is what was chosen.
    """

    def __init__(
        self,
        chosen: Voice,
        catalogue: Catalogue,
        language: str,
        reader_of: Callable[[str], Reader],
    ) -> None:
        self.lines = chosen.lines
        self.speech = chosen.speech
        self._chosen = chosen
        self._catalogue = catalogue
        self._language = language
        self._reader_of = reader_of
        self._readers: dict[str, Reader] = {}
        self._reader_of_line: dict[str, Reader] = {}
        self._others: tuple[Speech, ...] = ()
        self._last = chosen.speech
        self._is_open = False

    @property
    def audible(self) -> bool:
        """Whether the chosen voice can be heard, as far as is known."""
        return self._chosen.audible

    def tells_aloud(self, name: str) -> bool:
        """Return whether what is said of a stretch can be heard, as far as is known.

        Args:
            name: What the names of its lines begin with.
        """
        reader = self._readers.get(name)
        return reader.audible if reader else self.audible

    def prepare(self, plan: Plan, *, anew: bool) -> None:
        """Be able to read what no lines were made for.

        Args:
            plan: What is played.
            anew: Whether nothing else is played any more.
        """
        if anew:
            self._readers.clear()
            self._reader_of_line.clear()
        for cue in {subject(cue): cue for cue in plan.cues}.values():
            self._learn_to_read(cue)
        readers = dict.fromkeys(self._readers.values())
        self._others = tuple(one.speech for one in readers if one.speech is not self.speech)
        self.lines = Lines(ChainMap(self._chosen.lines.table, *(one.table for one in readers)))
        if self._is_open:
            self.open()

    def _learn_to_read(self, cue: Cue) -> None:
        stretch, name, lines = self._catalogue[cue.stretch], subject(cue), self._chosen.lines
        lost = not stretch.pack and not lines.table
        if name in self._readers or lines.tell_of(name) or lost:
            return
        language = stretch.language or self._language
        reader = self._reader_of(language)
        if reader not in self._readers.values() and reader.speech is not self.speech:
            reader.table.clear()
        self._readers[name] = reader
        framed = language.partition("-")[0] == self._language
        for line, side, text in written_lines(stretch, cue.variant, framed=framed):
            if not lines.find(line, side):
                which = f"{line}-{side}" if side else line
                reader.know(which, text)
                self._reader_of_line[which] = reader

    def open(self) -> None:
        """Make ready all that speaks in the plans that were prepared."""
        self._is_open = True
        self._chosen.open()
        for speech in self._others:
            speech.open()

    def close(self) -> None:
        """Give back all that it needs; the next line begins anew."""
        self._is_open = False
        self._chosen.close()
        for speech in self._others:
            speech.close()

    def say(self, line: Line, volume: float) -> None:
        """Say a line at once, or read it once those before it are read."""
        reader = self._reader_of_line.get(line.id)
        speech = reader.speech if reader else self.speech
        if speech is not self._last:
            self.stop()
        self._last = speech
        if reader:
            reader.read(line, volume)
        else:
            self._chosen.say(line, volume)

    def stop(self) -> None:
        """Fall silent."""
        self._chosen.stop()
        for speech in self._others:
            speech.stop()

    def pause(self) -> None:
        """Stand still within a line."""
        self._chosen.pause()
        for speech in self._others:
            speech.pause()

    def resume(self) -> None:
        """Go on within the line."""
        self._chosen.resume()
        for speech in self._others:
            speech.resume()


def written_lines(
    stretch: Stretch, variant: str, *, framed: bool
) -> Iterator[tuple[str, Side | None, str]]:
    """Yield name, side and words of what can be said of a stretch from its written texts.

    Args:
        stretch: The stretch itself.
        variant: The variant in which it is done; empty for none.
        framed: Whether it is written in the app's language, so that words may be put around it.
    """
    told = stretch.varied(variant)
    name = f"{stretch.id}-{told.variant}" if told.variant else stretch.id
    if told.needs:
        yield f"{name}-need", None, texts.needed(told.needs) if framed else f"{told.needs}."
    for side in Side:
        named = side if framed and stretch.two_sided else None
        yield f"{stretch.id}-name", side, texts.named(stretch.name, named)
        coming = texts.coming(stretch.name, named) if framed else texts.named(stretch.name, None)
        yield f"{stretch.id}-next", side, coming
        for number, (step, usual) in enumerate(zip(told.steps, stretch.steps, strict=True), 1):
            of = f"{stretch.id if step == usual else name}-{number}"
            yield f"{of}-short", side, step.brief_for(side)
            full = step.text_for(side), step.care_for(side)
            yield f"{of}-full", side, " ".join(filter(None, full))
