"""What the app needs of the outside world, each made when it is first wanted."""
# ruff: noqa: PLC0415 - so that nothing is loaded before

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.record import Record

if TYPE_CHECKING:
    from glutestretch.app.hands_free import SessionDesktop
    from glutestretch.app.reminders_wiring import Desktop
    from glutestretch.desktop.audio.api import Audio
    from glutestretch.desktop.dbus.connection import Bus
    from glutestretch.desktop.microphone.api import Microphone
    from glutestretch.desktop.speech.api import Speech
    from glutestretch.doctor.examiner import Examiner
    from glutestretch.pictures.live.library import Figures


class Services(Record):
    """Makes each for an owner.

    Attributes:
        reminders: What reminders need of the desktop, when there are any.
        session: What a session needs of it, when the first one begins.
        audio: What plays, when a session is to be heard.
        speech: The system's own voice for a language, when it is to speak.
        microphone: What listens, when the breath is to be followed.
        figures: The live figures of a person, by "woman" or "man".
        doctor: What finds out what works here, when somebody wants to know.
    """

    reminders: "Callable[[QObject], Desktop]"
    session: "Callable[[QObject], SessionDesktop]"
    audio: "Callable[[QObject], Audio]"
    speech: "Callable[[str, QObject], Speech]"
    microphone: "Callable[[QObject], Microphone]"
    figures: "Callable[[str], Figures]"
    doctor: "Callable[[QObject], Examiner]"


def real_services(
    paths: Paths, clock: Clock, alarms: Callable[[QObject], Alarm], bus: "Bus | None"
) -> Services:
    """Return those of this machine.

    Args:
        paths: Where the files are.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        bus: The session's bus, where there is one.
    """
    return Services(
        reminders=partial(_reminders, paths, clock, bus),
        session=partial(_session, bus),
        audio=partial(_audio, clock, alarms),
        speech=partial(_speech, clock, alarms),
        microphone=partial(_microphone, clock, alarms),
        figures=_figures,
        doctor=partial(_doctor, paths),
    )


def _reminders(paths: Paths, clock: Clock, bus: "Bus | None", parent: QObject) -> "Desktop":
    from glutestretch.app.reminders_wiring import real_desktop

    return real_desktop(paths, clock, bus, parent)


def _session(bus: "Bus | None", parent: QObject) -> "SessionDesktop":
    from glutestretch.app.hands_free import real_session_desktop

    return real_session_desktop(bus, parent)


def _audio(clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject) -> "Audio":
    from glutestretch.app.audio_wiring import real_audio

    return real_audio(clock, alarms, parent)


def _speech(
    clock: Clock, alarms: Callable[[QObject], Alarm], language: str, parent: QObject
) -> "Speech":
    from glutestretch.app.audio_wiring import real_speech

    return real_speech(language, clock, alarms, parent)


def _microphone(clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject) -> "Microphone":
    from glutestretch.app.breath_wiring import real_microphone

    return real_microphone(clock, alarms, parent)


def _figures(figure: str) -> "Figures":
    from glutestretch.pictures.live.library import LiveFigures

    return LiveFigures(figure)


def _doctor(paths: Paths, parent: QObject) -> "Examiner":
    from glutestretch.desktop.own_command import own_command
    from glutestretch.doctor.examiner import Examiner

    return Examiner(own_command(*paths.arguments, "doctor", "--json"), parent)
