"""Window geometry and the like: found again, or quietly forgotten."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.settings.window_state import StateFile, WindowState

# As the app of 27 November 2026 wrote it.
WRITTEN = """{
  "geometry": "AdnQywADAAAAAAAA",
  "stretch": "wall-glute",
  "dark": true,
  "offered_autostart": true
}
"""


@given(st.builds(WindowState, st.text(), st.text(), st.booleans(), st.booleans()))
def test_what_was_kept_is_found_again(state: WindowState) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "window.json")
        StateFile(path).save(state)
        assert StateFile(path).load() == state


def test_an_older_file_is_read_and_gains_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(WRITTEN)

    state = StateFile(path).load()
    StateFile(path).save(state)

    assert state == WindowState(
        "AdnQywADAAAAAAAA", "wall-glute", dark=True, offered_autostart=True, welcomed=True
    )
    usual = '"routine": "full",\n  "welcomed": true,\n  "version": "",\n  "contrast": false'
    new = f"true,\n  {usual}\n}}"
    assert path.read_text() == WRITTEN.replace("true\n}", new)


@given(st.binary())
def test_a_damaged_file_is_forgotten_without_a_word(content: bytes) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "window.json")
        path.write_bytes(content)
        # By chance it may be an object, of somebody who was here before.
        assert replace(StateFile(path).load(), welcomed=False) == WindowState()


@pytest.mark.parametrize("content", ["[]", "7", "null", '"dark"', "[" * 100_000])
def test_json_that_is_no_object_is_forgotten(tmp_path: Path, content: str) -> None:
    (tmp_path / "window.json").write_text(content)
    assert StateFile(tmp_path / "window.json").load() == WindowState()


def test_values_of_other_kinds_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text(
        '{"geometry": 1.5, "stretch": "wall-glute", "dark": 1, "offered_autostart": [], "x": 1}'
    )
    assert StateFile(tmp_path / "window.json").load() == WindowState(
        stretch="wall-glute", welcomed=True
    )


def test_nothing_happens_where_nothing_can_be_read_or_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = StateFile(tmp_path / "file" / "window.json")
    file.save(WindowState(dark=True))
    assert file.load() == WindowState()
