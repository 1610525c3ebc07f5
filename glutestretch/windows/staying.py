"""Staying when the window is closed, in the tray or minimised, so that reminders come."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox

from glutestretch.presenters.reminders import Reminders
from glutestretch.services.tray import TrayWatch
from glutestretch.windows.main_window import MainWindow
from glutestretch.windows.tray_icon import Sign, TrayIcon

_TOLD = "told_of_tray"
_CHOICE = "without_tray"
_MINIMISE, _QUIT = "minimise", "quit"


class Staying(QObject):
    """Keeps the app where there are reminders to come, and shows it in the tray.

    Args:
        window: Whose closing is meant.
        reminders: Nothing stays without an active one.
        tray: Whether there is a tray, which may come late.
        state: What is kept of the window from one run to the next; written to.

    Signals:
        start_wished: The menu's Start now.
    """

    start_wished = Signal()
    chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        reminders: Reminders,
        tray: TrayWatch,
        state: dict[str, Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._reminders = reminders
        self._tray = tray
        self._state = state
        self._icon: TrayIcon | None = None

    def start(self) -> None:
        """Begin to show the icon, wherever there is a tray."""
        self._tray.appeared.connect(self._tray_appeared)
        self._tray.disappeared.connect(self._tray_gone)
        self._reminders.changed.connect(self._follow)
        self._window.stay_wished.connect(self._stay)
        self._window.activated.connect(self._show_sign)
        self._tray.start()
        self._follow()

    def _follow(self) -> None:
        active = self._reminders.any_active
        self._window.stays = active
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setQuitOnLastWindowClosed(not active)
        needed = active or not self._window.isVisible()
        if needed and self._tray.present and self._icon is None:
            self._make_icon()
        elif not needed:
            self._put_icon_away()
        self._show_sign()

    def _show_sign(self) -> None:
        """Say how things stand now: "tomorrow" is another day after midnight."""
        if self._icon:
            self._icon.show_state(*self._sign())

    def _sign(self) -> tuple[Sign, str]:
        reminders = self._reminders
        if reminders.paused:
            return Sign.PAUSED, reminders.state
        if reminders.due_now:
            return Sign.DUE, self.tr("A reminder is due")
        if reminders.held:
            return Sign.ACTIVE, reminders.next_words()
        coming = reminders.next_words()
        words = self.tr("Next: {moment}").format(moment=coming) if coming else ""
        return Sign.ACTIVE, words or self.tr("No reminder to come")

    def _make_icon(self) -> None:
        window, icon = self._window, TrayIcon(self)
        icon.menu_opening.connect(self._show_sign)
        icon.window_wished.connect(window.bring_up)
        icon.start_wished.connect(self.start_wished)
        icon.reminders_wished.connect(window.bring_up)
        icon.reminders_wished.connect(window.reminders_wished)
        icon.settings_wished.connect(window.bring_up)
        icon.settings_wished.connect(window.settings_wished)
        icon.pause_wished.connect(self._pause)
        icon.tomorrow_wished.connect(self._reminders.pause_until_tomorrow)
        icon.resume_wished.connect(self._reminders.resume)
        icon.quit_wished.connect(window.quit)
        self._icon = icon

    def _pause(self, minutes: int) -> None:
        self._reminders.pause_for(minutes or None)

    def _put_icon_away(self) -> None:
        if self._icon:
            self._icon.put_away()
            self._icon = None

    def _tray_appeared(self) -> None:
        self._put_icon_away()  # an icon made before the tray came never shows in it
        self._follow()

    def _tray_gone(self) -> None:
        """Bring back a window that could not be reached any more."""
        self._put_icon_away()
        if not self._window.isVisible() and self._window.stays:
            self._window.showMinimized()

    # Closing the window.

    def _stay(self) -> None:
        self._tray.look()
        if self._tray.present:
            if self._state.get(_TOLD):
                self._window.hide()
            else:
                self._tell_of_tray()
        elif self._state.get(_CHOICE) == _MINIMISE:
            self._window.showMinimized()
        elif self._state.get(_CHOICE) == _QUIT:
            self._window.quit()
        else:
            self._ask()

    def _tell_of_tray(self) -> None:
        box = self._box(
            self.tr("Glutestretch stays in the tray, so that your reminders come."),
            self.tr("To end it, choose Quit in its menu there, or press Ctrl+Q."),
        )
        stay = box.addButton(self.tr("Stay in the tray"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(
            self._window.quit
        )
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        stay.clicked.connect(self._hide_from_now_on)
        box.open()

    def _hide_from_now_on(self) -> None:
        self._state[_TOLD] = True
        self.chosen.emit()
        self._window.hide()

    def _ask(self) -> None:
        box = self._box(
            self.tr("Your reminders come only while Glutestretch runs."),
            self.tr("There is no tray here, so it can stay as a minimised window."),
        )
        again = QCheckBox(self.tr("Do this from now on"), box)
        box.setCheckBox(again)
        stay = box.addButton(self.tr("Stay minimised"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        stay.clicked.connect(lambda: self._remember(again, _MINIMISE))
        stay.clicked.connect(self._window.showMinimized)
        leave.clicked.connect(lambda: self._remember(again, _QUIT))
        leave.clicked.connect(self._window.quit)
        box.open()

    def _remember(self, again: QCheckBox, choice: str) -> None:
        if again.isChecked():
            self._state[_CHOICE] = choice
            self.chosen.emit()

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self._window.windowTitle())
        box.setText(text)
        box.setInformativeText(more)
        return box
