"""What the tests of widgets share: a settled look, and an eye for what is painted."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.kit.theme import LIGHT, application_face, palette


class PaintWatch(QObject):
    """Collects the rectangles a widget is asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self.rects.append(QRect(event.rect()))
        return False


@pytest.fixture
def settled_look(qapp: QApplication) -> Iterator[None]:
    """Show every test the light scheme in Fusion at a text size of 100 %."""
    before = qapp.font(), qapp.palette()
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(LIGHT))
    qapp.setFont(application_face(before[0]))
    yield
    qapp.setFont(before[0])
    qapp.setPalette(before[1])


@pytest.fixture
def set_text_factor(qapp: QApplication) -> Callable[[float], None]:
    """Give the application a text size, 1.0 being 100 %."""

    def set_factor(factor: float) -> None:
        font = qapp.font()
        font.setPixelSize(round(15 * factor))
        qapp.setFont(font)
        qapp.processEvents()

    return set_factor


@pytest.fixture
def painted(qapp: QApplication) -> Callable[[QWidget, Callable[[], object]], list[QRect]]:
    """Return the rectangles of a shown widget that an action makes it paint."""

    def watch(widget: QWidget, action: Callable[[], object]) -> list[QRect]:
        qapp.processEvents()
        eye = PaintWatch(widget)
        action()
        qapp.processEvents()
        widget.removeEventFilter(eye)
        return eye.rects

    return watch


@pytest.fixture
def half_red() -> QImage:
    """Return a 4:3 picture, red on its left half and transparent on its right."""
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    for x in range(200):
        for y in range(300):
            image.setPixelColor(x, y, QColor("red"))
    return image
