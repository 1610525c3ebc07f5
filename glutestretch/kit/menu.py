"""Menus in the app's own style."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from glutestretch.kit.key_places import KeyPlaces


def apply_menu_style(menu: QMenu) -> None:
    """Apply the app's style to a menu, such as one created by Qt."""
    from glutestretch.kit.menu_style import menu_style  # noqa: PLC0415 - loads Qt's largest class

    menu.setStyle(menu_style())


class Menu(QMenu):
    """A menu in the app's own style, from its first opening on.

    Mnemonics also work by key position.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = KeyPlaces()
        self.aboutToShow.connect(self._dress)

    def _dress(self) -> None:
        self.aboutToShow.disconnect(self._dress)
        apply_menu_style(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Treat a letter of another alphabet as the Latin key at its position."""
        super().keyPressEvent(self._places.latin(event))
