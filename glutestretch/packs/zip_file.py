"""A pack as a zip that is the same to the last byte whenever the same pack is written."""

import io
import struct
import zipfile
import zlib

from glutestretch.packs.files import Files

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can name."""
BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, ValueError)
"""What a zip of ours may raise that was damaged."""
_UNIX = 3
_PLAIN = 0o100644 << 16


def as_zip(files: Files) -> bytes:
    """Return files as a zip, in the order of their names; pictures are small already."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _MOMENT)
            info.create_system = _UNIX
            info.external_attr = _PLAIN
            archive.writestr(info, files[name])
    return buffer.getvalue()


def from_zip(content: bytes) -> Files:
    """Return the files in a zip that ``as_zip`` has written.

    Raises:
        Exception: One of ``BROKEN``, if it is damaged.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}
