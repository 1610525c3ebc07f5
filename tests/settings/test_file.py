"""Settings outlive the app, whatever state their file is in."""

import json
import os
import string
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glutestretch.settings.file import NullSettings, SettingsFile
from glutestretch.settings.model import ByStretch, Number, Settings, Switch, as_json, changed, rows


@st.composite
def settings(draw: st.DrawFn) -> Settings:
    made = Settings()
    for name, row in rows():
        values: st.SearchStrategy[object]
        if isinstance(row.kind, Switch):
            values = st.booleans()
        elif isinstance(row.kind, Number):
            whole = isinstance(getattr(made, name), int)
            least, most = row.kind.least, row.kind.most
            values = st.integers(int(least), int(most)) if whole else st.floats(least, most)
        elif isinstance(row.kind, ByStretch):
            word = st.sampled_from(["wall-glute", "chair"])
            values = st.dictionaries(word, word)
        else:
            values = st.sampled_from([word for word, _ in row.kind.texts])
        made = changed(made, name, draw(values))
    return made


def test_a_new_installation_has_the_defaults_and_no_problem(tmp_path: Path) -> None:
    loaded = SettingsFile(tmp_path / "settings.json").load()
    assert loaded.settings == Settings()
    assert loaded.problems == ()
    assert list(tmp_path.iterdir()) == []


@given(settings())
def test_what_was_saved_is_read_again(kept: Settings) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "deeper", "settings.json")
        assert SettingsFile(path).save(kept) == ""
        assert SettingsFile(path).load().settings == kept


def test_the_file_shows_every_name_on_a_line_of_its_own(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings())
    lines = (tmp_path / "settings.json").read_text().splitlines()
    assert [line.split('"')[1] for line in lines[1:-1]] == [name for name, _ in rows()]
    assert list(tmp_path.iterdir()) == [tmp_path / "settings.json"]


def test_what_this_version_does_not_know_survives_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"breaths": 5, "moon": {"phase": "\ud800 full"}}))
    store = SettingsFile(path)
    loaded = store.load()
    assert loaded.settings.breaths == 5
    assert loaded.problems == ("Settings: moon is not a setting of this version.",)
    assert store.save(changed(loaded.settings, "breaths", 7)) == ""
    raw = json.loads(path.read_text())
    assert raw["moon"] == {"phase": "\ud800 full"}
    assert raw["breaths"] == 7


def test_one_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"breaths": 99, "in_seconds": 5.5}')
    loaded = SettingsFile(path).load()
    assert loaded.settings == changed(Settings(), "in_seconds", 5.5)
    assert loaded.problems == ("Settings: breaths must be from 3 to 12, not 99.",)


def test_settings_under_their_earlier_names_are_read_and_renamed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"heed_do_not_disturb": false, "heed_full_screen": false, "heed_recording": false,'
        ' "breaths": 5}'
    )
    store = SettingsFile(path)
    loaded = store.load()
    found = loaded.settings
    respected = found.respect_do_not_disturb, found.respect_full_screen, found.respect_recording
    assert respected == (False, False, False)
    assert (found.breaths, loaded.problems) == (5, ())
    assert store.save(found) == ""
    assert json.loads(path.read_text()) == as_json(found)


def test_the_name_of_today_counts_where_both_are_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"respect_recording": true, "heed_recording": false}')
    assert SettingsFile(path).load().settings.respect_recording


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_file_saved_by_another_editor_is_read(tmp_path: Path, mark: str) -> None:
    (tmp_path / "settings.json").write_text('{"breaths": 4}', encoding=mark)
    assert SettingsFile(tmp_path / "settings.json").load().settings.breaths == 4


@pytest.mark.parametrize("text", ['{"breaths": 5, "in_sec', "", "[1, 2]", "null", "\x00\x01", "["])
def test_a_damaged_file_is_set_aside_and_the_defaults_apply(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    store = SettingsFile(path)
    loaded = store.load()
    [aside] = tmp_path.iterdir()
    assert loaded.settings == Settings()
    assert loaded.problems == (
        f"The settings file was damaged and is now {aside}; the usual settings apply.",
    )
    assert aside.read_text() == text
    assert aside.name.startswith("settings.damaged-")
    assert store.save(Settings()) == ""
    assert store.load().problems == ()


def test_damaged_files_never_replace_one_another(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for number in range(3):
        path.write_text(f"broken {number}")
        SettingsFile(path).load()
    assert sorted(file.read_text() for file in tmp_path.iterdir()) == [
        "broken 0",
        "broken 1",
        "broken 2",
    ]


def test_settings_that_cannot_be_written_apply_until_the_app_ends(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a directory")
    path = tmp_path / "home" / "settings.json"
    problem = SettingsFile(path).save(Settings())
    assert str(path) in problem
    assert problem.endswith("they apply until you quit.")


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    path = tmp_path / "home" / "settings.json"
    store = SettingsFile(path)
    [problem] = store.load().problems
    assert str(path) in problem
    assert store.save(Settings()) == problem
    assert path.parent.is_file()


def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    store = SettingsFile(path)
    store.save(changed(Settings(), "breaths", 4))
    (tmp_path / f"settings.json.{os.getpid()}.new").mkdir()
    assert store.save(changed(Settings(), "breaths", 9)) != ""
    assert SettingsFile(path).load().settings.breaths == 4


def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "settings.json"
    real.parent.mkdir()
    link = tmp_path / "settings.json"
    link.symlink_to(real)
    SettingsFile(link).save(Settings())
    assert link.is_symlink()
    assert real.is_file()


_names = st.sampled_from([name for name, _ in rows()]) | st.text(string.printable, max_size=4)
_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@given(st.binary() | st.dictionaries(_names, _values).map(lambda raw: json.dumps(raw).encode()))
@example(b'{"breaths": 1' + b"0" * 400 + b"}")
@example(b"[" * 100_000)
@example(b'{"breaths": NaN, "in_seconds": -Infinity}')
def test_no_file_keeps_the_app_from_starting_or_saving(content: bytes) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "settings.json")
        path.write_bytes(content)
        store = SettingsFile(path)
        loaded = store.load()
        assert store.save(loaded.settings) == ""
        assert SettingsFile(path).load().settings == loaded.settings


def test_quiet_settings_last_as_long_as_they_are_kept() -> None:
    store = NullSettings()
    assert store.load().settings == Settings()
    assert store.save(changed(Settings(), "breaths", 3)) == ""
    assert store.load().settings.breaths == 3
