"""Packs of stretches: what there is, adding one from a file, removing one with undo."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.packs import texts
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.keeper import PackKeeper

_WIDTH = 600
_EDGE = 7 * GAP


class PackRow(Card):
    """A pack: what it is called, who made it, what is in it, and a button to remove it."""

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(pack.title)
        self.remove_button = Button(self.tr("Remove"), self)
        self.remove_button.setAutoDefault(False)
        self.remove_button.set_consequence("destroys")
        self.remove_button.setAccessibleName(self.tr("Remove: {title}").format(title=pack.title))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(pack.title, self, weight="strong"))
        words.addWidget(Text(texts.made_by(pack), self, Size.SMALL, tone="secondary"))
        words.addWidget(Text(texts.names(pack), self, Size.SMALL, tone="secondary"))
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(3 * GAP)
        line.addLayout(words, 1)
        line.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)


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
            row.remove_button.clicked.connect(partial(self._remove, pack.id))
            row.remove_button.setEnabled(not self._keeper.busy)
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

    def _ask_for_file(self) -> None:
        asking = QFileDialog(self, self.tr("Add a pack"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters([self.tr("Packs (*.zip)"), self.tr("All files (*)")])
        asking.fileSelected.connect(self.add)
        asking.open()
