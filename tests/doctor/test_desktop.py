"""What the answers of the desktop mean, and the whole of it on a bus with nothing on it."""

import sys

import pytest

from glutestretch.doctor.desktop import judged
from glutestretch.doctor.engine.findings import Finding

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has buses")

PORTAL = "org.freedesktop.appearance"


def found(**answers: object) -> dict[str, Finding]:
    names = {"dark": f"{PORTAL} color-scheme", "contrast": f"{PORTAL} contrast"}
    told = {names.get(name, name): answer for name, answer in answers.items()}
    return {one.id: one for one in judged(told, None)}


def test_without_answers_nothing_is_there() -> None:
    reasons = {name: one.reason for name, one in found().items()}
    assert reasons == {
        "tray": "none",
        "notifications": "none",
        "do_not_disturb": "unknown",
        "appearance": "no_portal",
        "contrast": "",
        "screen_reader": "no_bus",
        "idle": "unknown",
        "sleep": "unknown",
    }


def test_everything_that_answers_is_there() -> None:
    told = found(
        startable=([],),
        service=("dunst", "knopwob", "1.9.2", "1.2"),
        capabilities=(["actions", "body"],),
        quiet=True,
        tray=(("b", True),),
        reader=(("b", True),),
        dark=(("v", ("u", 1)),),
        contrast=(("v", ("u", 1)),),
        idle="x11",
        login=(True,),
    )
    assert told["notifications"].values == {"service": "dunst 1.9.2", "buttons": True}
    assert told["do_not_disturb"].values == {"on": True}
    assert told["appearance"].values["dark"] is True
    assert told["contrast"].values == {"on": True}
    assert told["screen_reader"].values == {"on": True}
    assert {told[name].reason for name in ("tray", "idle", "sleep", "appearance")} == {""}


def test_what_starts_when_it_is_wanted_is_there() -> None:
    names = ["org.freedesktop.Notifications", "org.a11y.Bus", "org.freedesktop.portal.Desktop"]
    told = found(startable=(names,), tray=(("b", False),), service=None, capabilities=None)
    assert {told[name].reason for name in ("notifications", "screen_reader", "appearance")} == {""}
    assert told["tray"].reason == "none"


def test_a_service_without_buttons_is_limited() -> None:
    told = found(service=("plain", "x", "1", "1.2"), capabilities=(["body"],))
    assert told["notifications"].reason == "no_buttons"


def test_inside_flatpak_the_portal_shows_notifications() -> None:
    told = found(notifier=(("u", 2),), service=None, capabilities=None)
    assert told["notifications"].reason == ""
    assert told["notifications"].values["buttons"] is True
