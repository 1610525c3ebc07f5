"""A picture that may come to life: what the hand and the player need of it."""

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from glutestretch.kit.paint import draw_round
from glutestretch.kit.theme import CARD_RADIUS, Colours
from glutestretch.pictures.live.scene import Seen


class LiveCard(QLabel):
    """A picture over which the live figure can be laid, and that the keyboard then comes to.

    Attributes:
        live: The live image that is shown in place of the picture, or None.
        seen: Where the anchors of a diagram are in it.

    Signals:
        box_changed: The complete picture has another size, in device pixels.
        turned: Whether the live figure is seen from another side than the picture.
    """

    box_changed = Signal(QSize)
    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live: QImage | None = None
        self.seen: Seen = {}
        self._turned = False
        self._turnable = False

    @property
    def is_turnable(self) -> bool:
        """Whether the keyboard comes to the card, to turn the figure."""
        return self._turnable

    def set_turnable(self, turnable: bool) -> None:  # noqa: FBT001 - a setter
        """Let the keyboard come to the card, where the figure can be turned."""
        if turnable != self._turnable:
            self._turnable = turnable
            policies = QtCore.Qt.FocusPolicy
            self.setFocusPolicy(policies.TabFocus if turnable else policies.NoFocus)
            self._describe()

    def live_room(self) -> tuple[QSize, QRect]:
        """Return the size of a live image, and the place of the picture in it, in device pixels."""
        size = self.size() * self.devicePixelRatioF()
        return size, QRect(QPoint(), size)

    def show_live(self, image: QImage, turned: bool, anchors: Seen) -> None:  # noqa: FBT001
        """Show the live figure in place of the picture.

        Args:
            image: A picture on a transparent background, of the size of the room or smaller,
                already mirrored where the picture is.
            turned: Whether it is seen from another side, so that no point in it is known.
            anchors: Where the anchors of a diagram are in it.
        """
        self.live, self.seen = image, anchors
        self._set_turned(turned)
        self.update()

    def show_still(self) -> None:
        """Show the picture again."""
        self._forget_live()
        self.update()

    def _describe(self) -> None:
        """Tell a screen reader what there is."""
        self.setAccessibleDescription(self._way())

    def _way(self) -> str:
        """Return how the figure is turned, where it can be."""
        if not self._turnable:
            return ""
        return self.tr("Drag it or use the arrow keys to see it from other sides. 0 turns it back.")

    def _forget_live(self) -> None:
        if self.live is not None:
            self.live, self.seen = None, {}
            self._set_turned(False)

    def _set_turned(self, turned: bool) -> None:  # noqa: FBT001 - a setter
        if turned != self._turned:
            self._turned = turned
            self.turned.emit(turned)

    def paint_focus(self, painter: QPainter, colours: Colours) -> None:
        """Paint a ring where the keyboard is."""
        if self._turnable and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            draw_round(painter, ring, CARD_RADIUS - 3, colours.ink, 2)
