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
