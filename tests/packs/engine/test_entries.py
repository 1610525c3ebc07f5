"""A pack's files are judged by what is announced of them, before any is read."""

import pytest

from glutestretch.packs.engine.entries import (
    MOST_BYTES,
    MOST_FILES,
    MOST_PICTURE,
    MOST_TEXT,
    Entry,
    PictureName,
    common_folder,
    faults,
    is_left_aside,
    picture_name,
)
from glutestretch.stretches.problem import ContentError

STEP = "pictures/pigeon-1.png"
NOTES = "stretches/pigeon.toml"


def told(*entries: Entry) -> list[tuple[str, str, dict[str, object]]]:
    return [(fault.place, fault.code, dict(fault.values)) for fault in faults(entries)]


def plain(name: str, size: int = 1000) -> Entry:
    return Entry(name, size, size)


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("pictures/pigeon-1.png", PictureName("pigeon", "1", left=False)),
        ("pictures/pigeon-start-left.webp", PictureName("pigeon", "start", left=True)),
        ("pictures/wall-glute-12.jpg", PictureName("wall-glute", "12", left=False)),
        ("pictures/wall-glute-99-left.jpeg", PictureName("wall-glute", "99", left=True)),
        ("pictures/pigeon-0.png", None),
        ("pictures/pigeon-100.png", None),
        ("pictures/Pigeon-1.png", None),
        ("pictures/pigeon-1.gif", None),
        ("pictures/pigeon-1.png.exe", None),
        ("pictures/pigeon.png", None),
        ("stretches/pigeon-1.png", None),
    ],
)
def test_a_pictures_name_says_what_it_shows(name: str, picture: PictureName | None) -> None:
    assert picture_name(name) == picture


@pytest.mark.parametrize(
    ("name", "aside"),
    [
        (".DS_Store", True),
        ("stretches/.swp", True),
        (".git/config", True),
        ("__MACOSX/pack.toml", True),
        ("hips/__MACOSX/pack.toml", False),
        ("../pack.toml", False),
        (".git\\config", False),
        ("__MACOSX\\pack.toml", False),
        ("pack.toml", False),
    ],
)
def test_what_desktops_hide_is_left_aside(name: str, *, aside: bool) -> None:
    assert is_left_aside(name) is aside


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        ([], ""),
        (["pack.toml", NOTES], ""),
        (["hips/pack.toml", f"hips/{NOTES}"], "hips/"),
        (["hips/pack.toml", NOTES], ""),
        (["hips/notes.toml", f"hips/{NOTES}"], ""),
        (["/pack.toml", "/a"], ""),
        (["../pack.toml", "../a"], ""),
    ],
)
def test_one_folder_around_everything_is_seen(names: list[str], folder: str) -> None:
    assert common_folder(names) == folder


@pytest.mark.parametrize(
    "name", ["pack.toml", NOTES, "stretches/wall-glute.toml", STEP, "pictures/pigeon-start.jpeg"]
)
def test_what_a_pack_consists_of_passes(name: str) -> None:
    assert told(plain(name)) == []


@pytest.mark.parametrize(
    "name", ["/pack.toml", "\\pack.toml", "C:pack.toml", "../pack.toml", "a/../b", "a\\..\\b"]
)
def test_a_name_that_leads_out_is_refused_whatever_else_it_is(name: str) -> None:
    assert told(Entry(name, 1 << 20, 1, ContentError("a_link"))) == [(name, "leads_out", {})]


@pytest.mark.parametrize("name", ["a..b", "notes.txt", "Pack.toml", "stretches/a/b.toml", "x.py"])
def test_what_is_no_part_of_a_pack_is_refused(name: str) -> None:
    assert told(plain(name)) == [(name, "no_part", {})]


def test_an_odd_file_is_refused_by_its_oddity() -> None:
    odd = Entry("pack.toml", 1, 1, ContentError("a_link"))
    assert told(odd) == [("pack.toml", "a_link", {})]


def test_a_picture_is_there_once_whatever_its_ending() -> None:
    twice = [plain(STEP), plain("pictures/pigeon-1.webp"), plain("pictures/pigeon-1-left.png")]
    assert told(*twice) == [("pictures/pigeon-1.webp", "twice", {})]
    assert told(plain(NOTES), plain(NOTES)) == [(NOTES, "twice", {})]
    assert told(plain(NOTES), plain("stretches/dove.toml")) == []


@pytest.mark.parametrize(
    ("name", "most", "kilobytes"), [(NOTES, MOST_TEXT, 64), (STEP, MOST_PICTURE, 4096)]
)
def test_a_large_file_is_refused(name: str, most: int, kilobytes: int) -> None:
    assert told(plain(name, most)) == []
    assert told(plain(name, most + 1)) == [(name, "large_file", {"most": kilobytes})]


def test_a_small_file_that_becomes_large_is_refused() -> None:
    assert told(Entry(STEP, 32 << 10, 1)) == []
    assert told(Entry(STEP, 100_000, 1000)) == []
    assert told(Entry(STEP, 100_001, 1000)) == [(STEP, "bomb", {"ratio": 100})]


def test_too_many_files_are_not_even_looked_at() -> None:
    names = [f"pictures/{chr(97 + n // 90)}-{n % 90 + 1}.png" for n in range(MOST_FILES + 1)]
    assert told(*map(plain, names[:-1])) == []
    assert told(*map(plain, [*names[:-1], "../x"])) == [("", "many_files", {"most": 200})]


def test_twenty_faults_are_enough() -> None:
    assert len(told(*(plain(f"x-{n}") for n in range(21)))) == 20


def test_all_files_together_may_not_be_too_large() -> None:
    names = [f"pictures/a-{n}.png" for n in range(1, MOST_BYTES // MOST_PICTURE + 1)]
    entries = [plain(name, MOST_PICTURE) for name in names]
    assert told(*entries) == []
    assert told(*entries, plain("pack.toml", 1)) == [("", "large_pack", {"most": 48})]
