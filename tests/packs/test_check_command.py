"""``glutestretch check`` tells each fault on a line, and whether there is any by its status."""

from pathlib import Path

import pytest

from glutestretch.__main__ import main
from tests.support.packs import folder, png, whole, zipped


def test_a_whole_pack_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (zipped(tmp_path / "hips.zip", whole()), folder(tmp_path / "hips", whole())):
        assert main(["check", str(path)]) == 0
        said = capsys.readouterr()
        assert said.out == (
            f"{path.name}: nothing is wrong with “Hips after running” by P. Hysio (1 stretch).\n"
        )
        assert not said.err


def test_each_fault_is_on_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = whole() | {"pack.toml": b"format = 1", "stretches/pigeon.toml": b"\xff"}

    assert main(["check", str(zipped(tmp_path / "hips.zip", files))]) == 1

    said = capsys.readouterr()
    assert said.err == "glutestretch: hips.zip has 6 faults.\n"
    assert said.out.splitlines() == [
        *(
            f"hips.zip: pack.toml: {field}: is missing."
            for field in ("id", "title", "author", "licence", "language")
        ),
        "hips.zip: stretches/pigeon.toml: it is not written in UTF-8.",
    ]


def test_a_picture_that_cannot_be_decoded_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torn = png()[:60]
    assert main(
        ["check", str(zipped(tmp_path / "a.zip", whole() | {"pictures/pigeon-1.png": torn}))]
    )
    said = capsys.readouterr()
    assert said.out.startswith("a.zip: pictures/pigeon-1.png: it is not a PNG, WebP or JPEG ")
    assert said.err == "glutestretch: a.zip has 1 fault.\n"


def test_a_stretch_of_the_app_is_not_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {name.replace("pigeon", "wall-glute"): one for name, one in whole().items()}
    text = files["stretches/wall-glute.toml"].replace(b'"pigeon"', b'"wall-glute"')
    path = zipped(tmp_path / "a.zip", files | {"stretches/wall-glute.toml": text})
    assert main(["check", str(path)]) == 1
    assert capsys.readouterr().out.startswith(
        "a.zip: stretches/wall-glute.toml: id: there is a stretch or routine 'wall-glute'"
    )


def test_the_pack_has_to_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["check"])
    assert caught.value.code == 2
    assert capsys.readouterr().err == (
        "glutestretch: Say which file, like hips.zip or knee.glutestretch.\n"
    )
