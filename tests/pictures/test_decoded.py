"""Decoded pictures are found by the next start, and are harmless when they are wrong."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage

from glutestretch.pictures import decoded
from glutestretch.pictures.decoded import DecodedPictures, decode
from glutestretch.pictures.stills import Pictures
from glutestretch.stretches.bundle import open_bundle

STILL = ":/pictures/woman/prone-glute-1-720.webp"
THUMBNAIL = ":/pictures/woman/prone-glute-1-thumb.webp"


@pytest.fixture(autouse=True)
def _bundle() -> None:
    open_bundle()


def kept(folder: Path, *paths: str) -> list[Path]:
    """Keep these pictures; return all files, the oldest first."""
    DecodedPictures(folder).keep(paths)
    return files(folder)


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime_ns)


def test_a_later_start_reads_the_same_pixels(tmp_path: Path) -> None:
    kept(tmp_path, STILL, THUMBNAIL)
    later = DecodedPictures(tmp_path)
    for path in (STILL, THUMBNAIL):
        assert later.has(path)
        read = later.read(path)
        assert read == decode(path)
        assert read.format() is QImage.Format.Format_ARGB32_Premultiplied


def test_without_a_folder_nothing_is_kept() -> None:
    nowhere = DecodedPictures()
    nowhere.keep([STILL])
    assert not nowhere.has(STILL)
    assert nowhere.read(STILL).isNull()


def test_the_pictures_of_another_bundle_are_not_used(tmp_path: Path) -> None:
    kept(tmp_path, STILL)
    [file] = files(tmp_path)
    file.rename(file.with_name(f"{'0' * 32}{file.name[32:]}"))
    later = DecodedPictures(tmp_path)
    assert not later.has(STILL)
    assert later.read(STILL).isNull()


@pytest.mark.parametrize(
    "wrong", ["cut", "longer", "empty", "noise", "zeros", "other size", "huge", "folder", "pipe"]
)
def test_a_file_that_is_wrong_is_decoded_and_written_anew(tmp_path: Path, wrong: str) -> None:
    [file] = kept(tmp_path, THUMBNAIL)
    good = file.read_bytes()
    header = decoded._HEADER
    magic, width, height, check = header.unpack(good[: header.size])
    pixels = good[header.size :]
    middle = len(pixels) // 2  # at the edges a picture is empty, and zeros do no harm
    file.unlink()
    if wrong == "folder":
        file.mkdir()
    elif wrong == "pipe":
        os.mkfifo(file)
    else:
        file.write_bytes(
            {
                "cut": good[:-1],
                "longer": good + b"\0",
                "empty": b"",
                "noise": b"noise" * 1000,
                "zeros": good[: header.size]
                + pixels[:middle]
                + bytes(512)
                + pixels[middle + 512 :],
                "other size": header.pack(magic, width + 1, height, check) + pixels,
                "huge": header.pack(magic, 1 << 31, 1 << 31, check) + pixels,
            }[wrong]
        )
    pictures = Pictures("woman", None, DecodedPictures(tmp_path))
    assert pictures.thumbnail("prone-glute-1") == decode(THUMBNAIL)
    pictures.keep([], ["prone-glute-1"])
    pictures.close()
    if wrong not in ("folder", "pipe"):
        assert file.read_bytes() == good


def test_no_link_is_followed(tmp_path: Path) -> None:
    [file] = kept(tmp_path / "pictures", THUMBNAIL)
    elsewhere = file.rename(tmp_path / "elsewhere")
    file.symlink_to(elsewhere)
    assert DecodedPictures(tmp_path / "pictures").read(THUMBNAIL).isNull()


def test_what_was_used_least_recently_goes_first_and_nothing_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stills = [STILL.replace("-1-", f"-{step}-") for step in (1, 2, 3)]
    first, second = (kept(tmp_path, path)[-1] for path in stills[:2])
    note = tmp_path / "note.pixels"
    note.write_bytes(bytes(3 << 20))
    for age, file in enumerate((note, second, first)):
        os.utime(file, ns=(age, age))
    monkeypatch.setattr(decoded, "MOST_BYTES", 2 * first.stat().st_size)
    third = kept(tmp_path, stills[2])[-1]
    assert set(files(tmp_path)) == {note, first, third}


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    pictures = Pictures("woman", None, DecodedPictures(blocked / "pictures"))
    pictures.keep(["prone-glute-1"], ["prone-glute-1"])
    pictures.close()
    assert pictures.thumbnail("prone-glute-1") == decode(THUMBNAIL)
    assert blocked.read_text() == ""


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert kept(tmp_path, STILL) == []
    assert not DecodedPictures(tmp_path).has(STILL)


def test_what_was_kept_is_neither_decoded_nor_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(tmp_path, STILL, THUMBNAIL)
    expected = decode(STILL), decode(THUMBNAIL)
    started: list[object] = []
    monkeypatch.setattr(QThreadPool, "start", lambda _pool, work: started.append(work))
    monkeypatch.setattr("glutestretch.pictures.stills.decode", lambda _path: QImage())
    pictures = Pictures("woman", None, DecodedPictures(tmp_path))
    pictures.preload("prone-glute-1", ["prone-glute-1"])
    assert (pictures.still("prone-glute-1"), pictures.thumbnail("prone-glute-1")) == expected
    pictures.prefetch("prone-glute-1")
    pictures.keep(["prone-glute-1"], ["prone-glute-1"])
    assert started == []
