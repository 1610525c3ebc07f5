"""A pack of one's own: written by the names that a screen reader finds, exported, and played."""

from collections.abc import Callable
from pathlib import Path

from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop, ScreenReader
from tests.support.packs import png

_LOOKS = 50


def choose(desktop: Desktop, reader: ScreenReader, button: str, picture: Path) -> None:
    """Choose a picture in the dialog that a button opens."""
    reader.press(button)
    reader.see("Choose a picture")
    desktop.hands("type", "--delay", "30", str(picture))
    desktop.key("Return")
    reader.miss("Choose a picture")


def open_step(reader: ScreenReader, number: int) -> None:
    """Open a step that has no words yet, and wait until its fields are those to be seen."""
    step = f"{number}. A step without words"
    reader.press(f"Change: {step}")
    for _ in range(_LOOKS):
        names = reader.see(f"Remove: {step}")
        if names[names.index(f"Remove: {step}") + 1] == "Picture":
            return
    raise AssertionError(f"{step} did not open: {names}")


def write_stretch(desktop: Desktop, reader: ScreenReader, picture: Path) -> None:
    """Write a stretch of two steps and a hold."""
    reader.see("Put in the side that is stretched")
    reader.write("Name", "Owl on a chair")
    reader.write("What it is good for", "It opens the hip.")
    reader.write("Where it is felt", "the {lead} hip")
    reader.write("What the first picture shows", "Somebody sits.")
    choose(desktop, reader, "Choose: Picture before the first step", picture)
    reader.press("Add a step")
    for number, words in enumerate(
        ("Lift the {lead} knee.", "Hold it with the {other} hand.", "Stay with the {lead} knee."), 1
    ):
        open_step(reader, number)
        reader.write("What to do", words)
        reader.write("What the picture shows", "The knee is up.")
        choose(desktop, reader, "Choose: Picture", picture)
    assert [role for role, name in reader.controls() if not name] == []
    reader.see("Nothing is missing.")


def test_a_pack_is_written_exported_removed_added_again_and_started(
    start: Callable[..., App], desktop: Desktop, tmp_path: Path
) -> None:
    picture, exported = tmp_path / "a.png", tmp_path / "hips.zip"
    picture.write_bytes(png())
    app = start()
    app.window()
    terminal = Terminal(tmp_path / "data", **desktop.environment)
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.press("Menu")
        reader.press("Packs of stretches…")
        reader.press("Write a pack")
        reader.see("Add a stretch")
        for name, text in (("Title", "My hips"), ("Author", "Me"), ("Licence", "CC0")):
            reader.write(name, text)
        reader.press("Add a stretch")
        write_stretch(desktop, reader, picture)
        reader.press("Done")
        reader.see("3 steps")
        reader.press("Save")
        reader.see("“My hips” is saved and in your list (1 stretch).")
        reader.see("More: My hips")

        [said] = terminal.lines(f"pack export my-hips {exported}")
        assert said.startswith("“My hips” was written to ")
        assert terminal.lines("pack remove my-hips") == ["“My hips” was removed."]
        assert terminal.lines("pack list")[0].startswith("There are no packs")
        assert terminal.lines(f"check {exported}") == [
            "hips.zip: nothing is wrong with “My hips” by Me (1 stretch)."
        ]
        assert terminal.lines(f"pack add {exported}") == [
            "“My hips” is in your list now (1 stretch)."
        ]
        reader.press("Close")
        reader.see("Owl on a chair")
        terminal.lines("start owl")
        reader.answer_as_one_in_good_health()
        reader.see("Lift the right knee.")
    assert terminal.json("status")["session"]["stretch"] == "owl-on-a-chair"
    assert terminal.refused("pack remove my-hips", 1).startswith("Nothing was changed: a session")
    assert app.complaints == ""
