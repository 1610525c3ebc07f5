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
from glutestretch.packs import draft_texts, texts
from glutestretch.packs.engine.comparison import Comparison
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import PackError
from glutestretch.packs.keeper import PackKeeper
from glutestretch.packs.ui.editor import PackEditor

_WIDTH = 600
_EDGE = 7 * GAP


class PackRow(Card):
    """A pack: what it is called, who made it, what is in it, and what can be done with it.

    Signals:
        edit_wished: Open it in the editor.
        discard_wished: Delete its draft.
        export_wished: Write it to a file.
        remove_wished: Take it out of the list.
    """

    edit_wished = Signal()
    discard_wished = Signal()
    export_wished = Signal()
    remove_wished = Signal()

    def __init__(self, pack: Pack, *, begun: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = pack.id
        self.setAccessibleName(pack.title)
        self.edit_button = Button(self.tr("Edit"), self)
        self.edit_button.setAutoDefault(False)
        self.edit_button.setAccessibleName(self.tr("Edit: {title}").format(title=pack.title))
        self.edit_button.clicked.connect(self.edit_wished)
        self.more_button = Button(self.tr("More"), self)
        self.more_button.setAutoDefault(False)
        self._fill_menu(self.tr("More: {title}").format(title=pack.title), begun=begun)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(pack.title, self, weight="strong"))
        words.addWidget(Text(texts.made_by(pack), self, Size.SMALL, tone="secondary"))
        words.addWidget(Text(texts.names(pack), self, Size.SMALL, tone="secondary"))
        if begun:
            note = self.tr("There is a draft with changes; Edit goes on with it.")
            words.addWidget(Text(note, self, Size.SMALL, tone="accent"))
            self.edit_button.setAccessibleDescription(note)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(3 * GAP)
        line.addLayout(words, 1)
        line.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill_menu(self, name: str, *, begun: bool) -> None:
        menu = Menu(self.more_button)
        self.export = menu.addAction(self.tr("E&xport…"))
        self.export.triggered.connect(self.export_wished)
        self.discard = menu.addAction(self.tr("&Delete the draft"))
        self.discard.triggered.connect(self.discard_wished)
        self.discard.setVisible(begun)
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
        self.edit_button.setEnabled(not waiting)
        self.more_button.setEnabled(not waiting)
        self.remove.setEnabled(not waiting)


class DraftRow(Card):
    """A draft, and the buttons to go on with it or to delete it.

    Signals:
        edit_wished: Open it in the editor.
        delete_wished: Delete it.
    """

    edit_wished = Signal()
    delete_wished = Signal()

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = title
        called = self.tr("Draft: {title}").format(title=title)
        self.setAccessibleName(called)
        self.edit_button = Button(self.tr("Go on"), self)
        self.edit_button.setAccessibleName(self.tr("Go on: {title}").format(title=called))
        self.edit_button.clicked.connect(self.edit_wished)
        self.delete_button = Button(self.tr("Delete"), self)
        self.delete_button.setAccessibleName(self.tr("Delete: {title}").format(title=called))
        self.delete_button.set_consequence("destroys")
        self.delete_button.clicked.connect(self.delete_wished)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(3 * GAP)
        line.addWidget(Text(called, self, weight="strong"), 1)
        for button in (self.edit_button, self.delete_button):
            button.setAutoDefault(False)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_waiting(self, waiting: bool) -> None:  # noqa: FBT001 - a setter
        """Offer nothing while a pack is looked at."""
        self.edit_button.setEnabled(not waiting)
        self.delete_button.setEnabled(not waiting)


class PacksDialog(NoticeDialog):
    """The user's packs; what was removed last can be brought back while it is open.

    Args:
        keeper: What adds and removes them.
        parent: The window.

    Signals:
        preview_wished: Show a ``Stretch`` with these pictures by name, from this step on.
    """

    preview_wished = Signal(object, object, int)

    def __init__(self, keeper: PackKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.rows: list[PackRow] = []
        self.draft_rows: list[DraftRow] = []
        self.editor: PackEditor | None = None
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
        self.make_button = Button(self.tr("Write a pack"), self)
        self.make_button.setAutoDefault(False)
        self.make_button.clicked.connect(self._make)
        row.addWidget(self.make_button)
        lines.addLayout(row)
        foot = WrappingRow()
        foot.set_last_apart(True)
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
        for row in (*self.rows, *self.draft_rows):
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        packs, drafts = self._keeper.packs, self._keeper.drafts
        self.rows = [PackRow(pack, begun=pack.id in drafts, parent=self) for pack in packs]
        known = [pack.id for pack in packs]
        self.draft_rows = [
            DraftRow(draft_texts.draft_title(draft), name, self)
            for name, draft in drafts.items()
            if name not in known
        ]
        for draft in self.draft_rows:
            draft.edit_wished.connect(partial(self.edit, draft.name))
            draft.delete_wished.connect(partial(self._discard, draft.name, draft.title))
            draft.set_waiting(self._keeper.busy)
            self._list.addWidget(draft)
        for pack, row in zip(packs, self.rows, strict=True):
            row.edit_wished.connect(partial(self.edit, pack.id))
            row.discard_wished.connect(partial(self._discard, pack.id, pack.title))
            row.export_wished.connect(partial(self._ask_where, pack.id))
            row.remove_wished.connect(partial(self._remove, pack.id))
            row.set_waiting(self._keeper.busy)
            self._list.addWidget(row)
        self.add_button.setEnabled(not self._keeper.busy)
        self.make_button.setEnabled(not self._keeper.busy)
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

    def _make(self) -> None:
        self.edit("")

    def edit(self, name: str) -> None:
        """Open a pack or a draft in the editor; a new pack if none is named."""
        self.leave_notice()
        try:
            writing = self._keeper.write(name)
        except PackError as error:
            self._tell(texts.damaged(Path(name), error.faults))
            return
        self.editor = PackEditor(writing, self)
        writing.failed.connect(self._tell)
        self.editor.preview_wished.connect(self.preview_wished)
        self.editor.save_wished.connect(self._save)
        self.editor.finished.connect(self._leave_editor)
        self.editor.open()

    def _save(self) -> None:
        if self.editor is not None:
            self._keeper.save(self.editor.writing)

    def _leave_editor(self) -> None:
        name = self.editor.writing.name if self.editor else ""
        self.editor = None
        self._show_packs()
        rows: list[PackRow | DraftRow] = [*self.rows, *self.draft_rows]
        edited = next((row.edit_button for row in rows if row.name == name), self.make_button)
        (edited if edited.isEnabled() else self.close_button).setFocus()

    def _discard(self, name: str, title: str) -> None:
        self.leave_notice()
        self._keeper.discard(name, title)
        self.bring_into_view(self.removed_bar)
        self.removed_bar.take_focus()

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
