"""Staying when the window is closed, in the tray or minimised, so that reminders come."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.app.ui.tray_icon import TrayIcon
from glutestretch.desktop.tray import TrayWatch
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts.tray import tray_state
from glutestretch.settings.preferences import Preferences


class TrayController(QObject):
    """Keeps the app where there are reminders to come, and shows it in the tray.

    Args:
        window: Whose closing is meant.
        reminders: Nothing stays without an active one.
        tray: Whether there is a tray, which may come late.
        preferences: What the user wants of a window that is closed; written to.

    Signals:
        start_wished: The menu's Start now.
    """

    start_wished = Signal()

    def __init__(
        self,
        window: MainWindow,
        reminders: Reminders,
        tray: TrayWatch,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._reminders = reminders
        self._tray = tray
        self._preferences = preferences
        self._icon: TrayIcon | None = None

    def start(self) -> None:
        """Begin to show the icon, wherever there is a tray."""
        self._tray.appeared.connect(self._tray_appeared)
        self._tray.disappeared.connect(self._tray_gone)
        self._reminders.changed.connect(self._follow)
        self._window.stay_wished.connect(self._stay)
        self._window.activated.connect(self._show_sign)
        self._window.stays = self._stays
        self._tray.start()
        self._follow()

    def _stays(self) -> bool:
        return self._reminders.status.active

    def _follow(self) -> None:
        active = self._stays()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setQuitOnLastWindowClosed(not active)
        needed = active or not self._window.isVisible()
        if needed and self._tray.present and self._icon is None:
            self._make_icon()
        elif not needed:
            self.put_icon_away()
        self._show_sign()

    def _show_sign(self) -> None:
        """Say how things stand now: "tomorrow" is another day after midnight."""
        if self._icon:
            self._icon.show_state(*tray_state(self._reminders.status))

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

    def put_icon_away(self) -> None:
        """Take the icon out of the tray."""
        if self._icon:
            self._icon.put_away()
            self._icon = None

    def _tray_appeared(self) -> None:
        self.put_icon_away()  # an icon made before the tray came never shows in it
        self._follow()

    def _tray_gone(self) -> None:
        """Bring back a window that could not be reached any more."""
        self.put_icon_away()
        self.stand_without_tray()

    def stand_without_tray(self) -> None:
        """Show a window that could not be reached any more."""
        if not self._tray.present and not self._window.isVisible() and self._stays():
            self._window.showMinimized()

    # Closing the window.

    def _stay(self) -> None:
        self._tray.look()
        match self._preferences.settings.when_closed:
            case "stay":
                self._go_on()
            case "quit":
                # Not within the window's closing, in which it cannot be closed.
                QTimer.singleShot(0, self._window, self._window.quit)
            case _:
                self._ask()

    def _go_on(self) -> None:
        if self._tray.present:
            self._window.hide()
        else:
            self._window.showMinimized()

    def _ask(self) -> None:
        from glutestretch.kit.question_dialog import Answer, QuestionDialog  # noqa: PLC0415

        where = self.tr("You can change this in Settings, under Reminders.")
        if self._tray.present:
            words = self.tr("Glutestretch stays in the tray, so that your reminders come.")
            more = self.tr("To end it, choose Quit in its menu there, or press Ctrl+Q.")
            stay = self.tr("Stay in the tray")
        else:
            words = self.tr("Your reminders come only while Glutestretch runs.")
            more = self.tr("There is no tray here, so it can stay as a minimised window.")
            stay = self.tr("Stay minimised")
        answers = (
            Answer(stay, partial(self._answered, "stay")),
            Answer(self.tr("Quit"), partial(self._answered, "quit"), "leaves"),
        )
        QuestionDialog(words, (more, where), answers, self._window).open()

    def _answered(self, choice: str) -> None:
        self._preferences.set("when_closed", choice)
        self._stay()
