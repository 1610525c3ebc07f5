"""The icon in the tray in words: how reminders stand, and the menu."""

from enum import StrEnum

from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.status import Status
from glutestretch.reminders.texts.status import next_words, state_words


class TrayWish(StrEnum):
    """What the menu offers."""

    START = "start"
    WINDOW = "window"
    PAUSE = "pause"
    TOMORROW = "tomorrow"
    RESUME = "resume"
    REMINDERS = "reminders"
    SETTINGS = "settings"
    QUIT = "quit"


class Entry(Record):
    """A line of the menu: a wish, a menu of its own, or without words a line between others.

    Attributes:
        minutes: How long to pause; 0 until the user resumes.
    """

    words: str = ""
    wish: TrayWish | None = None
    minutes: int = 0
    entries: "tuple[Entry, ...]" = ()


_LINE = Entry()


def tray_menu() -> tuple[Entry, ...]:
    """Return the menu below the line that says how things stand.

    ``RESUME`` is there to be shown only while reminders are paused.
    """
    pauses = (
        Entry(tr("For 30 minutes"), TrayWish.PAUSE, 30),
        Entry(tr("For 1 hour"), TrayWish.PAUSE, 60),
        Entry(tr("For 2 hours"), TrayWish.PAUSE, 120),
        Entry(tr("Until tomorrow"), TrayWish.TOMORROW),
        Entry(tr("Until I resume"), TrayWish.PAUSE),
    )
    return (
        _LINE,
        Entry(tr("Start now"), TrayWish.START),
        Entry(tr("Show the window"), TrayWish.WINDOW),
        _LINE,
        Entry(tr("Pause reminders"), entries=pauses),
        Entry(tr("Resume reminders"), TrayWish.RESUME),
        Entry(tr("Reminders…"), TrayWish.REMINDERS),
        Entry(tr("Settings…"), TrayWish.SETTINGS),
        _LINE,
        Entry(tr("Quit"), TrayWish.QUIT),
    )


def tray_state(status: Status) -> tuple[Sign, str]:
    """Return what the icon shows, and how things stand in words."""
    if status.paused:
        return Sign.PAUSED, state_words(status)
    if status.due_now:
        return Sign.DUE, tr("A reminder is due")
    return Sign.ACTIVE, next_words(status) or tr("No reminder to come")
