"""The pictures of a pack, decoded within bounds, as what their bytes are and not their names."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from glutestretch.packs.engine.entries import picture_name
from glutestretch.packs.engine.image_headers import image_header, is_bare
from glutestretch.packs.files import Files, PackError
from glutestretch.stretches.problem import ContentError

SIZES = {"": QSize(1440, 1080), "-720": QSize(720, 540), "-thumb": QSize(168, 126)}
"""By the end of its name, how large a picture is kept, as those of the app are."""
_QUALITY = 85
_MOST_MEGABYTES = 96


def decoded(content: bytes) -> QImage:
    """Return a picture whose header was checked; a null image if it cannot be decoded.

    It is read as what its bytes are, and its first frame alone.
    """
    header = image_header(content)
    if header is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(header.kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    image: QImage = reader.read()
    return image


def check_pictures(files: Files) -> None:
    """Decode the pictures of a pack.

    Raises:
        PackError: If one cannot be.
    """
    faults = [
        ContentError("no_picture", name)
        for name, content in files.items()
        if picture_name(name) and decoded(content).isNull()
    ]
    if faults:
        raise PackError(*faults)


def kept_pictures(files: Files) -> Iterator[tuple[str, bytes]]:
    """Yield the pictures of a pack as the app keeps them: small, alike, and nothing but pixels.

    Yields:
        The name of a file, and its content: WebP in each of ``SIZES``, in the middle of a
        transparent ground. What was kept so already stays as it is, so that a pack loses nothing
        on its way from one computer to the next.

    Raises:
        PackError: If one cannot be decoded.
    """
    for name, content in files.items():
        if (what := picture_name(name)) is None:
            continue
        image = decoded(content)
        if image.isNull():
            raise PackError(ContentError("no_picture", name))
        stem = f"{what.stretch}-{what.step}{'-left' if what.left else ''}"
        for ending, size in SIZES.items():
            kept = is_bare(content, size.width(), size.height())
            yield f"{stem}{ending}.webp", content if kept else _as_webp(_fitted(image, size))


def picture_to_keep(content: bytes) -> bytes:
    """Return a picture whose header was checked as a pack keeps it.

    Raises:
        PackError: If it cannot be decoded.
    """
    if is_bare(content, SIZES[""].width(), SIZES[""].height()):
        return content
    image = decoded(content)
    if image.isNull():
        raise PackError(ContentError("no_picture"))
    return _as_webp(_fitted(image, SIZES[""]))


def _fitted(image: QImage, size: QSize) -> QImage:
    """Return a picture scaled into a size, with nothing around it."""
    ground = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    ground.fill(Qt.GlobalColor.transparent)
    scaled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(ground)
    left, top = (size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2
    painter.drawImage(left, top, scaled)
    painter.end()
    return ground


def _as_webp(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "WEBP", _QUALITY)  # type: ignore[call-overload]  # takes a device as well
    return bytes(buffer.data().data())
