"""The files of a pack, from a zip or a folder; read with distrust, and nothing is written."""

import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from pathlib import Path

from glutestretch.desktop.atomic_file import NotAFileError, read_checked
from glutestretch.packs.engine import entries, pack
from glutestretch.packs.engine.entries import Entry
from glutestretch.packs.engine.image_headers import image_header
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.engine.wording import shown
from glutestretch.stretches.problem import ContentError

MOST_ZIP = 32 << 20
"""How many bytes a zip may have."""
_MOST_LISTING = 128 << 10
"""How many bytes the listing of a zip may have: 200 files with names of 500 letters."""
_MOST_CHOSEN = 32 << 20
"""How many bytes a picture may have before it is made as small as it is kept."""
_LOCKED = 0x1
_USUAL = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DEPTH = 3
_OPEN = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What zipfile raises where a zip is damaged or made up."""


class PackError(Exception):
    """A file is no pack, or one with faults.

    Attributes:
        faults: What is wrong with it.
    """

    def __init__(self, *faults: ContentError) -> None:
        super().__init__(faults)
        self.faults = faults


Files = Mapping[str, bytes]


def read_pack(path: Path, taken: Collection[str] = ()) -> tuple[Pack, Files]:
    """Read and check a pack, its pictures by their headers alone.

    Args:
        path: A zip or a folder.
        taken: The ids of stretches that there are already.

    Returns:
        The pack, and its files by name.

    Raises:
        PackError: If anything is wrong with it.
    """
    files = read_files(path)
    return checked(files, taken), files


def checked(files: Files, taken: Collection[str] = ()) -> Pack:
    """Return the pack that files are.

    Args:
        files: The files by name.
        taken: The ids of stretches that there are already.

    Raises:
        PackError: If anything is wrong with it.
    """
    found = pack.check(files, taken)
    if found.pack is None:
        raise PackError(*found.faults)
    return found.pack


def read_picture(path: Path) -> bytes:
    """Return a picture that somebody has chosen, if it looks like one.

    Raises:
        PackError: If it is none, or one that no pack may have.
    """
    try:
        content = read_checked(path, _MOST_CHOSEN)
    except NotAFileError as error:
        raise PackError(ContentError("not_a_file", what=str(error))) from None
    except OSError as error:
        raise PackError(ContentError("unreadable", why=error.strerror or "?")) from None
    if faults := pack.picture_faults("", image_header(content)):
        raise PackError(*faults)
    return content


def read_files(path: Path) -> Files:
    """Return the files of a pack by name; what else lies there is refused.

    Raises:
        PackError: If it cannot be read, or has what no pack has.
    """
    try:
        return _folder(path) if path.is_dir() else read_zip(read_checked(path, MOST_ZIP))
    except FileNotFoundError:
        raise PackError(ContentError("no_such_file")) from None
    except NotAFileError as error:
        raise PackError(ContentError("not_a_file", what=str(error))) from None
    except OSError as error:
        raise PackError(ContentError("unreadable", why=error.strerror or "?")) from None
    except ValueError:  # a null character, or half of a letter
        raise PackError(ContentError("no_such_file")) from None


class _Listing(io.BytesIO):
    """The bytes of a zip, of which its listing may be no more than a pack needs."""

    listed = False

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, but while the listing is read no more of it than that."""
        if not self.listed and size is not None and size > _MOST_LISTING:
            raise PackError(ContentError("many_files", most=entries.MOST_FILES))
        return super().read(size)


def read_zip(content: bytes) -> Files:
    """Return the files of a pack that these bytes are the zip of.

    Raises:
        PackError: If it cannot be read, or has what no pack has.
    """
    if len(content) > MOST_ZIP:
        raise PackError(ContentError("large_pack", most=MOST_ZIP >> 20))
    listing = _Listing(content)
    try:
        with zipfile.ZipFile(listing) as archive:
            listing.listed = True
            infos = [info for info in archive.infolist() if not info.is_dir()]
            found = {info.orig_filename: info for info in infos}
            plain = _checked([_entry(info) for info in infos])
            return _contents(plain, lambda name: _unpacked(archive, found[name]))
    except _BROKEN:
        raise PackError(ContentError("no_zip")) from None


def _entry(info: zipfile.ZipInfo) -> Entry:
    kind = stat.S_IFMT(info.external_attr >> 16)
    oddity = None
    if kind == stat.S_IFLNK:
        oddity = ContentError("link")
    elif kind not in (0, stat.S_IFREG):
        oddity = ContentError("no_plain_file")
    elif info.flag_bits & _LOCKED:
        oddity = ContentError("locked")
    elif info.compress_type not in _USUAL:
        oddity = ContentError("odd_packing")
    return Entry(info.orig_filename, info.file_size, info.compress_size, oddity)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as file:
        content = file.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise zipfile.BadZipFile
    return content


def _folder(path: Path) -> Files:
    found = list(islice(_walk(path, ""), entries.MOST_FILES + 1))
    plain = _checked(found)
    return _contents(plain, lambda name: _content(path / name))


def _walk(folder: Path, within: str) -> Iterator[Entry]:
    """Yield what lies in a folder, links unfollowed."""
    with os.scandir(folder) as found:
        for item in found:
            name = f"{within}{item.name}"
            if item.is_dir(follow_symlinks=False):
                if not entries.is_left_aside(name) and name.count("/") < _DEPTH:
                    yield from _walk(folder / item.name, f"{name}/")
                continue
            status = item.stat(follow_symlinks=False)
            oddity = None
            if item.is_symlink():
                oddity = ContentError("link")
            elif not stat.S_ISREG(status.st_mode):
                oddity = ContentError("no_plain_file")
            yield Entry(name, status.st_size, status.st_size, oddity)


def _content(path: Path) -> bytes:
    """Return the content of a file that was a plain one of a fitting size when it was listed."""
    with open(os.open(path, _OPEN), "rb") as file:  # noqa: PTH123
        content = file.read(entries.MOST_PICTURE + 1)
    if len(content) > entries.MOST_PICTURE:
        raise ValueError
    return content


def _checked(found: list[Entry]) -> Mapping[str, str]:
    """Return the names of a pack's files, each with the name under which it is stored."""
    wanted = [one for one in found if not entries.is_left_aside(one.name)]
    wanted.sort(key=lambda one: one.name)
    folder = entries.common_folder([one.name for one in wanted])
    named = [
        Entry(one.name.removeprefix(folder), one.size, one.packed, one.oddity) for one in wanted
    ]
    if faults := entries.faults(named):
        raise PackError(*faults)
    return {one.name.removeprefix(folder): one.name for one in wanted}


def _contents(names: Mapping[str, str], read: Callable[[str], bytes]) -> Files:
    contents, faults = {}, []
    for name, stored in names.items():
        try:
            contents[name] = read(stored)
        except (*_BROKEN, OSError):
            faults.append(ContentError("unreadable_part", shown(name)))
    if faults:
        raise PackError(*faults)
    return contents
