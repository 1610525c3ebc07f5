"""Decoded pictures in a folder, so that a start need not decode those that it shows.

A file holds the pixels of one picture as they are painted. Its name says which picture it is, and
begins with the hash of all that the bundle was made from: pictures of another bundle have other
names. Whatever is wrong with a file, the picture is decoded instead. See
docs/decisions/0021-decoded-pictures.md.
"""

import os
import re
import stat
import struct
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QResource
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES = 16 << 20
"""What all files may take together; a still image takes 1.5 MB, a thumbnail 85 kB."""
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_HEADER = struct.Struct("<8sIII")
"""Magic number with the format's version, width, height, ``_checksum``."""
_MAGIC = b"pixels\0\1"
_MOST_PIXELS = 1 << 22
_OPEN = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
_OURS = r"[0-9a-f]{32}-[\w.-]+\.pixels(\.\d+\.new)?"
_STRIDE = 64
_BUNDLE = ":/pictures/"


def decode(path: str) -> QImage:
    """Decode a picture, into the pixels that are painted fastest; a null image if it cannot be."""
    image: QImage = QImageReader(path).read()
    if not image.isNull():
        image.convertTo(_FORMAT)
    return image


class DecodedPictures:
    """The pictures of earlier starts.

    Args:
        folder: Where they are; empty to keep none.
    """

    def __init__(self, folder: str | os.PathLike[str] = "") -> None:
        self._folder = os.fspath(folder)
        self._edition = ""
        self._damaged: set[str] = set()

    def has(self, path: str) -> bool:
        """Return whether there seems to be a file for this picture of the bundle."""
        return path not in self._damaged and os.path.isfile(self._file(path))  # noqa: PTH113

    def read(self, path: str) -> QImage:
        """Return a picture of the bundle; a null image if it is not there, or damaged."""
        image = _read(self._file(path))
        if image.isNull():
            self._damaged.add(path)
        return image

    def keep(self, paths: Iterable[str]) -> None:
        """Decode and write what is missing of these, for the next start; remove the oldest.

        It takes a while, so it belongs in a worker thread. A failure costs the next start only.
        """
        with suppress(OSError):
            for path in paths:
                if self.has(path):
                    os.utime(self._file(path))
                elif self._file(path):
                    _write(self._file(path), decode(path))
                    self._damaged.discard(path)
            if self._folder:
                self._remove_oldest()

    def _file(self, path: str) -> str:
        """Return the name of a picture's file; empty if there can be none."""
        if not self._folder or not path.startswith(_BUNDLE):
            return ""
        if not self._edition:
            edition = QResource(":/made-from")
            self._edition = bytes(edition.uncompressedData().data()).decode("ascii")[:32]
        name = path.removeprefix(_BUNDLE).replace("/", "-")
        return os.path.join(self._folder, f"{self._edition}-{name}.pixels")  # noqa: PTH118

    def _remove_oldest(self) -> None:
        """Remove what was used least recently, if there is too much; no file of others."""
        found = []
        for entry in os.scandir(self._folder):
            if re.fullmatch(_OURS, entry.name) and entry.is_file(follow_symlinks=False):
                status = entry.stat(follow_symlinks=False)
                found.append((status.st_mtime_ns, status.st_size, entry.path))
        total = 0
        for _, size, file in sorted(found, reverse=True):
            total += size
            if total > MOST_BYTES:
                os.unlink(file)  # noqa: PTH108


def _read(file: str) -> QImage:
    """Return the picture in a file; a null image if it is not there or not whole."""
    try:
        with open(os.open(file, _OPEN), "rb", buffering=0) as pixels:  # noqa: PTH123
            found = os.fstat(pixels.fileno())
            if not stat.S_ISREG(found.st_mode):
                return QImage()
            magic, width, height, check = _HEADER.unpack(pixels.read(_HEADER.size))
            size = 4 * width * height
            wrong = magic != _MAGIC or not 0 < width * height <= _MOST_PIXELS
            if wrong or found.st_size != _HEADER.size + size:
                return QImage()
            image = QImage(width, height, _FORMAT)
            bits = image.bits()
            whole = pixels.readinto(bits) == size and _checksum(bits) == check
            return image if whole else QImage()
    except (OSError, struct.error):
        return QImage()


def _checksum(pixels: bytes | bytearray | memoryview) -> int:
    """Return a checksum of one byte in 64: where a disk fails, it loses blocks of 512 or more."""
    return zlib.crc32(bytes(pixels[::_STRIDE]))


def _write(file: str, image: QImage) -> None:
    """Write a picture in one step.

    Raises:
        OSError: If it cannot be written.
    """
    from glutestretch.desktop.atomic_file import write_atomic_bytes  # noqa: PLC0415

    if image.isNull():
        return
    bits = image.constBits()
    header = _HEADER.pack(_MAGIC, image.width(), image.height(), _checksum(bits))
    write_atomic_bytes(Path(file), b"".join((header, bits)))
