"""A whole hold by the breath that a real microphone hears, and one whose sound server dies."""

from collections.abc import Callable

from tests.journeys.desktop import App, ScreenReader
from tests.journeys.sound_server import SoundServer
from tests.support.breath_sounds import Scene

PACE = {
    "pace": "breath",
    "in_seconds": 3,
    "out_seconds": 4,
    "guidance": "off",
    "sounds": False,
}


def breathing(seconds: float) -> list[int]:
    scene = Scene(seconds, "pink", seed=31)
    scene.breathe((2.5, 3.5), 18.0, begin=0.0)
    return scene.samples


def go_to_the_hold(reader: ScreenReader) -> None:
    reader.press("Start routine")
    reader.answer_as_one_in_good_health()
    for step in ("Step 1 of 3", "Step 2 of 3"):
        reader.see(step)
        reader.press("Next")
    reader.see("Listening for your breath")


def test_a_hold_follows_the_breath_and_lets_the_microphone_go(
    sound_server: SoundServer, start: Callable[..., App]
) -> None:
    app = start(**PACE, breaths=5)
    with app.reader() as reader:
        go_to_the_hold(reader)
        sound_server.play_into_microphone(breathing(60.0))
        reader.see("Following your breath")
        assert sound_server.listeners == 1

        reader.see("Now · left side")
        assert sound_server.listeners == 0
    assert app.rows("SELECT breaths, outcome FROM holds") == [(5, "finished")]


def test_the_sound_server_dies_in_a_hold_and_the_ring_leads_to_its_end(
    sound_server: SoundServer, start: Callable[..., App]
) -> None:
    app = start(**PACE, breaths=5)
    with app.reader() as reader:
        go_to_the_hold(reader)
        sound_server.play_into_microphone(breathing(60.0))
        reader.see("Following your breath")

        sound_server.kill()
        reader.see("The microphone has stopped, so the ring leads.")
        reader.see("Now · left side")
    assert app.rows("SELECT breaths, outcome FROM holds") == [(5, "finished")]
