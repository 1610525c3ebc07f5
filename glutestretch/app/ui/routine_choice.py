"""Choosing the routine that Start begins, and asking what a routine needs to know."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.diary.events import Overview, TighterSide
from glutestretch.kit.menu import Menu
from glutestretch.kit.question_dialog import Answer, QuestionDialog
from glutestretch.session import stretch_list, texts
from glutestretch.session.launcher import SessionLauncher
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routine_texts import routine_title


class RoutineChoice(QObject):
    """The menu of routines below the button that starts one.

    Attributes:
        menu: The menu as it was last opened.

    Signals:
        chosen: Start begins the routine with this id from now on.
        own_wished: Let the user make or edit own routines.
    """

    chosen = Signal(str)
    own_wished = Signal()

    def __init__(
        self,
        window: MainWindow,
        launcher: SessionLauncher,
        book: RoutineBook,
        preferences: Preferences,
        past: Callable[[], Overview],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._launcher = launcher
        self._book = book
        self._preferences = preferences
        self._past = past
        self.menu = Menu(window)

    def open(self) -> None:
        """Open the menu, on the routine that is chosen."""
        self.menu.deleteLater()
        menu = self.menu = Menu(self._window)
        menu.setAccessibleName(self.tr("Choose a routine"))
        group = QActionGroup(menu)
        catalogue, out = self._book.catalogue, self._past().out
        for routine in self._book.choices:
            left = routine.without(out)
            length = stretch_list.minutes(catalogue, left, self._preferences.settings)
            title = routine_title(catalogue, left).replace("&", "&&")
            action = menu.addAction(f"{title}\t{texts.about_minutes(length)}")
            action.setCheckable(True)
            action.setChecked(routine.id == self._launcher.chosen)
            action.triggered.connect(partial(self.chosen.emit, routine.id))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Your o&wn routines…")).triggered.connect(self.own_wished)
        button, panel = self._window.sidebar.ui.choose_button, self._window.panel
        if button.isVisible():
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            menu.popup(panel.mapToGlobal(panel.pos()))
        if action := group.checkedAction():
            menu.setActiveAction(action)

    def ask_tighter(self, routine: str) -> None:
        """Ask which side is the tighter one, and start the routine with the answer."""
        start = self._launcher.start_with_tighter
        sides = (
            (self.tr("The left side"), TighterSide.LEFT),
            (self.tr("The right side"), TighterSide.RIGHT),
        )
        QuestionDialog(
            self.tr("Which side feels tighter?"),
            (
                self.tr(
                    "It is held twice. The diary keeps the answer, and you are not asked again."
                ),
            ),
            (
                Answer(self.tr("Not now")),
                *(
                    Answer(label, partial(start, routine, side), "records")
                    for label, side in (
                        *(reversed(sides) if self._window.isRightToLeft() else sides),
                        (self.tr("Neither"), TighterSide.NEITHER),
                    )
                ),
            ),
            self._window,
        ).open()
