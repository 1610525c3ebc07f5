"""How far each thing is there, by what was seen of it."""

from collections.abc import Collection, Sequence

from glutestretch.doctor.engine.findings import Finding, fine, limited, missing

_UNSEEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})
"""Platforms of Qt that show nothing on a screen."""
LEAST_BYTES = 50 << 20
"""Less room than this is soon used up by others."""


def qt(pyside: str, python: str, problem: str) -> Finding:
    """Judge Qt and Python; ``problem`` says why they cannot be used together."""
    if problem:
        return missing("qt", "unusable", pyside=pyside, python=python, problem=problem)
    return fine("qt", pyside=pyside, python=python)


def display(platform: str, scale: float, size: tuple[int, int]) -> Finding:
    """Judge the display.

    Args:
        platform: Qt's name of it.
        scale: Physical pixels to a logical one.
        size: Of the first screen, in logical pixels.
    """
    values = {"platform": platform, "scale": scale, "width": size[0], "height": size[1]}
    if platform in _UNSEEN:
        return limited("display", "unseen", **values)
    return fine("display", **values)


def font(language: str, *, lacks: bool) -> Finding:
    """Judge whether there is a font with the letters of a language."""
    if lacks:
        return missing("font", "no_letters", language=language)
    return fine("font", language=language)


def opengl(driver: str, *, software: bool) -> Finding:
    """Judge what draws the live figure; no driver if nothing can."""
    if not driver:
        return missing("opengl", "none")
    if software:
        return limited("opengl", "software", driver=driver)
    return fine("opengl", driver=driver)


def tray(*, there: bool) -> Finding:
    """Judge whether there is a place for the icon."""
    return fine("tray") if there else missing("tray", "none")


def notifications(
    service: str, capabilities: Collection[str] | None, *, startable: bool
) -> Finding:
    """Judge the notification service.

    Args:
        service: What it calls itself; empty if none runs.
        capabilities: What it says that it can do; None if it did not answer.
        startable: Whether the bus starts one when it is wanted.
    """
    if service and capabilities is not None:
        buttons = "actions" in capabilities
        if buttons:
            return fine("notifications", service=service, buttons=True)
        return limited("notifications", "no_buttons", service=service, buttons=False)
    if startable:
        return fine("notifications", service="", buttons=None)
    return missing("notifications", "none")


def do_not_disturb(*, quiet: bool | None) -> Finding:
    """Judge whether "do not disturb" is told; None if nobody does."""
    if quiet is None:
        return limited("do_not_disturb", "unknown")
    return fine("do_not_disturb", on=quiet)


def appearance(
    *, answers: bool, startable: bool, dark: bool | None, motion: bool | None, text: float
) -> Finding:
    """Judge whether the desktop tells its wishes for the look.

    Args:
        answers: Whether the portal told any of them.
        startable: Whether the bus starts the portal when it is wanted.
        dark: Whether a dark look is wished.
        motion: Whether less motion is wished.
        text: The size of text, as a factor.
    """
    if not answers and not startable:
        return limited("appearance", "no_portal")
    return fine("appearance", dark=dark, reduced_motion=motion, text_scale=text)


def contrast(*, wished: bool | None) -> Finding:
    """Tell the wish for high contrast; None if it is not known."""
    return fine("contrast", on=wished)


def screen_reader(*, bus: bool, on: bool) -> Finding:
    """Judge whether a screen reader can read the app.

    Args:
        bus: Whether there is a bus for accessibility.
        on: Whether a screen reader is at work.
    """
    return fine("screen_reader", on=on) if bus else limited("screen_reader", "no_bus")


def sound(device: str, *, playable: bool) -> Finding:
    """Judge what sound is played on, empty if there is nothing, and whether Qt can play."""
    if not playable:
        return missing("sound", "no_library")
    return fine("sound", device=device) if device else missing("sound", "no_device")


def microphone(device: str, *, refused: bool) -> Finding:
    """Judge the microphone; ``refused`` if the system does not let the app use it."""
    if not device:
        return missing("microphone", "no_device")
    if refused:
        return limited("microphone", "refused", device=device)
    return fine("microphone", device=device)


def voice(names: Sequence[str], *, recorded: bool) -> Finding:
    """Judge the voices that can be read, where any was recorded in the user's language."""
    if not recorded:
        return limited("voice", "other_language")
    if not names:
        return missing("voice", "damaged")
    return fine("voice", voices=list(names))


def speech(problem: str, engine: str, voice: str, *, asleep: bool = False) -> Finding:
    """Judge the system's own voice.

    Args:
        problem: A reason, or empty.
        engine: What speaks.
        voice: The voice for the user's language.
        asleep: Whether the engine starts only when it is wanted; its voices are not known then.
    """
    if problem == "no_voice":
        return limited("speech", problem, engine=engine)
    if problem:
        return missing("speech", problem)
    return fine("speech", engine=engine, voice=voice, asleep=asleep)


def idle(source: str) -> Finding:
    """Judge what tells of breaks; empty if nothing does."""
    return fine("idle", source=source) if source else limited("idle", "unknown")


def sleep(*, told: bool) -> Finding:
    """Judge whether the system tells when it goes to sleep."""
    return fine("sleep") if told else limited("sleep", "unknown")


def data(
    path: str, *, exists: bool, readable: bool, writable: bool, private: bool, free: int | None
) -> Finding:
    """Judge the folder of everything that the app writes.

    Args:
        path: The folder.
        exists: Whether it is there; else it is made at the first start.
        readable: Whether this user may look into it, or could where it will be made.
        writable: Whether this user may write into it, likewise.
        private: Whether nobody else may look into it.
        free: How many bytes the disk has left, if known.
    """
    values = {"path": path, "exists": exists, "free_bytes": free}
    if not readable:
        return missing("data", "unreadable", **values)
    if not writable:
        return missing("data", "unwritable", **values)
    if free is not None and free < LEAST_BYTES:
        return limited("data", "full", **values)
    if not private:
        return limited("data", "open", **values)
    return fine("data", **values)


def stored(name: str, path: str, problem: str, detail: str, /, **values: object) -> Finding:
    """Judge a file of the app's own.

    Args:
        name: ``settings``, ``diary``, ``reminders`` or ``routines``.
        path: Where it is.
        problem: A reason, or empty.
        detail: What the system says of it.
        values: What is in it.
    """
    if problem:
        return limited(name, problem, path=path, detail=detail)
    return fine(name, path=path, **values)


def packs(count: int, faults: Sequence[str]) -> Finding:
    """Judge the packs of stretches: how many can be used, and a sentence for each other one."""
    if faults:
        return limited("packs", "unusable", count=count, faults=list(faults))
    return fine("packs", count=count)


def start_cache(*, wanted: bool, there: bool) -> Finding:
    """Judge what makes starts quick.

    Args:
        wanted: Whether it is switched on.
        there: Whether an earlier start has left anything for this Python and Qt.
    """
    return fine("start_cache", used=there) if wanted else limited("start_cache", "off")


def running(*, held: bool, answers: bool) -> Finding:
    """Judge the app that runs, if one does.

    Args:
        held: Whether it has the lock.
        answers: Whether it answers to commands.
    """
    if held and not answers:
        return limited("running", "silent")
    return fine("running", running=answers)
