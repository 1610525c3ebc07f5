"""The menu of the main window, and the keys that act wherever the focus is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.kit.menu import Menu
from glutestretch.kit.translation import QT_TR_NOOP

# What the page of keys says an action does, where that is not what the menu calls it.
_CHOOSE = QT_TR_NOOP("Choose a routine, or make one of your own")
_BIG = QT_TR_NOOP("Big view, to be read from three metres")
_AGAIN = QT_TR_NOOP("Hear once more what to do")
_HOW_LONG = QT_TR_NOOP("Hear how long it still takes")
_EASIER = QT_TR_NOOP("Make the stretch easier; outside a session: for good")
_HARDER = QT_TR_NOOP("Make the stretch harder, or as it was before")
_KEYS = QT_TR_NOOP("This page")
_NEXT = QT_TR_NOOP("Next step")
_BACK = QT_TR_NOOP("Step before")
_SWITCH = QT_TR_NOOP("Switch sides")
_MOVEMENT = QT_TR_NOOP("Show the movement into this step")
_PAIN = QT_TR_NOOP("I feel pain: stop at once")
_LEAVE = QT_TR_NOOP("Leave the big view, the welcome or the session")
_MENU = QT_TR_NOOP("Menu")


class WindowMenu(Menu):
    """Turns what is chosen, or its key, into the window's wishes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAccessibleName(self.tr("Menu"))
        self._choose = self._add(
            self.tr("Ch&oose a routine"), window.routines_wished, "Ctrl+O", does=_CHOOSE
        )
        self._own = self._add(self.tr("Your o&wn routines…"), window.own_routines_wished)
        self._add(self.tr("Packs of s&tretches…"), window.packs_wished)
        self._add(self.tr("Add a pres&cription…"), window.prescription_wished)
        self._add(self.tr("&Reminders…"), window.reminders_wished, "Ctrl+R")
        self._add(self.tr("&Progress…"), window.progress_wished, "Ctrl+H")
        self._add(self.tr("&Settings…"), window.settings_wished, "Ctrl+,")
        self._add(self.tr("Your &data…"), window.data_wished)
        self._add(self.tr("&Big view"), window.toggle_big, "F11", does=_BIG)
        self._again = self._add(self.tr("Say it aga&in"), window.say_again_wished, "R", does=_AGAIN)
        self._how_long = self._add(
            self.tr("Say how &long still"), window.how_long_wished, "T", does=_HOW_LONG
        )
        easier, harder = window.panel.easier_wished, window.panel.harder_wished
        self._vary = (
            self._add(self.tr("An easier &variant"), easier, "E", does=_EASIER),
            self._add(self.tr("A harder varia&nt"), harder, "H", does=_HARDER),
        )
        self._varying = (False, False)
        self._skip = self._add(self.tr("S&kip this stretch"), window.skip_wished)
        self._finish = self._add(self.tr("&End the session…"), window.ask_to_finish)
        self.addSeparator()
        self._add(self.tr("About your &glutes"), window.glutes_wished)
        self._add(self.tr("G&uide"), window.guide_wished, "F1")
        self._add(self.tr("Ke&ys"), window.keys_wished, "Ctrl+?", does=_KEYS)
        self._add(self.tr("What works on this co&mputer"), window.doctor_wished)
        self._welcome = self._add(self.tr("S&how the welcome"), window.welcome_wished)
        self._add(self.tr("&About Glutestretch"), window.about_wished)
        self.addSeparator()
        self._add(self.tr("&Quit"), window.quit, "Ctrl+Q")
        key = Qt.Key
        self._step_keys = (
            self._hidden(window.panel.next_wished.emit, key.Key_PageDown, _NEXT),
            self._hidden(window.panel.back_wished.emit, key.Key_PageUp, _BACK),
            self._hidden(window.switch_side_wished.emit, key.Key_S, _SWITCH),
            self._hidden(window.panel.movement_wished.emit, key.Key_M, _MOVEMENT),
        )
        window.pages.currentChanged.connect(self._allow_step_keys)
        self._hidden(window.panel.pain_wished.emit, key.Key_P, _PAIN)
        self._hidden(window.leave, key.Key_Escape, _LEAVE)
        self._hidden(self.open_menu, key.Key_F10, _MENU)
        window.sidebar.ui.menu_button.clicked.connect(self.open_menu)
        window.running_changed.connect(self._allow_session_actions)
        window.varying_changed.connect(self._allow_variants)
        self._allow_variants(easier=False, harder=False)
        self.aboutToShow.connect(self._leave_out)
        self.aboutToHide.connect(self._leave_nothing_out)
        self._allow_session_actions(False)

    def _add(self, text: str, slot: object, *keys: str, does: str = "") -> QAction:
        action = self.addAction(text)
        action.setData(does)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        self._window.addAction(action)
        return action

    def _hidden(self, slot: Callable[[], object], key: Qt.Key, does: str) -> QAction:
        action = QAction(self._window)
        action.setData(does)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        self._window.addAction(action)
        return action

    def _allow_step_keys(self) -> None:
        """Leave the keys of a step to a page that lies over it: what is not seen stays still."""
        for action in self._step_keys:
            action.setEnabled(not self._window.pages.is_over)
        self._allow_variants(*self._varying)

    def _leave_out(self) -> None:
        """Leave out what the window has buttons for, as long as the menu is open."""
        for action in self._vary:
            action.setVisible(not self._window.panel.ui.easier_button.isVisible())

    def _leave_nothing_out(self) -> None:
        """Let the keys of what was left out do something again."""
        for action in self._vary:
            action.setVisible(True)
        self._allow_variants(*self._varying)

    def _allow_variants(self, easier: bool, harder: bool) -> None:  # noqa: FBT001 - a slot
        """Offer what the step on the screen can be done in."""
        self._varying = easier, harder
        for action, there_is in zip(self._vary, self._varying, strict=True):
            action.setEnabled(there_is and not self._window.pages.is_over)

    def take_by_place(self, event: QKeyEvent) -> bool:
        """Do what the key at this place does on a Latin keyboard; tell whether it does anything."""
        meant = self._places.meant(event)
        for action in self._window.actions():
            if meant and action.isEnabled() and meant in action.shortcuts():
                if not event.isAutoRepeat():
                    action.trigger()
                return True
        return False

    def _allow_session_actions(self, running: bool) -> None:  # noqa: FBT001 - a slot
        """Offer what only a running session has, and take away what it has not."""
        self._choose.setEnabled(not running)
        self._own.setEnabled(not running)
        self._welcome.setEnabled(not running)
        for action in (self._again, self._how_long, self._skip, self._finish):
            action.setEnabled(running)

    def open_menu(self) -> None:
        """Open below the menu's button, on the first entry."""
        button, panel = self._window.sidebar.ui.menu_button, self._window.panel
        if button.isVisible():
            self.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            self.popup(panel.mapToGlobal(panel.pos()))
        self.setActiveAction(self.actions()[0])
