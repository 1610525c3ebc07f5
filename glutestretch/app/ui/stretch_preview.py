"""A stretch that is being written, as a session would show it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from glutestretch.kit.arrow_keys import arrow_keys
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.theme import GAP, text_factor
from glutestretch.packs.decoding import decoded
from glutestretch.session.browser import StepBrowser
from glutestretch.session.ui.step_panel import StepPanel
from glutestretch.session.view import reading_controls
from glutestretch.stretches.catalogue import Catalogue, Stretch

_SIZE = QSize(720, 680)


class StretchPreview(QDialog):
    """The step panel with the steps of one stretch, to be turned by button or arrow key.

    Args:
        catalogue: The texts around the stretches.
        stretch: The stretch.
        pictures: Its pictures by name, those of its left side, too.
        step: The step to begin with.
        parent: The window.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        stretch: Stretch,
        pictures: Mapping[str, bytes],
        step: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preview"))
        self._pictures = pictures
        content = Catalogue(catalogue.guidance, (stretch,), catalogue.screening)
        self.reader = StepBrowser(content, self)
        self.panel = StepPanel(self)
        for button in (self.panel.ui.main_button, self.panel.ui.pain_button):
            button.hide()
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.set_kind("primary")
        self.close_button.clicked.connect(self.accept)
        controls = self.panel.ui.controls.layout()
        if controls is not None:
            controls.addWidget(self.close_button)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        self._lines.addWidget(self.panel)
        self.panel.back_wished.connect(self.reader.back)
        self.panel.next_wished.connect(self.reader.next)
        self.panel.side_wished.connect(self.reader.see_side)
        self.reader.turned.connect(self._show)
        self.reader.open(stretch.id, step)
        self.close_button.setFocus()
        self._fit()

    def _show(self) -> None:
        view, panel = self.reader.step_view, self.panel
        content = self._pictures.get(view.picture)
        panel.show_step(view)
        panel.show_controls(reading_controls(self.reader, start=False, pain=False, idle=False))
        panel.show_picture(decoded(content) if content else QImage(), view)
        panel.point_at(view.felt, None)

    def _fit(self) -> None:
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(room_for(self)))

    def showEvent(self, event: QShowEvent) -> None:
        """Take no more room than there is, once the panel has arranged itself for that."""
        super().showEvent(event)
        self._lines.activate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the steps with the arrow keys, as in the window."""
        ahead, back = arrow_keys(self)
        if event.key() == ahead:
            self.reader.next()
        elif event.key() == back:
            self.reader.back()
        else:
            super().keyPressEvent(event)
