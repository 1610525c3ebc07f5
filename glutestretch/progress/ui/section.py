"""One part of the progress page: its words, its picture, and the same as a table."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.progress.tables import Table, TableModel
from glutestretch.progress.ui.chart import Chart
from glutestretch.progress.ui.table_view import TableView


class Section(Card):
    """Shows a picture, or the table of it when the user asks for that.

    Args:
        title: What it is about.
        picture: The picture, or other widgets in its place.
        parent: What owns it.
        stays: Whether the picture is shown even where the table has no rows.
    """

    def __init__(
        self,
        title: str,
        picture: QWidget,
        parent: QWidget | None = None,
        *,
        stays: bool = False,
    ) -> None:
        super().__init__(parent)
        self.picture = picture
        self._stays = stays
        self._as_table = self._empty = False
        self._make_table: Callable[[], Table] | None = None
        self.setAccessibleName(title)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(5 * GAP, 4 * GAP, 5 * GAP, 4 * GAP)
        lines.setSpacing(2 * GAP)
        self._title = title
        lines.addWidget(Text(title, self, Size.HEADING, "strong"))
        self.said = Text("", self)
        self.said.hide()
        lines.addWidget(self.said)
        lines.addWidget(picture)
        self.reading = Text("", self, Size.SMALL, tone="secondary")
        lines.addWidget(self.reading)
        self._model = TableModel(self)
        self.table = TableView(self._model, self)
        self.table.setAccessibleName(title)
        self.table.hide()
        lines.addWidget(self.table)
        buttons = QWidget(self)
        row = WrappingRow(buttons)
        self.turn_button = Button("", buttons)
        self.turn_button.clicked.connect(self._turn)
        self.copy_button = Button(self.tr("Copy"), buttons)
        self.copy_button.setAccessibleName(self.tr("Copy: {title}").format(title=title))
        self.copy_button.clicked.connect(self.table.copy)
        self.copy_button.hide()
        for button in (self.turn_button, self.copy_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        lines.addWidget(buttons)
        self._buttons = buttons
        self._name_turn(self.tr("As a table"))
        if isinstance(picture, Chart):
            picture.setAccessibleName(title)
            picture.pointed.connect(self._read)
        self._hint = ""
        self._show()

    def show_words(self, *sentences: str) -> None:
        """Say in sentences what the picture shows; empty ones are left out."""
        words = "\n".join(filter(None, sentences))
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.picture.setAccessibleDescription(words)

    def show_hint(self, hint: str) -> None:
        """Say what is to be read where nothing is pointed at."""
        self._hint = hint
        self._read("")

    def offer_table(self, make: Callable[[], Table], *, empty: bool) -> None:
        """Offer the table, which is made once it is turned to.

        Args:
            make: Makes the table.
            empty: Whether it has no rows, so that there is nothing to turn to.
        """
        self._make_table, self._empty = make, empty
        self._show()

    def _read(self, words: str) -> None:
        self.reading.setText(words or self._hint)
        self._show()

    def _turn(self) -> None:
        """Show the table in place of the picture, or the picture again."""
        self._as_table = not self._as_table
        self._name_turn(self.tr("As a picture") if self._as_table else self.tr("As a table"))
        self._read("")

    def _show(self) -> None:
        as_table = self._as_table and not self._empty
        if as_table and self._make_table is not None:
            self._model.set_table(self._make_table())
            self._make_table = None
        drawn = not as_table and (self._stays or not self._empty)
        self.table.setVisible(as_table)
        self.copy_button.setVisible(as_table)
        self.picture.setVisible(drawn)
        self.reading.setVisible(drawn and bool(self.reading.text()))
        self._buttons.setVisible(not self._empty)

    def _name_turn(self, words: str) -> None:
        self.turn_button.setText(words)
        name = self.tr("{words}: {title}").format(words=words, title=self._title)
        self.turn_button.setAccessibleName(name)
