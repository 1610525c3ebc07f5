"""Every setting, declared once: default, type, bounds and text."""

from collections.abc import Mapping
from typing import Any

from glutestretch.kit.marking import QT_TR_NOOP
from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, replace


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


class Row(Record):
    """How a setting appears to the user: group heading, title, hint, kind."""

    group: str
    title: str
    hint: str
    kind: Number | Choice | Switch


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
    default: object, kind: Number | Choice | Switch, group: str, title: str, hint: str = ""
) -> Any:  # noqa: ANN401
    return _Declaration(default, Row(group, title, hint, kind))


_HOLD = QT_TR_NOOP("Holding and breathing")
_FLOW = QT_TR_NOOP("Going through a session")
_LOOK = QT_TR_NOOP("Appearance")
_REMINDERS = QT_TR_NOOP("Reminders")


class Settings(Record):
    """All settings, with the defaults of a new installation."""

    breaths: int = _setting(
        6,
        Number(3, 12, unit=QT_TR_NOOP("breaths")),
        _HOLD,
        QT_TR_NOOP("Hold each side for"),
        QT_TR_NOOP("Five to six deep breaths suit most people."),
    )
    in_seconds: float = _setting(
        4.0, Number(2, 10, 0.5, QT_TR_NOOP("s")), _HOLD, QT_TR_NOOP("Breathe in for")
    )
    out_seconds: float = _setting(
        6.0, Number(2, 14, 0.5, QT_TR_NOOP("s")), _HOLD, QT_TR_NOOP("Breathe out for")
    )
    pace: str = _setting(
        "guided",
        Choice((("guided", QT_TR_NOOP("The ring leads")), ("own", QT_TR_NOOP("My own")))),
        _HOLD,
        QT_TR_NOOP("Pace"),
        QT_TR_NOOP(
            "At your own pace you hold a key, or the mouse button on the ring, while breathing in."
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
        _HOLD,
        QT_TR_NOOP("Key to hold at your own pace"),
        QT_TR_NOOP(
            "B lies above the middle of the space bar, where it is easily found without looking."
        ),
    )
    plays_itself: bool = _setting(
        True,
        Switch(),
        _FLOW,
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
        _FLOW,
        QT_TR_NOOP("Begin with"),
    )
    change_over_seconds: float = _setting(
        8.0, Number(0, 60, 1, QT_TR_NOOP("s")), _FLOW, QT_TR_NOOP("Pause to change sides")
    )
    rest_seconds: float = _setting(
        15.0, Number(0, 120, 5, QT_TR_NOOP("s")), _FLOW, QT_TR_NOOP("Rest between stretches")
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
    text_percent: int = _setting(100, Number(80, 200, 10, "%"), _LOOK, QT_TR_NOOP("Text size"))
    figure: str = _setting(
        "woman",
        Choice((("woman", QT_TR_NOOP("A woman")), ("man", QT_TR_NOOP("A man")))),
        _LOOK,
        QT_TR_NOOP("Who shows the stretches"),
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
    heed_do_not_disturb: bool = _setting(
        True, Switch(), _REMINDERS, QT_TR_NOOP("Respect Do Not Disturb")
    )
    heed_full_screen: bool = _setting(
        True, Switch(), _REMINDERS, QT_TR_NOOP("Wait while something is full screen")
    )
    heed_recording: bool = _setting(
        True,
        Switch(),
        _REMINDERS,
        QT_TR_NOOP("Wait while camera or microphone are in use"),
        QT_TR_NOOP("Reminders that have waited are offered when you are free."),
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


def _checked(fields: Fields, name: str) -> bool | str | float:
    kind = _ROWS[name].kind
    if isinstance(kind, Switch):
        return fields.flag(name)
    if isinstance(kind, Choice):
        return fields.word(name, (word for word, _ in kind.texts))
    if isinstance(getattr(Settings, name), int):
        return fields.whole(name, kind.least, kind.most)
    return float(fields.number(name, kind.least, kind.most))


def changed(settings: Settings, name: str, value: object) -> Settings:
    """Return the settings with one changed.

    Raises:
        ValueError: If there is no such setting or the value is not one it can have; the
            sentence says which values it can have.
    """
    if name not in _ROWS:
        raise ValueError(f"{name} is not a setting of this version.")
    return replace(settings, **{name: _checked(Fields({name: value}), name)})


def choice_text(settings: Settings, name: str) -> str:
    """Return what the user reads for the present word of a choice."""
    kind = _ROWS[name].kind
    assert isinstance(kind, Choice)  # noqa: S101 - which setting is asked for stands in the code
    return dict(kind.texts)[getattr(settings, name)]


def restored(settings: Settings, group: str = "") -> Settings:
    """Return the settings with the defaults of a new installation in one group, or in all."""
    names = [name for name, row in _ROWS.items() if group in ("", row.group)]
    return replace(settings, **{name: getattr(Settings, name) for name in names})


def read(raw: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """Read settings by name; what cannot be used keeps its default and is told in a sentence."""
    settings = Settings()
    problems = []
    for name, value in raw.items():
        try:
            settings = changed(settings, name, value)
        except ValueError as error:
            problems.append(str(error))
    return settings, tuple(problems)
