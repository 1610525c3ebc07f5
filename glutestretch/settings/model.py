"""Every setting, declared once: default, type, bounds and text."""

from collections.abc import Mapping
from typing import Any

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


_HOLD = "Holding and breathing"
_FLOW = "Going through a session"
_LOOK = "Appearance"
_REMINDERS = "Reminders"


class Settings(Record):
    """All settings, with the defaults of a new installation."""

    breaths: int = _setting(
        6, Number(3, 12, unit="breaths"), _HOLD, "Hold each side for",
        "Five to six deep breaths suit most people.",
    )  # fmt: skip
    in_seconds: float = _setting(4.0, Number(2, 10, 0.5, "s"), _HOLD, "Breathe in for")
    out_seconds: float = _setting(6.0, Number(2, 14, 0.5, "s"), _HOLD, "Breathe out for")
    pace: str = _setting(
        "guided",
        Choice((("guided", "The ring leads"), ("own", "My own"))),
        _HOLD,
        "Pace",
        "At your own pace you hold a key, or the mouse button on the ring, while breathing in.",
    )
    own_pace_key: str = _setting(
        "b",
        Choice(
            (
                ("b", "B"),
                ("down", "Arrow down"),
                ("enter", "Enter"),
                ("zero", "0 on the number pad"),
            )
        ),
        _HOLD,
        "Key to hold at your own pace",
        "B lies above the middle of the space bar, where it is easily found without looking.",
    )
    plays_itself: bool = _setting(
        True, Switch(), _FLOW, "Go on by itself",
        "When off, each step waits until you choose Next.",
    )  # fmt: skip
    starting_side: str = _setting(
        "right",
        Choice((("right", "Right"), ("left", "Left"), ("alternate", "Take turns by session"))),
        _FLOW,
        "Begin with",
    )
    change_over_seconds: float = _setting(
        8.0, Number(0, 60, 1, "s"), _FLOW, "Pause to change sides"
    )
    rest_seconds: float = _setting(15.0, Number(0, 120, 5, "s"), _FLOW, "Rest between stretches")
    theme: str = _setting(
        "system",
        Choice((("system", "Like the system"), ("light", "Light"), ("dark", "Dark"))),
        _LOOK,
        "Colours",
    )
    text_percent: int = _setting(100, Number(80, 200, 10, "%"), _LOOK, "Text size")
    figure: str = _setting(
        "woman",
        Choice((("woman", "A woman"), ("man", "A man"))),
        _LOOK,
        "Who shows the stretches",
    )
    motion: str = _setting(
        "system",
        Choice((("system", "Like the system"), ("full", "Full"), ("reduced", "Reduced"))),
        _LOOK,
        "Motion",
        "Reduced motion keeps ring and pictures still, and changes pictures without fading.",
    )
    start_at_login: bool = _setting(
        False, Switch(), _REMINDERS, "Start hidden at login",
        "Reminders come only while the app runs.",
    )  # fmt: skip
    when_closed: str = _setting(
        "ask",
        Choice((("ask", "Ask"), ("stay", "Stay for reminders"), ("quit", "Quit"))),
        _REMINDERS,
        "When the window is closed",
        "Without reminders, closing the window always quits.",
    )
    heed_do_not_disturb: bool = _setting(True, Switch(), _REMINDERS, "Heed do not disturb")
    heed_full_screen: bool = _setting(True, Switch(), _REMINDERS, "Heed full screen")
    heed_recording: bool = _setting(
        True, Switch(), _REMINDERS, "Heed camera and microphone",
        "Reminders wait while such a thing is on, and are offered when you are free.",
    )  # fmt: skip


class Preset(Record):
    """A named pair of breath lengths in seconds."""

    name: str
    in_seconds: float
    out_seconds: float


PRESETS = (Preset("Calm", 4, 6), Preset("Even", 5, 5), Preset("Short", 3, 4), Preset("Long", 5, 8))


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
