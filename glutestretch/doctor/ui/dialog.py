"""The page that shows what works on this computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.doctor import texts
from glutestretch.doctor.engine.findings import Finding
from glutestretch.doctor.examiner import Examiner
from glutestretch.doctor.report import as_text
from glutestretch.doctor.ui.finding_list import FindingList
from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow

_WIDTH = 600
_EDGE = 7 * GAP


class DoctorDialog(NoticeDialog):
    """What works here, what does not, and what can be done; all of it can be copied.

    Args:
        examiner: Makes what looks, for an owner; it begins at once.
        parent: The window.
    """

    def __init__(
        self, examiner: Callable[[QObject], Examiner], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()
        self.list: FindingList | None = None
        self.setWindowTitle(texts.page_title())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(3 * GAP)
        lines.addLayout(self.notices)
        lines.addWidget(Text(texts.page_title(), self, Size.TITLE, "strong"))
        self.summary = Text(self.tr("Looking at this computer…"), self, tone="secondary")
        lines.addWidget(self.summary)
        self._place = QVBoxLayout()
        lines.addLayout(self._place)
        row = WrappingRow()
        row.set_last_apart(True)
        lines.addLayout(row)
        self.copy_button = Button(self.tr("Copy"), self)
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.setEnabled(False)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.set_kind("primary")
        self.close_button.clicked.connect(self.accept)
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.fit_words(lines, _WIDTH)
        self._keep_room()
        self.close_button.setFocus()
        looking = examiner(self)
        looking.examined.connect(self._show)
        looking.failed.connect(self._tell_failure)
        self.finished.connect(looking.end)
        looking.begin()

    def _keep_room(self) -> None:
        """Be as large from the start as with the list: no desktop moves a dialog that grows."""
        self._room = QWidget(self)
        left = room_for(self).height() - self.height() - 3 * GAP
        self._room.setFixedHeight(max(0, left))
        self._place.addWidget(self._room)

    def _show(self, found: tuple[Finding, ...]) -> None:
        self._found = found
        self.list = FindingList(found, self)
        self._give_room_to(self.list)
        self.copy_button.setEnabled(True)
        follow_layout(self)
        self._say(texts.summary(found))

    def _give_room_to(self, shown: QWidget) -> None:
        self._place.replaceWidget(self._room, shown)
        self._room.hide()
        shown.show()

    def _tell_failure(self) -> None:
        self._room.setFixedHeight(0)
        self._say(
            self.tr("It could not be found out; glutestretch doctor in a terminal may tell more.")
        )

    def _say(self, sentence: str) -> None:
        self.summary.setText(sentence)
        say(self, sentence)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._found))
        self.show_notice(self.tr("All of it is in the clipboard now."), self.copy_button)
