"""What a picture is, is told by its first bytes, as Qt tells it by decoding it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from glutestretch.packs.engine.image_headers import ImageHeader, image_header, is_bare
from tests.support.packs import png


def written(kind: str, width: int, height: int, quality: int = -1) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x8899AA)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("quality", [50, 100])
@pytest.mark.parametrize("size", [(1, 1), (321, 123), (1440, 1080)])
def test_kind_and_size_are_those_that_qt_wrote(
    kind: str, quality: int, size: tuple[int, int]
) -> None:
    assert image_header(written(kind, *size, quality)) == ImageHeader(kind, *size)


def test_a_moving_webp_is_told_from_a_still_one() -> None:
    still = written("webp", 16, 16)
    extended = b"VP8X\x0a\0\0\0" + bytes([0x02, 0, 0, 0]) + b"\x0f\0\0\x0f\0\0"
    body = b"WEBP" + extended + still[12:]
    moving = b"RIFF" + len(body).to_bytes(4, "little") + body
    assert image_header(moving) == ImageHeader("webp", 16, 16, moving=True)
    hidden = body.replace(b"\x02\0\0\0\x0f", b"\0\0\0\0\x0f") + b"ANMF\0\0\0\0"
    found = image_header(b"RIFF" + len(hidden).to_bytes(4, "little") + hidden)
    assert found is not None
    assert found.moving


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@given(data=st.data())
def test_whatever_is_broken_in_a_picture_breaks_nothing(kind: str, data: st.DataObject) -> None:
    content = bytearray(written(kind, 40, 30))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    image_header(bytes(content[: data.draw(st.integers(0, len(content)))]))


@given(st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8\xff", png()[:8], b"RIFF1234WEBP"]))
def test_any_bytes_are_a_picture_or_none(content: bytes, begins: bytes) -> None:
    image_header(begins + content)


def test_a_bare_webp_has_pixels_and_nothing_else() -> None:
    still = written("webp", 16, 12)
    assert is_bare(still, 16, 12)
    assert not is_bare(still, 12, 16)
    assert not is_bare(still + b"more", 16, 12)
    assert not is_bare(still + b"EXIF\4\0\0\0here", 16, 12)
    assert not is_bare(written("png", 16, 12), 16, 12)


def test_a_moving_png_is_told_from_a_still_one() -> None:
    still = image_header(png(12, 9))
    assert still == ImageHeader("png", 12, 9, moving=False)
    for kind in (b"acTL", b"fcTL", b"fdAT"):
        assert image_header(png(12, 9, [(kind, b"\0" * 8)])) == ImageHeader(
            "png", 12, 9, moving=True
        )
    assert image_header(png(12, 9, [(b"tEXt", b"acTL")])) == still


def test_a_png_begins_with_its_size() -> None:
    assert image_header(png()[:12] + b"IDAT" + png()[16:]) is None


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


SIZE = b"\x08\x00\x09\x00\x0c\x03"


@pytest.mark.parametrize("marker", [0xC0, 0xC1, 0xC2, 0xC3, *range(0xC5, 0xC8), 0xC9, 0xCF])
def test_a_jpegs_size_stands_in_its_frame(marker: int) -> None:
    other = segment(0xE0, b"JFIF") + segment(0xC4, b"table") + segment(0xC8, b"?" * 6)
    content = b"\xff\xd8" + other + b"\xff\xff\xff\x01\xff\xd0" + segment(marker, SIZE)
    assert image_header(content + segment(0xCC, b"?")) == ImageHeader("jpeg", 12, 9)


@pytest.mark.parametrize("marker", [0xBF, 0xC4, 0xC8, 0xCC])
def test_what_is_no_frame_of_a_jpeg_has_no_size(marker: int) -> None:
    assert image_header(b"\xff\xd8" + segment(marker, SIZE) + b"\0\0") is None


def chunked(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"WEBP" + b"".join(
        kind + len(one).to_bytes(4, "little") + one + b"\0" * (len(one) % 2) for kind, one in chunks
    )
    return b"RIFF" + len(body).to_bytes(4, "little") + body


LOSSY = b"\0\0\0\x9d\x01\x2a\x0c\x40\x09\x80"
LOSSLESS = b"\x2f" + (11 | 8 << 14 | 1 << 28).to_bytes(4, "little")
MOVING = ImageHeader("webp", 65548, 131081, moving=True)
WIDE = b"\0\0\0\0\x0b\x00\x01\x08\x00\x02"


@pytest.mark.parametrize(
    ("chunks", "found"),
    [
        ([(b"VP8 ", LOSSY)], ImageHeader("webp", 12, 9)),
        ([(b"VP8 ", LOSSY[:5] + b"\0" + LOSSY[6:])], None),
        ([(b"VP8L", LOSSLESS)], ImageHeader("webp", 12, 9)),
        ([(b"VP8L", b"\0" + LOSSLESS[1:])], None),
        ([(b"VP8X", WIDE)], ImageHeader("webp", 12 + (1 << 16), 9 + (2 << 16))),
        ([(b"VP8X", b"\x02" + WIDE[1:])], ImageHeader("webp", 65548, 131081, moving=True)),
        (
            [(b"VP8X", WIDE), (b"odd ", b"abc"), (b"ANIM", b"")],
            ImageHeader("webp", 65548, 131081, True),
        ),
        ([(b"EXIF", b"")], None),
        ([], None),
    ],
)
def test_a_webps_size_stands_in_its_first_chunk(
    chunks: list[tuple[bytes, bytes]], found: ImageHeader | None
) -> None:
    assert image_header(chunked(*chunks)) == found
