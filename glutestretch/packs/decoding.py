"""The pictures of a pack, decoded within bounds, as what their bytes are and not their names."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from glutestretch.packs.engine.entries import picture_name
from glutestretch.packs.engine.image_headers import image_header
from glutestretch.packs.files import Files, PackError
from glutestretch.stretches.problem import ContentError

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
