"""The welcome: three pages over the open stretch, to be left at any time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.app.ui.welcome_choices import WhatLeadsYou
from glutestretch.app.ui.welcome_intro import WhatItIs
from glutestretch.app.ui.welcome_part import WelcomePart
from glutestretch.app.ui.welcome_reminder import FirstReminder
from glutestretch.desktop.motion import Motion
from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.settings.model import Settings

_GAP_BELOW = 2 * GAP


class WelcomePage(QWidget):
    """What this is, what leads the user, and a first reminder, one after the other.

    What is chosen on the second page is wished at once; the reminder only at the end.

    Args:
        minutes: How long the routine takes.
        settings: The settings in force.
        pictures: A picture of each figure, by "woman" and "man".
        alt: What they show, in words.
        motion: How the ring moves.
        next_reminder: When the next one comes, in words; empty where there is none yet.
        parent: The Qt parent.

    Attributes:
        parts: The three pages.

    Signals:
        finished: The user has come to the end; carries the rule of a reminder, or None.
        left: The user has skipped the rest.
    """

    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        minutes: int,
        settings: Settings,
        language: str,
        pictures: Mapping[str, QImage],
        alt: str,
        motion: Motion,
        next_reminder: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._number = 0
        self.what = WhatItIs(minutes, pictures[settings.figure], alt, self)
        self.leading = WhatLeadsYou(settings, language, pictures, motion, self)
        self.reminder = FirstReminder(next_reminder, self)
        self.parts: tuple[WelcomePart, ...] = (self.what, self.leading, self.reminder)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP_BELOW)
        lines.addWidget(self._scrolling(), 1)
        lines.addLayout(self._buttons())
        follow_layout(self)
        self._show()

    def _scrolling(self) -> ScrollPage:
        self.area, page = ScrollPage(self), QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * GAP)
        self._where = Text("", page, Size.SMALL, tone="secondary")
        self._title = Text("", page, Size.TITLE, "strong")
        inside.addWidget(self._where)
        inside.addWidget(self._title)
        for part in self.parts:
            inside.addWidget(part)
        inside.addStretch(1)
        self.area.setWidget(page)
        self.area.resized.connect(self._fit)
        return self.area

    def _fit(self) -> None:
        self.part.fit()

    def _buttons(self) -> WrappingRow:
        row = WrappingRow()
        row.set_last_apart(True)
        self.next_button = Button("", self, "primary")
        self.back_button = Button(self.tr("Back"), self)
        self.skip_button = Button(self.tr("Skip"), self)
        self.skip_button.set_key_hint("Esc")
        self.next_button.clicked.connect(self._go_on)
        self.back_button.clicked.connect(self._go_back)
        self.skip_button.clicked.connect(self.left)
        for button in (self.next_button, self.back_button, self.skip_button):
            row.addWidget(button)
        return row

    @property
    def part(self) -> WelcomePart:
        """The page that is shown."""
        return self.parts[self._number]

    def show_settings(self, settings: Settings) -> None:
        """Show what of the settings is chosen."""
        self.leading.show_settings(settings)

    def take_focus(self) -> None:
        """Give the keyboard to what is first on the page, and have the page read out."""
        (self.part.first_stop or self.next_button).setFocus()
        say(self, self.part.spoken)

    def _go_on(self) -> None:
        if self.part is self.reminder:
            self.finished.emit(self.reminder.rule)
        else:
            self._turn(1)

    def _go_back(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        self.part.leave()
        self._number += by
        self._show()
        self.take_focus()

    def _show(self) -> None:
        last = self.part is self.reminder
        where = self.tr("{number} of {count}")
        self._where.setText(where.format(number=self._number + 1, count=len(self.parts)))
        self._title.setText(self.part.title)
        for part in self.parts:
            part.setVisible(part is self.part)
        self.next_button.setText(self.tr("Done") if last else self.tr("Next"))
        self.next_button.set_consequence("records" if last else "")
        self.back_button.setVisible(self._number > 0)
        self.area.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Come to rest."""
        super().hideEvent(event)
        self.part.leave()
