"""``glutestretch check`` knows a prescription by its name, and tells each fault on a line."""

from pathlib import Path

import pytest

from glutestretch.__main__ import main
from tests.support.packs import whole, zipped
from tests.support.prescriptions import BY_HAND, of_a_pack


def check(path: Path, content: str | bytes) -> int:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return main(["--data-dir", str(path.parent / "data"), "check", str(path)])


def test_a_sound_one_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path / "knee.GluteStretch", BY_HAND) == 0
    said = capsys.readouterr()
    assert said.out == (
        "knee.GluteStretch: nothing is wrong with “Hips, weeks 1 to 4” "
        "(2 stretches, 2 reminders).\n"
    )
    assert not said.err
    assert not (tmp_path / "data").exists()


def test_each_fault_is_on_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = BY_HAND.replace("breaths = 6", "breaths = 60").replace("7:30", "25:00")
    assert check(tmp_path / "knee.glutestretch", text) == 1
    said = capsys.readouterr()
    assert said.err == "glutestretch: knee.glutestretch has 2 faults.\n"
    assert said.out.splitlines() == [
        "knee.glutestretch: entry 1: breaths: must be from 1 to 30, not 60.",
        (
            "knee.glutestretch: reminder 1: when: There is no 25:00 on the clock; a day goes from "
            "0:00 to 23:59."
        ),
    ]


def test_a_pack_under_that_name_and_the_other_way_round_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = zipped(tmp_path / "hips.zip", whole())
    assert check(tmp_path / "hips.glutestretch", pack.read_bytes()) == 1
    assert capsys.readouterr().out == "hips.glutestretch: it is not written in UTF-8.\n"
    assert check(tmp_path / "knee.zip", BY_HAND) == 1
    assert capsys.readouterr().out == "knee.zip: it is not a zip, or a damaged one.\n"


def test_a_stretch_of_a_pack_is_known_once_that_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "knee.glutestretch"
    text = of_a_pack()
    assert check(path, text) == 0
    assert capsys.readouterr().out.splitlines()[1] == (
        "The stretch pigeon is in the pack “Hips after running”, which is not here; add that first."
    )
    data = ["--data-dir", str(tmp_path / "data")]
    assert main([*data, "pack", "add", str(zipped(tmp_path / "hips.zip", whole()))]) == 0
    capsys.readouterr()
    assert check(path, text) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("name", ["none.glutestretch", "a\0.glutestretch", "folder.glutestretch"])
def test_what_is_no_file_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.glutestretch").mkdir()
    assert main(["--data-dir", str(tmp_path), "check", str(tmp_path / name)]) == 1
    assert capsys.readouterr().err.endswith("has 1 fault.\n")
