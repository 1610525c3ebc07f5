"""The sign in the tray: whether a reminder is due, to come, or paused, and the menu."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from glutestretch.app.ui.sign_icon import sign_icon
from glutestretch.kit.menu import Menu
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.tray import Entry, TrayWish, tray_menu


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
        self._next = self._menu.addAction("")
        self._next.setEnabled(False)
        self._resume = self._next
        self._fill(self._menu, tray_menu())
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

    def _fill(self, menu: Menu, entries: Iterable[Entry]) -> None:
        wishes = {
            TrayWish.START: self.start_wished,
            TrayWish.WINDOW: self.window_wished,
            TrayWish.TOMORROW: self.tomorrow_wished,
            TrayWish.RESUME: self.resume_wished,
            TrayWish.REMINDERS: self.reminders_wished,
            TrayWish.SETTINGS: self.settings_wished,
            TrayWish.QUIT: self.quit_wished,
        }
        for entry in entries:
            if entry.entries:
                below = Menu(menu)
                below.setTitle(entry.words)
                self._fill(below, entry.entries)
                menu.addMenu(below)
            elif entry.wish is TrayWish.PAUSE:
                menu.addAction(entry.words, partial(self.pause_wished.emit, entry.minutes))
            elif entry.wish:
                action = menu.addAction(entry.words, wishes[entry.wish].emit)
                if entry.wish is TrayWish.RESUME:
                    self._resume = action
            else:
                menu.addSeparator()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wished.emit()
