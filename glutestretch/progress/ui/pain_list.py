"""Reports of pain, one after another: where, how strong, the user's words, and what was done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP
from glutestretch.progress import texts
from glutestretch.progress.overview import Pain
from glutestretch.stretches.catalogue import Catalogue

_MOST = 5
"""So many reports are shown; the table has all of them."""


class PainList(QWidget):
    """The last reports, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        self.entries: list[Text] = []

    def show_pains(self, pains: Sequence[Pain], catalogue: Catalogue) -> None:
        """Show the last of these."""
        for entry in self.entries:
            entry.hide()
            entry.deleteLater()
        self.entries = []
        for pain in [*reversed(pains)][:_MOST]:
            head = " · ".join(
                filter(
                    None,
                    (
                        texts.written_day(pain.day),
                        texts.place(catalogue, pain.past),
                        texts.level(pain.past),
                    ),
                )
            )
            self._add(Text(head, self, weight="medium"))
            if pain.past.report.note:
                self._add(Text(self.tr("“{note}”").format(note=pain.past.report.note), self))
            self._add(Text(texts.done_about(pain.past), self, tone="secondary"))

    def _add(self, entry: Text) -> None:
        self.entries.append(entry)
        self._lines.addWidget(entry)
