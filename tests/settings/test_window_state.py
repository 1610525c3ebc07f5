"""Window geometry and the like: found again, or quietly forgotten."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.settings.window_state import NullState, StateFile, Value


@given(st.dictionaries(st.text(), st.text() | st.integers(-(2**63), 2**63) | st.booleans()))
def test_what_was_kept_is_found_again(values: dict[str, Value]) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "window.json")
        StateFile(path).save(values)
        assert StateFile(path).load() == values


@given(st.binary())
def test_a_damaged_file_is_forgotten_without_a_word(content: bytes) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "window.json")
        path.write_bytes(content)
        assert isinstance(StateFile(path).load(), dict)


def test_values_of_other_kinds_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text('{"x": 1, "y": 1.5, "z": null, "big": true, "l": []}')
    assert StateFile(tmp_path / "window.json").load() == {"x": 1, "big": True}


def test_nothing_happens_where_nothing_can_be_read_or_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    state = StateFile(tmp_path / "file" / "window.json")
    state.save({"x": 1})
    assert state.load() == {}


def test_quiet_state_remembers_until_the_app_ends() -> None:
    state = NullState()
    state.save({"big": True})
    assert state.load() == {"big": True}
