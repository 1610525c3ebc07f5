"""Packs of stretches: what there is, adding one from a file, removing one with undo."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.menu import Menu
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.question_dialog import Answer, QuestionDialog
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.packs import texts
from glutestretch.packs.engine.comparison import Comparison
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.keeper import PackKeeper

_WIDTH = 600
_EDGE = 7 * GAP


class PackRow(Card):
    """A pack: what it is called, who made it, what is in it, and what can be done with it.

    Signals:
        export_wished: Write it to a file.
        remove_wished: Take it out of the list.
    """

    export_wished = Signal()
    remove_wished = Signal()

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(pack.title)
        self.more_button = Button(self.tr("More"), self)
        self.more_button.setAutoDefault(False)
        self._fill_menu(self.tr("More: {title}").format(title=pack.title))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(pack.title, self, weight="strong"))
        words.addWidget(Text(texts.made_by(pack), self, Size.SMALL, tone="secondary"))
        words.addWidget(Text(texts.names(pack), self, Size.SMALL, tone="secondary"))
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(3 * GAP)
        line.addLayout(words, 1)
        line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill_menu(self, name: str) -> None:
        menu = Menu(self.more_button)
        self.export = menu.addAction(self.tr("E&xport…"))
        self.export.triggered.connect(self.export_wished)
        self.remove = QAction(self.tr("&Remove"), self)
        self.remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.remove.setAutoRepeat(False)
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.remove.triggered.connect(self.remove_wished)
        self.addAction(self.remove)
        menu.addAction(self.remove)
        menu.setAccessibleName(name)
        self.more_button.setMenu(menu)
        self.more_button.setAccessibleName(name)

    def set_waiting(self, waiting: bool) -> None:  # noqa: FBT001 - a setter
        """Offer nothing while a pack is looked at."""
        self.more_button.setEnabled(not waiting)
        self.remove.setEnabled(not waiting)


class PacksDialog(NoticeDialog):
    """The user's packs; what was removed last can be brought back while it is open.

    Args:
        keeper: What adds and removes them.
        parent: The window.
    """

    def __init__(self, keeper: PackKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.rows: list[PackRow] = []
        self.setWindowTitle(self.tr("Packs of stretches"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(3 * GAP)
        lines.addLayout(self.notices)
        about = self.tr(
            "Stretches that you or your physiotherapist have put into a file. They come last in "
            "your list. Nobody but their author has looked at them: add what you trust."
        )
        lines.addWidget(Text(about, self, tone="secondary"))
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * GAP)
        lines.addLayout(self._list)
        self.removed_bar = UndoBar(self)
        self.removed_bar.undo_wished.connect(self._undo)
        lines.addWidget(self.removed_bar)
        row = WrappingRow()
        self.add_button = Button(self.tr("Add a pack…"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._ask_for_file)
        row.addWidget(self.add_button)
        lines.addLayout(row)
        foot = WrappingRow()
        lines.addLayout(foot)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.set_kind("primary")
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        self.fit_words(lines, _WIDTH)
        keeper.began.connect(self._show_packs)
        keeper.changed.connect(self._show_packs)
        keeper.told.connect(self._tell)
        keeper.asked.connect(self._ask_to_replace)
        self.finished.connect(keeper.forget)
        self._show_packs()
        self.add_button.setFocus()

    def _show_packs(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PackRow(pack, self) for pack in self._keeper.packs]
        for pack, row in zip(self._keeper.packs, self.rows, strict=True):
            row.export_wished.connect(partial(self._ask_where, pack.id))
            row.remove_wished.connect(partial(self._remove, pack.id))
            row.set_waiting(self._keeper.busy)
            self._list.addWidget(row)
        self.add_button.setEnabled(not self._keeper.busy)
        self.add_button.setText(self._add_words())
        self.removed_bar.setVisible(bool(self._keeper.undoable) and not self._keeper.busy)
        self.removed_bar.show_done(self._keeper.undoable)
        follow_layout(self)

    def _add_words(self) -> str:
        return self.tr("Looking at it…") if self._keeper.busy else self.tr("Add a pack…")

    def _tell(self, sentence: str) -> None:
        """Say what became of a wish, in place of what was said before."""
        self._show_packs()
        self.show_notice(sentence, self.add_button)
        self.close_button.setFocus()

    def add(self, path: str) -> None:
        """Add the pack in a file."""
        self._keeper.add(Path(path))

    def _remove(self, name: str) -> None:
        self.leave_notice()
        self._keeper.remove(name)
        if self._keeper.undoable:
            self.bring_into_view(self.removed_bar)
            self.removed_bar.take_focus()

    def _undo(self) -> None:
        self._keeper.undo()
        self.close_button.setFocus()

    def _ask_to_replace(self, comparison: Comparison) -> None:
        self._show_packs()
        keep, replace = self.tr("Keep it as it is"), self.tr("Replace it")
        answers = (Answer(keep), Answer(replace, self._keeper.replace, "destroys"))
        question = texts.replaces(comparison.before)
        QuestionDialog(question, texts.differences(comparison), answers, self).open()

    def _ask_where(self, name: str) -> None:
        asking = QFileDialog(self, self.tr("Export a pack"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("zip")
        asking.setNameFilter(self.tr("Packs (*.zip)"))
        asking.selectFile(f"{name}.zip")
        asking.fileSelected.connect(partial(self.export, name))
        asking.open()

    def export(self, name: str, path: str) -> None:
        """Write a pack to a file."""
        self._keeper.export(name, Path(path))

    def _ask_for_file(self) -> None:
        asking = QFileDialog(self, self.tr("Add a pack"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters([self.tr("Packs (*.zip)"), self.tr("All files (*)")])
        asking.fileSelected.connect(self.add)
        asking.open()
