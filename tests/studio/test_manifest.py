"""Every picture is as new as what it was made from."""

import json
from pathlib import Path

import pytest

from tests.studio.conftest import loaded
from tools.studio import manifest, poses
from tools.studio.figure import body
from tools.studio.live import keys

SHARE = 1 / 1000


def test_nothing_is_missing_or_older_than_its_sources_but_what_is_said_to_be_late() -> None:
    assert "" not in manifest.late(), manifest.late()[""]


def test_nothing_is_said_to_be_late_that_is_not() -> None:
    assert [name for name, complaints in manifest.late().items() if not complaints] == []


def test_no_picture_is_older_than_the_solver_that_posed_it() -> None:
    assert loaded("woman")
    late = [complaint for complaints in manifest.late().values() for complaint in complaints]
    joints = [complaint for complaint in manifest.verify() if complaint not in late]
    assert joints == []


def test_there_is_no_file_that_the_manifest_does_not_know() -> None:
    known = {file for entry in manifest.read().values() for file in entry["files"]}
    found = {
        path.relative_to(manifest.RESOURCES).as_posix() for path in manifest.RESOURCES.glob("*/*")
    }
    assert found == known


def test_all_pictures_films_and_the_live_figure_are_under_sixty_megabytes() -> None:
    sizes = [path.stat().st_size for path in manifest.RESOURCES.glob("*/*")]
    assert len(sizes) > 100
    assert sum(sizes) < 60_000_000


def _copy(folder: Path, change: str) -> Path:
    """Write the manifest alone with one entry changed."""
    entries = manifest.read()
    entries[change]["source"] = "0" * 16
    (folder / "manifest.json").write_text(json.dumps(entries), encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["woman/wall-glute-2", "man/prone-glute-1-clip", "man/anatomy"])
def test_a_picture_made_from_something_else_is_found(tmp_path: Path, name: str) -> None:
    found = manifest.verify(_copy(tmp_path, name), solve=False)
    assert f"{name}: pose, body, look or camera changed since it was made" in found


def test_a_file_that_was_changed_by_hand_is_found(tmp_path: Path) -> None:
    entries = manifest.read()
    entry = entries["woman/wall-glute-1"]
    (tmp_path / "woman").mkdir()
    for file in entry["files"]:
        (tmp_path / file).write_bytes(b"something else")
    text = json.dumps({"woman/wall-glute-1": entry})
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    found = manifest.verify(tmp_path, solve=False)
    assert "woman/wall-glute-1.webp: not the file that was made" in found


def test_boxes_and_anchors_lie_within_their_pictures() -> None:
    pictures = {n: e for n, e in manifest.read().items() if not keys.is_live(n)}
    for name, entry in pictures.items():
        left, top, right, bottom = entry["box"]
        assert 0 <= left < right <= 1 + SHARE, name
        assert 0 <= top < bottom <= 1 + SHARE, name
        for part, (x, y) in entry.get("anchors", {}).items():
            assert left <= x <= right, (name, part)
            assert top <= y <= bottom, (name, part)


@pytest.mark.parametrize("figure", body.FIGURES)
def test_changing_a_pose_makes_its_whole_stretch_old(
    monkeypatch: pytest.MonkeyPatch, figure: str
) -> None:
    before = {name: manifest.source(name, figure) for name in manifest.names()}
    described = poses.described()
    turned = {**described, "seated-twist-2": described["seated-twist-3"]}
    monkeypatch.setattr(poses, "described", lambda: turned)
    after = {name: manifest.source(name, figure) for name in before}
    # All pictures of a stretch share one frame around all of its poses; a chair has its own.
    of_the_stretch = {name for name in before if name.startswith("seated-twist")}
    of_the_stretch -= {name for name in before if name.startswith("seated-twist-chair")}
    assert {name for name in before if before[name] != after[name]} == of_the_stretch
