"""What became of reminders, and what keeps them away, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from glutestretch.kit.translation import tr
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import Event, LogEntry, Reason, Where
from glutestretch.reminders.texts.moments import moment_words


def pause_words(until: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return how long no reminder comes: ``paused until today at 13:58``."""
    if until == FOR_EVER:
        return tr("paused until you resume")
    return tr("paused until {moment}").format(moment=moment_words(until, now, zone))


def outcome_words(outcome: LogEntry) -> str:
    """Return what became of a reminder, and why: ``held: a session was running``."""
    words = {
        Event.FIRED: _shown_words(outcome.where),
        Event.JOINED: tr("went together with a later one"),
        Event.HELD: tr("held: {why}"),
        Event.OMITTED: tr("left out: {why}"),
        Event.MISSED: tr("missed: {why}"),
        Event.STARTED: tr("started"),
        Event.SNOOZED: tr("put off for 10 minutes"),
        Event.SKIPPED: tr("skipped for the day"),
        Event.IGNORED: tr("not answered"),
        Event.KEPT: tr("kept"),
    }[outcome.what]
    return words.format(why=_why(outcome.why) if outcome.why else "")


def _shown_words(where: Where | None) -> str:
    return {
        None: tr("came due"),
        Where.NOTIFICATION: tr("shown as a notification"),
        Where.WINDOW: tr("shown in the window"),
        Where.SMALL_WINDOW: tr("shown in a small window"),
    }[where]


def holding_words(why: Reason) -> str:
    """Return why a reminder is held just now: ``held: a session is running``."""
    words = {
        Reason.SESSION: tr("held: a session is running"),
        Reason.DO_NOT_DISTURB: tr("held: do not disturb is on"),
        Reason.FULL_SCREEN: tr("held: something is shown full screen"),
        Reason.CAMERA: tr("held: the camera is in use"),
        Reason.MICROPHONE: tr("held: the microphone is in use"),
        Reason.LOCKED: tr("held: the screen is locked"),
        Reason.AWAY: tr("held: you are away"),
        Reason.PAUSED: tr("held: reminders are paused"),
        Reason.QUIET: tr("held: it is a quiet period"),
    }
    return words.get(why) or tr("held: {why}").format(why=_why(why))


def _why(why: Reason) -> str:
    return {
        Reason.SESSION: tr("a session was running or just done"),
        Reason.DO_NOT_DISTURB: tr("do not disturb was on"),
        Reason.FULL_SCREEN: tr("something was shown full screen"),
        Reason.CAMERA: tr("the camera was in use"),
        Reason.MICROPHONE: tr("the microphone was in use"),
        Reason.LOCKED: tr("the screen was locked"),
        Reason.AWAY: tr("you were away"),
        Reason.PAUSED: tr("reminders were paused"),
        Reason.QUIET: tr("it was a quiet period"),
        Reason.SKIPPED: tr("skipped for the day"),
        Reason.ASLEEP: tr("the computer was asleep"),
        Reason.CLOSED: tr("the app was closed"),
        Reason.CLOCK: tr("the clock was set"),
        Reason.LATE: tr("it was too late for it"),
        Reason.DONE: tr("you had stretched already"),
    }[why]
