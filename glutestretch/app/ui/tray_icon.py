"""The sign in the tray: whether a reminder is due, to come, or paused, and the menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from glutestretch.app.ui.sign_icon import Sign, sign_icon
from glutestretch.kit.menu import Menu

_PAUSES = (30, 60, 120)


class TrayIcon(QObject):
    """An icon in a tray that is there; where that goes and comes back, make a new one.

    Signals:
        menu_opening: The menu is about to be seen.
        window_wished, start_wished, reminders_wished, settings_wished, resume_wished,
        tomorrow_wished, quit_wished: As the menu says.
        pause_wished: Pause for so many minutes; 0 until the user resumes.
    """

    menu_opening = Signal()
    window_wished = Signal()
    start_wished = Signal()
    reminders_wished = Signal()
    settings_wished = Signal()
    resume_wished = Signal()
    tomorrow_wished = Signal()
    quit_wished = Signal()
    pause_wished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign: Sign | None = None
        self._icon = QSystemTrayIcon(self)
        self._menu = Menu()
        self._next = self._add("", None)
        self._next.setEnabled(False)
        self._menu.addSeparator()
        self._add(self.tr("Start now"), self.start_wished)
        self._add(self.tr("Show the window"), self.window_wished)
        self._menu.addSeparator()
        self._pause = Menu(self._menu)
        self._pause.setTitle(self.tr("Pause reminders"))
        self._menu.addMenu(self._pause)
        names = (self.tr("For 30 minutes"), self.tr("For 1 hour"), self.tr("For 2 hours"))
        for minutes, name in zip(_PAUSES, names, strict=True):
            self._pause.addAction(name, self._pausing(minutes))
        self._pause.addAction(self.tr("Until tomorrow"), self.tomorrow_wished.emit)
        self._pause.addAction(self.tr("Until I resume"), self._pausing(0))
        self._resume = self._add(self.tr("Resume reminders"), self.resume_wished)
        self._add(self.tr("Reminders…"), self.reminders_wished)
        self._add(self.tr("Settings…"), self.settings_wished)
        self._menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_wished)
        self._menu.aboutToShow.connect(self.menu_opening)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)

    def show_state(self, sign: Sign, words: str) -> None:
        """Show how things stand, with the next reminder in words."""
        if sign is not self._sign:
            self._sign = sign
            self._icon.setIcon(sign_icon(sign))
        self._next.setText(words)
        self._icon.setToolTip(f"{QGuiApplication.applicationDisplayName()}\n{words}")
        self._resume.setVisible(sign is Sign.PAUSED)
        self._icon.show()

    def put_away(self) -> None:
        """Take the icon out of the tray, for good."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _add(self, text: str, wish: object) -> QAction:
        action = self._menu.addAction(text)
        if wish is not None:
            action.triggered.connect(wish)
        return action

    def _pausing(self, minutes: int) -> Callable[[], None]:
        return lambda: self.pause_wished.emit(minutes)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wished.emit()
