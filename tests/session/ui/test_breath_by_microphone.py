"""The window shows what is heard of the breath, and says why it is not."""

import pytest

from glutestretch.desktop.microphone.api import Problem
from glutestretch.session.engine.band_level import SAMPLE_RATE
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.breath_level import BreathLevel
from tests.support.app_rig import AppRig, settle
from tests.support.breath_sounds import Scene

PIECE = 1600


@pytest.fixture
def by_breath(app: AppRig) -> AppRig:
    """Return the app in a hold that goes by the breath."""
    app.first.preferences.set("pace", "breath")
    app.start()
    app.play_until(Mode.HOLDING)
    return app


def heading(app: AppRig) -> str:
    return app.panel.ui.heading.text()


def dot(app: AppRig) -> BreathLevel:
    found = app.panel.findChild(BreathLevel)
    assert found is not None
    return found


def let_breathe(app: AppRig, seconds: float, ratio: float = 15.0) -> None:
    """Let somebody breathe in the room, and the time pass that it takes."""
    scene = Scene(seconds, "pink", seed=21)
    scene.breathe((4.0, 6.0), ratio, begin=0.0)
    samples = scene.samples
    for first in range(0, len(samples) - PIECE, PIECE):
        app.clock.advance(PIECE / SAMPLE_RATE)
        app.microphone.hear(samples[first : first + PIECE])
    settle()


def test_the_heading_says_how_the_breath_is_heard(by_breath: AppRig) -> None:
    assert heading(by_breath).endswith("· Listening for your breath")
    assert by_breath.panel.ui.footnote.text() == (
        "Breathe out audibly through pursed lips, and in quietly."
    )

    let_breathe(by_breath, 35.0)
    assert heading(by_breath).endswith("· Following your breath")
    assert dot(by_breath).isVisible()

    by_breath.microphone.fail(Problem.LOST)
    assert heading(by_breath).endswith("· Guided pace")


def test_the_dot_grows_with_the_breath(by_breath: AppRig) -> None:
    let_breathe(by_breath, 28.0)
    quiet = dot(by_breath).grab().toImage()

    by_breath.microphone.hear([0, 9000, 0, -9000] * (SAMPLE_RATE // 8))
    loud = dot(by_breath).grab().toImage()

    assert quiet != loud


def test_a_pause_ends_what_is_shown(by_breath: AppRig) -> None:
    by_breath.session.pause()

    assert "breath" not in heading(by_breath)
    assert not dot(by_breath).isVisible()


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem.NO_DEVICE, "No microphone was found, so the ring leads."),
        (Problem.REFUSED, "The system does not let the app use the microphone, so the ring leads."),
        (Problem.LOST, "The microphone has stopped, so the ring leads."),
        (
            Problem.NO_LIBRARY,
            "QtMultimedia is missing, so nothing can be heard and the ring leads.",
        ),
    ],
)
def test_one_quiet_notice_says_why_nothing_is_heard(
    problem: Problem, words: str, by_breath: AppRig
) -> None:
    by_breath.microphone.fail(problem)

    assert by_breath.notices == [words]
    assert by_breath.is_now(Mode.HOLDING)


def test_at_the_guided_pace_nothing_of_it_is_there(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)

    assert app.microphone.opened == 0
    assert app.panel.findChild(BreathLevel) is None


def test_the_swell_of_a_breath_is_silent_where_the_microphone_follows(app: AppRig) -> None:
    app.first.preferences.set("breath_sound", value=True)
    app.first.preferences.set("pace", "breath")
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.advance(12.0)

    assert all(volume == 0.0 for _, volume, _ in app.audio.swells)
