"""Packs for tests, made of plain bytes: whole, and with something wrong."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from glutestretch.kit.record import replace
from glutestretch.packs.engine.pack import check
from glutestretch.stretches.catalogue import Stretch
from glutestretch.stretches.sides import Side, word

HEAD = """\
format = 1
id = "hips"
title = "Hips after running"
author = "P. Hysio"
licence = "CC-BY-4.0"
language = "en"
"""
PIGEON = """\
id = "pigeon"
name = "Pigeon on a chair"
order = 10
why = "It opens the hip while the chair carries you."
felt = "{lead} buttock"
start_alt = "A person sits on a chair."

[[step]]
text = "Put your {lead} ankle on your {other} knee."
brief = "Put your {lead} ankle on your {other} knee"
alt = "The {lead} ankle rests on the {other} knee."
seconds = 10
move_seconds = 3

[[step]]
text = "Stay, and let the {lead} knee sink."
alt = "The person leans forward a little."
hold = true
"""
LYING = """
[[variant]]
id = "lying"
kind = "easier"
name = "Lying down"
why = "It carries your back, too."
felt = { left = "left hip", right = "right hip" }

[[variant.step]]
text = { left = "Stay on the left.", right = "Stay on the right." }
alt = "The person lies on the back."
care = "If the {lead} knee feels it, come out."
hold = true

[[source]]
says = "Lying down"
cite = "Somebody 2011"
address = "https://example.org/lying"
supports = ["lying", "knee"]
"""
"""A variant of the pigeon, to be written after it."""


_SAID = re.findall(r'= "(.+)"', PIGEON)
OF_A_PACK = (
    *("Hips after running", "P. Hysio", "CC-BY-4.0", "Pigeon on a chair", "hips.zip", "en"),
    *(text.rstrip(".") for text in _SAID),
    *(word(text, side).rstrip(".") for text in _SAID for side in Side),
    *("{lead}", "{other}"),
)
"""What a window shows of a pack as it is written there."""


def png(width: int = 400, height: int = 300, extra: Iterable[tuple[bytes, bytes]] = ()) -> bytes:
    """Return a grey picture; ``extra`` has chunks to put before its pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    parts = ((b"IHDR", header), *extra, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def whole() -> dict[str, bytes]:
    """Return the files of a pack that nothing is wrong with."""
    return {
        "pack.toml": HEAD.encode(),
        "stretches/pigeon.toml": PIGEON.encode(),
        "pictures/pigeon-start.png": png(),
        "pictures/pigeon-1.png": png(),
        "pictures/pigeon-2.png": png(),
    }


def varied() -> dict[str, bytes]:
    """Return the files of a pack whose stretch has a variant."""
    text = {"stretches/pigeon.toml": (PIGEON + LYING).encode()}
    return whole() | text | {"pictures/pigeon-lying-2.png": png()}


def renewed() -> dict[str, bytes]:
    """Return the files of a later version of the whole pack."""
    later = PIGEON.replace("Stay, and let", "Let").encode()
    return whole() | {
        "pack.toml": f"{HEAD}version = 2\n".encode(),
        "stretches/pigeon.toml": later,
        "pictures/pigeon-1.png": png(500, 300),
    }


def owls() -> dict[str, bytes]:
    """Return the files of a second pack."""
    return {
        name.replace("pigeon", "owl"): content.replace(b'"pigeon"', b'"owl"').replace(
            b'"hips"', b'"owls"'
        )
        for name, content in whole().items()
    }


def installed(files: Mapping[str, bytes]) -> tuple[Stretch, ...]:
    """Return the stretches of a pack as the app has them."""
    pack = check(files).pack
    assert pack is not None
    return tuple(
        replace(stretch, optional=True, pack=pack.id, language=pack.language)
        for stretch in pack.stretches
    )


def zipped(path: Path, files: Mapping[str, bytes | str]) -> Path:
    """Write files into a zip; return it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def folder(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a folder; return it."""
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path
