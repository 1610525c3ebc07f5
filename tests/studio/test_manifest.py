"""Every picture is as new as what it was made from."""

import json
from pathlib import Path

import pytest

from tests.studio.conftest import loaded
from tools.studio import body, manifest, poses

SHARE = 1 / 1000


def test_no_picture_is_missing_or_older_than_its_sources() -> None:
    assert manifest.verify(solve=False) == []


def test_no_picture_is_older_than_the_solver_that_posed_it() -> None:
    assert loaded("woman")
    assert manifest.verify() == []


def test_both_figures_have_everything() -> None:
    assert set(manifest.read()) == {f"{f}/{n}" for f in body.FIGURES for n in manifest.names()}


def test_there_is_no_file_that_the_manifest_does_not_know() -> None:
    known = {file for entry in manifest.read().values() for file in entry["files"]}
    found = {
        path.relative_to(manifest.RESOURCES).as_posix()
        for path in manifest.RESOURCES.rglob("*.webp")
    }
    assert found == known


def test_all_pictures_and_clips_are_under_thirty_megabytes() -> None:
    sizes = [path.stat().st_size for path in manifest.RESOURCES.rglob("*.webp")]
    assert len(sizes) > 100
    assert sum(sizes) < 30_000_000


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
    for name, entry in manifest.read().items():
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
    # All pictures of a stretch share one frame around all of its poses.
    of_the_stretch = {name for name in before if name.startswith("seated-twist-")}
    assert {name for name in before if before[name] != after[name]} == of_the_stretch
