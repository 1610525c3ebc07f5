"""Every setting, declared once: default, type, bounds and text."""

import re
from collections.abc import Mapping
from typing import Any

from glutestretch.kit.languages import LANGUAGES, SYSTEM
from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record, as_dict, replace
from glutestretch.kit.translation import QT_TR_NOOP


class Number(Record):
    """A number within bounds; ``step`` is what one press of an arrow changes."""

    least: float
    most: float
    step: float = 1
    unit: str = ""


class Choice(Record):
    """One of a few words; ``texts`` pairs each word with what the user reads."""

    texts: tuple[tuple[str, str], ...]


class Switch(Record):
    """On or off."""


class ByStretch(Record):
    """A word for some of the stretches; which there are, the content says."""


Variants = tuple[tuple[str, str], ...]
"""The ids of stretches, in order, each with that of the variant in which it is done."""
_WORD = re.compile(r"[a-z]+(-[a-z]+)*")


class Row(Record):
    """How a setting appears to the user.

    Attributes:
        trial: What can be tried out beside it; empty for nothing.
    """

    group: str
    title: str
    hint: str
    kind: Number | Choice | Switch | ByStretch
    trial: str = ""


class _Declaration:
    """Stands for a default while the class of all settings is made, then gives way to it."""

    def __init__(self, default: object, row: Row) -> None:
        self._default = default
        self._row = row

    def __set_name__(self, owner: type, name: str) -> None:
        _ROWS[name] = self._row
        setattr(owner, name, self._default)


_ROWS: dict[str, Row] = {}


def _setting(
    default: object,
    kind: Number | Choice | Switch | ByStretch,
    group: str,
    title: str,
    hint: str = "",
    trial: str = "",
) -> Any:  # noqa: ANN401
    return _Declaration(default, Row(group, title, hint, kind, trial))


_SESSION = QT_TR_NOOP("Session")
_BREATHING = QT_TR_NOOP("Breathing")
_SOUND = QT_TR_NOOP("Sound and voice")
_REMINDERS = QT_TR_NOOP("Reminders")
_LOOK = QT_TR_NOOP("Look")
_DATA = QT_TR_NOOP("Data")


class Settings(Record):
    """All settings, with the defaults of a new installation."""

    plays_itself: bool = _setting(
        True,
        Switch(),
        _SESSION,
        QT_TR_NOOP("Go on by itself"),
        QT_TR_NOOP("When off, each step waits until you choose Next."),
    )
    starting_side: str = _setting(
        "right",
        Choice(
            (
                ("right", QT_TR_NOOP("Right")),
                ("left", QT_TR_NOOP("Left")),
                ("alternate", QT_TR_NOOP("Take turns by session")),
            )
        ),
        _SESSION,
        QT_TR_NOOP("Begin with"),
    )
    change_over_seconds: float = _setting(
        8.0, Number(0, 60, 1, QT_TR_NOOP("s")), _SESSION, QT_TR_NOOP("Pause to change sides")
    )
    rest_seconds: float = _setting(
        15.0, Number(0, 120, 5, QT_TR_NOOP("s")), _SESSION, QT_TR_NOOP("Rest between stretches")
    )
    step_pace: str = _setting(
        "unhurried",
        Choice((("unhurried", QT_TR_NOOP("Unhurried")), ("brisk", QT_TR_NOOP("Brisk")))),
        _SESSION,
        QT_TR_NOOP("Time to move into a step"),
        QT_TR_NOOP("A step always lasts as long as its words. Space or Next goes on sooner."),
    )
    variants: Variants = _setting(
        (),
        ByStretch(),
        _SESSION,
        QT_TR_NOOP("Easier and harder"),
        QT_TR_NOOP("How each stretch is done. In a session, E makes it easier and H harder."),
    )
    ask_stiffness: bool = _setting(
        True,
        Switch(),
        _SESSION,
        QT_TR_NOOP("Ask how stiff it feels"),
        QT_TR_NOOP("As a session begins and at its end. You never need to answer."),
    )
    keep_awake: bool = _setting(
        True,
        Switch(),
        _SESSION,
        QT_TR_NOOP("Keep the screen awake"),
        QT_TR_NOOP("Only while a session runs; in a pause it may sleep after two minutes."),
    )
    media_keys: bool = _setting(
        True,
        Switch(),
        _SESSION,
        QT_TR_NOOP("Use media keys, headphones and remotes"),
        QT_TR_NOOP(
            "On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music."
        ),
    )
    breaths: int = _setting(
        6,
        Number(3, 12, unit=QT_TR_NOOP("breaths")),
        _BREATHING,
        QT_TR_NOOP("Hold each side for"),
        QT_TR_NOOP("Five to six deep breaths suit most people."),
    )
    in_seconds: float = _setting(
        4.0, Number(2, 10, 0.5, QT_TR_NOOP("s")), _BREATHING, QT_TR_NOOP("Breathe in for")
    )
    out_seconds: float = _setting(
        6.0, Number(2, 14, 0.5, QT_TR_NOOP("s")), _BREATHING, QT_TR_NOOP("Breathe out for")
    )
    pace: str = _setting(
        "guided",
        Choice(
            (
                ("guided", QT_TR_NOOP("The ring leads")),
                ("own", QT_TR_NOOP("My own, by key")),
                ("breath", QT_TR_NOOP("My own, by microphone")),
            )
        ),
        _BREATHING,
        QT_TR_NOOP("Pace"),
        QT_TR_NOOP(
            "By key, you hold it, or the mouse button on the ring, while breathing in. By "
            "microphone, the ring follows each out-breath that it hears in a hold. It is open only "
            "then, and nothing is recorded."
        ),
    )
    own_pace_key: str = _setting(
        "b",
        Choice(
            (
                ("b", QT_TR_NOOP("B")),
                ("down", QT_TR_NOOP("Arrow down")),
                ("enter", QT_TR_NOOP("Enter")),
                ("zero", QT_TR_NOOP("0 on the number pad")),
            )
        ),
        _BREATHING,
        QT_TR_NOOP("Key to hold at your own pace"),
        QT_TR_NOOP(
            "B lies above the middle of the space bar, where it is easily found without looking."
        ),
    )
    guidance: str = _setting(
        "learning",
        Choice(
            (
                ("learning", QT_TR_NOOP("Less as you learn")),
                ("full", QT_TR_NOOP("Everything")),
                ("cues", QT_TR_NOOP("Only cues")),
                ("off", QT_TR_NOOP("Nothing")),
            )
        ),
        _SOUND,
        QT_TR_NOOP("The voice says"),
        QT_TR_NOOP(
            "Cues are names, sides, beginnings and ends. As you learn, a stretch is explained "
            "in its first three sessions."
        ),
    )
    voice: str = _setting(
        "calm",
        Choice(
            (
                ("calm", QT_TR_NOOP("Calm")),
                ("deep", QT_TR_NOOP("Deep")),
                ("system", QT_TR_NOOP("The computer's own")),
            )
        ),
        _SOUND,
        QT_TR_NOOP("Voice"),
        QT_TR_NOOP(
            "Where nothing is recorded in your language, the computer's own voice speaks. On Linux "
            "it comes from speech-dispatcher."
        ),
    )
    voice_volume: int = _setting(
        80, Number(10, 100, 5, "%"), _SOUND, QT_TR_NOOP("Volume of the voice"), trial="voice"
    )
    count_breaths: bool = _setting(
        False, Switch(), _SOUND, QT_TR_NOOP("Count the breaths of a hold aloud")
    )
    sounds: bool = _setting(
        True,
        Switch(),
        _SOUND,
        QT_TR_NOOP("Bells"),
        QT_TR_NOOP("A bell of its own for beginning, half-way, change of sides and end."),
    )
    sound_volume: int = _setting(
        60, Number(10, 100, 5, "%"), _SOUND, QT_TR_NOOP("Volume of the bells"), trial="sounds"
    )
    breath_sound: bool = _setting(
        True,
        Switch(),
        _SOUND,
        QT_TR_NOOP("Sound of the breath"),
        QT_TR_NOOP("In a hold, a soft noise rises as you breathe in and falls as you breathe out."),
    )
    breath_volume: int = _setting(
        50, Number(10, 100, 5, "%"), _SOUND, QT_TR_NOOP("Volume of the breath"), trial="breath"
    )
    start_at_login: bool = _setting(
        False,
        Switch(),
        _REMINDERS,
        QT_TR_NOOP("Start hidden at login"),
        QT_TR_NOOP("Reminders come only while the app runs."),
    )
    when_closed: str = _setting(
        "ask",
        Choice(
            (
                ("ask", QT_TR_NOOP("Ask")),
                ("stay", QT_TR_NOOP("Stay for reminders")),
                ("quit", QT_TR_NOOP("Quit")),
            )
        ),
        _REMINDERS,
        QT_TR_NOOP("When the window is closed"),
        QT_TR_NOOP("Without reminders, closing the window always quits."),
    )
    respect_do_not_disturb: bool = _setting(
        True, Switch(), _REMINDERS, QT_TR_NOOP("Respect Do Not Disturb")
    )
    respect_full_screen: bool = _setting(
        True, Switch(), _REMINDERS, QT_TR_NOOP("Wait while something is full screen")
    )
    respect_recording: bool = _setting(
        True,
        Switch(),
        _REMINDERS,
        QT_TR_NOOP("Wait while camera or microphone are in use"),
        QT_TR_NOOP("Reminders that have waited are offered when you are free."),
    )
    language: str = _setting(
        SYSTEM,
        Choice(((SYSTEM, QT_TR_NOOP("Like the system")), *LANGUAGES.items())),
        _LOOK,
        QT_TR_NOOP("Language"),
        QT_TR_NOOP("The window opens anew in it once you close the settings."),
    )
    theme: str = _setting(
        "system",
        Choice(
            (
                ("system", QT_TR_NOOP("Like the system")),
                ("light", QT_TR_NOOP("Light")),
                ("dark", QT_TR_NOOP("Dark")),
            )
        ),
        _LOOK,
        QT_TR_NOOP("Colours"),
    )
    contrast: str = _setting(
        "system",
        Choice(
            (
                ("system", QT_TR_NOOP("Like the system")),
                ("high", QT_TR_NOOP("High")),
                ("usual", QT_TR_NOOP("Usual")),
            )
        ),
        _LOOK,
        QT_TR_NOOP("Contrast"),
    )
    text_percent: int = _setting(100, Number(80, 200, 10, "%"), _LOOK, QT_TR_NOOP("Text size"))
    figure: str = _setting(
        "woman",
        Choice((("woman", QT_TR_NOOP("A woman")), ("man", QT_TR_NOOP("A man")))),
        _LOOK,
        QT_TR_NOOP("Who shows the stretches"),
    )
    live_figure: bool = _setting(
        True,
        Switch(),
        _LOOK,
        QT_TR_NOOP("Figure that can be turned"),
        QT_TR_NOOP(
            "Drag the picture, or reach it with Tab and use the arrow keys. When off, and without "
            "OpenGL, there are pictures and films."
        ),
    )
    motion: str = _setting(
        "system",
        Choice(
            (
                ("system", QT_TR_NOOP("Like the system")),
                ("full", QT_TR_NOOP("Full")),
                ("reduced", QT_TR_NOOP("Reduced")),
            )
        ),
        _LOOK,
        QT_TR_NOOP("Motion"),
        QT_TR_NOOP(
            "Reduced motion keeps ring and pictures still, and changes pictures without fading."
        ),
    )
    glow: bool = _setting(
        True,
        Switch(),
        _LOOK,
        QT_TR_NOOP("Glow at each change"),
        QT_TR_NOOP(
            "The picture's edge glows slowly as a hold begins, is half over and ends, and as you "
            "change sides."
        ),
    )
    goal_days: int = _setting(
        3,
        Number(1, 7, unit=QT_TR_NOOP("days")),
        _DATA,
        QT_TR_NOOP("Stretch each week on"),
        QT_TR_NOOP("The guidelines advise two or three days at least, and best every day."),
    )
    goal_minutes: int = _setting(
        0,
        Number(0, 140, 5, QT_TR_NOOP("min")),
        _DATA,
        QT_TR_NOOP("And hold for at least"),
        QT_TR_NOOP("All holds of a week together; 0 leaves it to the days."),
    )
    day_begins: int = _setting(
        4,
        Number(0, 12, unit=QT_TR_NOOP("o'clock")),
        _DATA,
        QT_TR_NOOP("A day begins at"),
        QT_TR_NOOP("What you do before that hour still belongs to the day before."),
    )


class Preset(Record):
    """A named pair of breath lengths in seconds."""

    name: str
    in_seconds: float
    out_seconds: float


PRESETS = (
    Preset(QT_TR_NOOP("Calm"), 4, 6),
    Preset(QT_TR_NOOP("Even"), 5, 5),
    Preset(QT_TR_NOOP("Short"), 3, 4),
    Preset(QT_TR_NOOP("Long"), 5, 8),
)


def rows() -> tuple[tuple[str, Row], ...]:
    """Return each setting's name with its row, in the order of the dialog."""
    return tuple(_ROWS.items())


def _checked(fields: Fields, name: str) -> bool | str | float | Variants:
    kind = _ROWS[name].kind
    if isinstance(kind, ByStretch):
        return _variants(fields, name)
    if isinstance(kind, Switch):
        return fields.flag(name)
    if isinstance(kind, Choice):
        return fields.word(name, (word for word, _ in kind.texts))
    if isinstance(getattr(Settings, name), int):
        return fields.whole(name, kind.least, kind.most)
    return float(fields.number(name, kind.least, kind.most))


def _variants(fields: Fields, name: str) -> Variants:
    """Read a table of words by stretch; one without a word is the stretch itself."""
    raw = fields.value(name)
    pairs = raw if isinstance(raw, Mapping) else dict(raw) if isinstance(raw, tuple) else None
    if pairs is None or not all(
        isinstance(word, str) and (not word or _WORD.fullmatch(word))
        for pair in pairs.items()
        for word in pair
    ):
        raise fields.fail("not_by_stretch", name, value=raw)
    return tuple(sorted((stretch, variant) for stretch, variant in pairs.items() if variant))


def with_variant(variants: Variants, stretch: str, variant: str) -> Variants:
    """Return them with a stretch done in another variant; an empty one is the stretch itself."""
    others = {name: other for name, other in variants if name != stretch}
    return tuple(sorted((others | ({stretch: variant} if variant else {})).items()))


def changed(settings: Settings, name: str, value: object) -> Settings:
    """Return the settings with one changed.

    Raises:
        Problem: If there is no such setting or the value is not one it can have.
    """
    if name not in _ROWS:
        raise Problem("unknown_setting", name=name)
    return replace(settings, **{name: _checked(Fields({name: value}), name)})


def choice_text(settings: Settings, name: str) -> str:
    """Return what the user reads for the present word of a choice."""
    kind = _ROWS[name].kind
    assert isinstance(kind, Choice)  # noqa: S101 - which setting is asked for stands in the code
    return dict(kind.texts)[getattr(settings, name)]


def as_json(settings: Settings) -> dict[str, Any]:
    """Return the settings by name, as a file holds them."""
    return as_dict(settings) | {"variants": dict(settings.variants)}


def restored(settings: Settings, group: str = "") -> Settings:
    """Return the settings with the defaults of a new installation in one group, or in all."""
    names = [name for name, row in _ROWS.items() if group in ("", row.group)]
    return replace(settings, **{name: getattr(Settings, name) for name in names})


_BEFORE = {
    "heed_do_not_disturb": "respect_do_not_disturb",
    "heed_full_screen": "respect_full_screen",
    "heed_recording": "respect_recording",
}
"""The names of settings in files of earlier versions, and what they are called now."""


def with_current_names(raw: Mapping[str, object]) -> dict[str, object]:
    """Return what stands in a file, with settings under the names that they have now."""
    renamed = {_BEFORE[name]: value for name, value in raw.items() if name in _BEFORE}
    return renamed | {name: value for name, value in raw.items() if name not in _BEFORE}


def read(raw: Mapping[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    """Read settings by name; what cannot be used keeps its default and is a problem."""
    settings = Settings()
    problems = []
    for name, value in raw.items():
        try:
            settings = changed(settings, name, value)
        except Problem as problem:
            problems.append(problem)
    return settings, tuple(problems)
