"""What was found, and what to do about it, in sentences."""

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from glutestretch.audio_guidance.texts import no_lines_text, problem_text, speech_problem_text
from glutestretch.desktop.audio.problem import Problem as SoundProblem
from glutestretch.desktop.speech.problem import Problem as SpeechProblem
from glutestretch.doctor.engine.findings import (
    NO_ANSWER,
    Finding,
    State,
    Values,
    lacking,
)
from glutestretch.kit.languages import LANGUAGES
from glutestretch.kit.translation import QT_TR_NOOP, comma, tr
from glutestretch.session.texts import unheard

_TITLES = {
    "version": "Glutestretch",
    "qt": QT_TR_NOOP("Qt and Python"),
    "display": QT_TR_NOOP("Display"),
    "text_size": QT_TR_NOOP("Text size"),
    "font": QT_TR_NOOP("Letters"),
    "desktop": QT_TR_NOOP("Desktop"),
    "content": QT_TR_NOOP("Stretches"),
    "opengl": QT_TR_NOOP("Live figure (OpenGL)"),
    "tray": QT_TR_NOOP("Tray"),
    "notifications": QT_TR_NOOP("Notifications"),
    "do_not_disturb": QT_TR_NOOP("Do not disturb"),
    "appearance": QT_TR_NOOP("Wishes for the look"),
    "contrast": QT_TR_NOOP("High contrast"),
    "screen_reader": QT_TR_NOOP("Screen reader"),
    "sound": QT_TR_NOOP("Sound"),
    "voice": QT_TR_NOOP("Recorded voices"),
    "speech": QT_TR_NOOP("The computer's own voice"),
    "microphone": QT_TR_NOOP("Microphone"),
    "idle": QT_TR_NOOP("Breaks from the keyboard"),
    "sleep": QT_TR_NOOP("Sleep and lock"),
    "data": QT_TR_NOOP("Data folder"),
    "settings": QT_TR_NOOP("Settings"),
    "diary": QT_TR_NOOP("Diary"),
    "reminders": QT_TR_NOOP("Reminders"),
    "routines": QT_TR_NOOP("Your own routines"),
    "packs": QT_TR_NOOP("Packs of stretches"),
    "start_cache": QT_TR_NOOP("Quick start"),
    "running": QT_TR_NOOP("The app itself"),
}
_STATES = {
    State.FINE: QT_TR_NOOP("fine"),
    State.LIMITED: QT_TR_NOOP("limited"),
    State.MISSING: QT_TR_NOOP("missing"),
}
_ADVICE = {
    ("qt", "unusable"): "{problem}",
    ("display", "unusable"): "{problem}",
    ("display", "unseen"): QT_TR_NOOP(
        "This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM."
    ),
    ("content", "unusable"): "{problem}",
    ("opengl", "none"): QT_TR_NOOP(
        "The figure cannot be turned or moved, and pictures and films stand in for it; a driver "
        "for your graphics card may help."
    ),
    ("opengl", "software"): QT_TR_NOOP(
        "The processor draws the figure, so it is turned and moved less smoothly; a driver for "
        "your graphics card may help."
    ),
    ("tray", "none"): QT_TR_NOOP(
        "There is no tray for the icon, so the app stays as a minimised window where reminders "
        "are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does."
    ),
    ("notifications", "none"): QT_TR_NOOP(
        "No service shows notifications, so reminders come in a window of the app's own; install "
        "one, such as dunst, if you prefer that."
    ),
    ("notifications", "no_buttons"): QT_TR_NOOP(
        "Notifications have no buttons here, so you answer a reminder in the app's own window."
    ),
    ("do_not_disturb", "unknown"): QT_TR_NOOP(
        "Nothing tells the app whether it is on; pause the reminders when they would disturb you."
    ),
    ("appearance", "no_portal"): QT_TR_NOOP(
        "The desktop does not tell them; choose colours, size of text and motion in the settings, "
        "or install xdg-desktop-portal."
    ),
    ("screen_reader", "no_bus"): QT_TR_NOOP(
        "No screen reader can read the app here; install at-spi2-core if you use one."
    ),
    ("voice", "other_language"): QT_TR_NOOP(
        "No voice is recorded in your language; the computer's own voice speaks it."
    ),
    ("idle", "unknown"): QT_TR_NOOP(
        "Nothing tells the app when you are away, so reminders after sitting count that time, too."
    ),
    ("sleep", "unknown"): QT_TR_NOOP(
        "Nothing tells the app when the computer goes to sleep or is locked; please pause a "
        "session before you leave."
    ),
    ("data", "unreadable"): QT_TR_NOOP(
        "{path} cannot be read, so diary, reminders and settings are not there; please see that "
        "it is a folder of yours, or start with another --data-dir."
    ),
    ("data", "unwritable"): QT_TR_NOOP(
        "Nothing can be written in {path}, so what you do and change lasts until you quit; please "
        "see that you may write there, or start with another --data-dir."
    ),
    ("data", "full"): QT_TR_NOOP(
        "The disk of {path} has only {free} left; please make room, so that your diary can be kept."
    ),
    ("data", "open"): QT_TR_NOOP("Others on this computer may look into it; close it: {command}"),
    ("packs", "unusable"): "{faults}",
    ("start_cache", "off"): QT_TR_NOOP(
        "GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer."
    ),
    ("running", "silent"): QT_TR_NOOP(
        "Another start or a command holds the data folder and does not answer; please end it if "
        "that lasts."
    ),
}
_OF_A_FILE = {
    "unreadable": QT_TR_NOOP(
        "{path} cannot be read ({detail}); please see that it is yours and that you may read it."
    ),
    "not_a_file": QT_TR_NOOP("{path} is {detail}; please move it away."),
    "damaged": QT_TR_NOOP(
        "{path} is damaged; the next start keeps it under another name, and takes what it has of "
        "before or begins anew."
    ),
    "newer": QT_TR_NOOP("{path} was written by a newer version of the app; please update the app."),
}
_GIGA, _MEGA = 1_000_000_000, 1_000_000


def page_title() -> str:
    """Return what the page is called."""
    return tr("What works on this computer")


def title(finding: Finding) -> str:
    """Return what was looked at."""
    return tr(_TITLES[finding.id])


def state(finding: Finding) -> str:
    """Return how far it is there, in a word."""
    return tr(_STATES[finding.state])


def summary(found: Iterable[Finding]) -> str:
    """Return whether a session can be done, in a sentence."""
    if needed := lacking(found):
        words = tr("A session needs what is missing: {things}.")
        return words.format(things=comma().join(map(title, needed)))
    return tr("Everything that a session needs is here.")


def found_words(finding: Finding) -> str:
    """Return what was found, in words; empty if nothing was."""
    words = _FOUND.get(finding.id)
    return words(finding.values) if words and finding.values else ""


def advice(finding: Finding) -> str:
    """Return why it is not fine and what to do, in sentences; empty if it is."""
    if not finding.reason:
        return ""
    if finding.reason == NO_ANSWER:
        return tr("This could not be found out: looking took too long, or Qt could not do it.")
    if finding.id in _SAID_ELSEWHERE and (finding.id, finding.reason) not in _ADVICE:
        return _SAID_ELSEWHERE[finding.id](finding)
    values = finding.values
    shown = {name: _shown(value) for name, value in values.items()}
    shown["free"] = _room(values.get("free_bytes"))
    shown["command"] = f"chmod go= {values.get('path')}"
    sentence = _ADVICE.get((finding.id, finding.reason)) or _OF_A_FILE[finding.reason]
    return tr(sentence).format(**shown)


def _speech(finding: Finding) -> str:
    command, problem = str(finding.values.get("command", "")), SpeechProblem(finding.reason)
    return speech_problem_text(problem, command, "").strip()


def _no_font(finding: Finding) -> str:
    """Return so in English, since letters of the user's language cannot be seen."""
    name = LANGUAGES.get(str(finding.values.get("language")), "")
    command = str(finding.values.get("command", "")) or "your system's package manager"
    return f"This computer has no font for {name}; please install one with {command}."


_SAID_ELSEWHERE: Mapping[str, Callable[[Finding], str]] = {
    "sound": lambda finding: problem_text(SoundProblem(finding.reason)),
    "microphone": lambda finding: unheard(finding.reason),
    "voice": lambda _finding: no_lines_text(),
    "speech": _speech,
    "font": _no_font,
}


def _qt(values: Values) -> str:
    pyside = values.get("pyside")
    return f"PySide6 {pyside}, Python {values.get('python')}" if pyside else ""


def _display(values: Values) -> str:
    if "platform" not in values:
        return ""
    size = f"{values['width']} x {values['height']}"
    return _joined(values["platform"], size, _percent(values["scale"]))


def _notifications(values: Values) -> str:
    if not values.get("service"):
        return tr("starts when it is needed")
    return _joined(
        values["service"], tr("with buttons") if values.get("buttons") else tr("without buttons")
    )


def _switched(values: Values) -> str:
    on = values.get("on")
    if on is None:
        return ""
    return tr("on") if on else tr("off")


def _look(values: Values) -> str:
    dark = {True: tr("dark"), False: tr("light")}.get(cast("bool", values.get("dark")), "")
    still = tr("less motion") if values.get("reduced_motion") else ""
    text = values.get("text_scale", 1.0)
    return _joined(dark, still, "" if text == 1.0 else _percent(text))


def _voice_of_system(values: Values) -> str:
    later = tr("starts when it is needed") if values.get("asleep") else ""
    return _joined(values.get("engine"), values.get("voice"), later)


def _folder(values: Values) -> str:
    free = values.get("free_bytes")
    room = tr("{free} free").format(free=_room(free)) if isinstance(free, int) else ""
    return _joined(values.get("path"), room)


def _diary(values: Values) -> str:
    if "count" not in values:
        return ""
    entries, copies = (int(cast("int", values.get(name, 0))) for name in ("count", "backups"))
    form = f"v{values['version']}" if values["version"] else ""
    kept = tr("%n older copies", "", copies) if copies else ""
    return _joined(tr("%n entries", "", entries), form, kept)


def _quick(values: Values) -> str:
    return tr("on") if values.get("used") else tr("from the next start on")


def _runs(values: Values) -> str:
    return tr("runs") if values.get("running") else tr("does not run")


def _value(name: str) -> Callable[[Values], str]:
    return lambda values: _shown(values.get(name, ""))


_FOUND: Mapping[str, Callable[[Values], str]] = {
    "version": _value("version"),
    "qt": _qt,
    "display": _display,
    "text_size": lambda values: f"{values.get('percent')} %",
    "font": lambda values: LANGUAGES.get(str(values.get("language")), ""),
    "desktop": lambda values: _joined(values.get("name"), values.get("session")),
    "content": _value("count"),
    "opengl": _value("driver"),
    "notifications": _notifications,
    "do_not_disturb": _switched,
    "appearance": _look,
    "contrast": _switched,
    "screen_reader": _switched,
    "sound": _value("device"),
    "voice": lambda values: _joined(*cast("list[str]", values.get("voices", []))),
    "speech": _voice_of_system,
    "microphone": _value("device"),
    "idle": _value("source"),
    "data": _folder,
    "diary": _diary,
    "reminders": _value("count"),
    "routines": _value("count"),
    "packs": _value("count"),
    "start_cache": _quick,
    "running": _runs,
}


def _percent(factor: object) -> str:
    return f"{cast('float', factor) * 100:.0f} %"


def _shown(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _joined(*parts: object) -> str:
    return comma().join(str(part) for part in parts if part)


def _room(free: object) -> str:
    """Return room on a disk, in whole units."""
    if not isinstance(free, int):
        return ""
    return f"{free // _GIGA} GB" if free >= _GIGA else f"{free // _MEGA} MB"
