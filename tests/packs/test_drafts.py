"""A draft is kept whole or not at all, and one that is damaged is in nobody's way."""

from pathlib import Path

import pytest

from glutestretch.packs.drafts import Drafts
from glutestretch.packs.engine import draft as engine
from glutestretch.packs.writing import Writing
from tests.support.packs import varied


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "pack-drafts")


def test_a_draft_is_kept_read_and_deleted(drafts: Drafts, tmp_path: Path) -> None:
    assert drafts.read("hips") is None
    pack = engine.parse(varied())
    drafts.keep("hips", pack)
    drafts.keep("1", engine.empty())
    assert drafts.names == ("1", "hips")
    assert drafts.new_name() == "2"
    kept = drafts.read("hips")
    assert kept is not None
    assert engine.write(kept) == engine.write(pack)
    for name in drafts.names:
        drafts.delete(name)
    assert not (tmp_path / "pack-drafts").exists()


def test_a_discarded_draft_comes_back(drafts: Drafts) -> None:
    drafts.keep("1", engine.with_field(engine.empty(), "title", "Mine"))
    drafts.discard("1")
    assert drafts.names == ()
    drafts.bring_back()
    kept = drafts.read("1")
    assert kept is not None
    assert kept.title == "Mine"


@pytest.mark.parametrize("content", [b"", b"PK\5\6", b"PK\3\4" + b"\0" * 40])
def test_a_damaged_draft_is_set_aside(drafts: Drafts, tmp_path: Path, content: bytes) -> None:
    drafts.keep("1", engine.empty())
    (tmp_path / "pack-drafts" / "1.zip").write_bytes(content)
    assert drafts.read("1") is None
    assert drafts.names == ()
    [aside] = (tmp_path / "pack-drafts").iterdir()
    assert aside.read_bytes() == content


def test_a_torn_draft_is_none(drafts: Drafts, tmp_path: Path) -> None:
    drafts.keep("1", engine.parse(varied()))
    path = tmp_path / "pack-drafts" / "1.zip"
    whole = path.read_bytes()
    for end in range(0, len(whole), 97):
        path.write_bytes(whole[:end])
        assert drafts.read("1") is None


@pytest.mark.usefixtures("qapp")
def test_that_a_draft_cannot_be_kept_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "pack-drafts").write_bytes(b"")
    writing = Writing(Drafts(tmp_path / "pack-drafts"), "1", engine.empty())
    said: list[str] = []
    writing.failed.connect(said.append)
    for title in ("a", "b"):
        writing.set_field("title", title)
        writing.keep()
    assert len(said) == 1
    assert said[0].startswith("Your draft cannot be kept (")
