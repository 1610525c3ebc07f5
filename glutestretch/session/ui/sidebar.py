"""The left side of the window: the routine, the list of stretches, the next reminder."""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from glutestretch._built.sidebar import Ui_Sidebar
from glutestretch.kit.paint import fill_box
from glutestretch.kit.theme import colours_of, text_factor
from glutestretch.session.step_view import StepView
from glutestretch.session.stretch_list import Entry
from glutestretch.session.ui.list_view import Row

_WIDE, _NARROW = 316, 132
_CARD_SIDE, _CARD_END = 16, 12


class Sidebar(QWidget):
    """Shows the routine and wishes to open or start it.

    Signals:
        start_wished, end_wished: Start the routine, or end it.
        reminders_wished: Open the reminders.
        stretch_wished: Open the stretch with this id.
        routines_wished: Let the user choose a routine.
    """

    start_wished = Signal()
    end_wished = Signal()
    reminders_wished = Signal()
    stretch_wished = Signal(str)
    routines_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Sidebar()
        self.ui.setupUi(self)
        self._compact = False
        self._paused = False
        self._startable = True
        self._running = False
        self._shown = ""
        self._entries: tuple[Entry, ...] = ()
        self.ui.start_button.clicked.connect(self._start_or_end)
        self.ui.start_button.installEventFilter(self)
        self.ui.choose_button.clicked.connect(self.routines_wished)
        self.ui.reminder_button.clicked.connect(self.reminders_wished)
        self.ui.stretches.stretch_wished.connect(self.stretch_wished)
        self.set_compact(False)

    def show_entries(self, entries: tuple[Entry, ...], pictures: dict[str, QImage]) -> None:
        """Show the stretches, each with the picture of its name."""
        if entries == self._entries:
            return
        self._entries = entries
        self.ui.stretches.set_rows(
            tuple(
                [
                    Row(
                        id=entry.id,
                        name=entry.name,
                        detail=entry.detail,
                        thumbnail=pictures.get(entry.picture),
                        optional=entry.optional,
                        left_out=entry.left_out,
                        done=entry.done,
                    )
                    for entry in entries
                ]
            )
        )

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """Change the pictures of the stretches that are shown."""
        for entry in self._entries:
            self.ui.stretches.set_thumbnail(entry.id, pictures[entry.picture])

    def show_current(self, stretch: str) -> None:
        """Mark the stretch that lies open or is played."""
        self.ui.stretches.set_current(stretch)

    def show_step(self, step_view: StepView) -> None:
        """Mark the stretch that the panel shows."""
        if step_view.stretch != self._shown:
            self._shown = step_view.stretch
            self.show_current(step_view.stretch)

    def show_routine(self, words: str) -> None:
        """Show how much the routine is."""
        self.ui.routine_detail.setText(words)

    @property
    def last_focus(self) -> QWidget:
        """The last control that the keyboard comes to."""
        return self.ui.reminder_button

    def show_reminder(self, coming: str, caption: str, *, paused: bool = False) -> None:
        """Show when the next reminder comes, with words on it; without, that none is set."""
        ui = self.ui
        self._paused = paused
        if coming:
            ui.reminder_title.setText(coming)
            ui.reminder_detail.setText(caption)
        else:
            ui.reminder_title.setText(self.tr("No reminder set"))
            ui.reminder_detail.setText(self.tr("Stretch whenever it suits you"))
        self._show_sign()

    def _show_sign(self) -> None:
        """Let the button alone tell of reminders, where there is no room for the words."""
        ui, sign = self.ui, "pause" if self._paused else "bell"
        words = f"{ui.reminder_title.text()}. {ui.reminder_detail.text()}"
        ui.reminder_button.setText("" if self._compact else self.tr("Reminders…"))
        ui.reminder_button.set_glyph(sign if self._compact else "")
        ui.reminder_button.setToolTip(_plain(words) if self._compact else "")
        name = self.tr("Reminders. {state}").format(state=words)
        ui.reminder_button.setAccessibleName(name if self._compact else "")

    def allow_start(self, allowed: bool) -> None:  # noqa: FBT001 - a slot
        """Enable or disable the start of the routine."""
        self._startable = allowed
        self._show_start()

    def show_running(self, running: bool) -> None:  # noqa: FBT001 - a slot
        """Offer to end the session while one runs, in place of starting it."""
        self._running = running
        self._show_start()

    def mark_start(self, marked: bool) -> None:  # noqa: FBT001 - a slot
        """Fill the button that starts the routine, or leave that to another one."""
        self.ui.start_button.set_kind("primary" if marked else "quiet")

    @property
    def can_start(self) -> bool:
        """Whether the button that starts the routine is there to be pressed."""
        return self._startable and not self._running and not self.isHidden()

    def _show_start(self) -> None:
        button = self.ui.start_button
        if self._running:
            name, short = self.tr("End session"), self.tr("End")
        else:
            name, short = self.tr("Start routine"), self.tr("Start")
        button.setEnabled(self._startable or self._running)
        self.ui.choose_button.setVisible(not (self._running or self._compact))
        button.setText(short if self._compact else name)
        button.setAccessibleName(name)
        self._fit_width()

    def _start_or_end(self) -> None:
        (self.end_wished if self._running else self.start_wished).emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the second press of a double click not end what the first has started."""
        if event.type() is QEvent.Type.MouseButtonDblClick and watched is self.ui.start_button:
            return True
        return super().eventFilter(watched, event)

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.ui.stretches.setFocus()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a slot
        """Show pictures only, where the window is narrow; routines are chosen in the menu then."""
        ui = self.ui
        ui.routine_title.setVisible(not compact)
        ui.routine_detail.setVisible(not compact)
        self._compact = compact
        ui.reminder_title.setVisible(not compact)
        ui.reminder_detail.setVisible(not compact)
        ui.reminder_gap.setVisible(not compact)
        side, end = (0, 0) if compact else (_CARD_SIDE, _CARD_END)
        ui.reminder_card_layout.setContentsMargins(side, end, side, end)
        self._show_sign()
        self._show_start()
        ui.stretches.set_compact(compact)

    def _fit_width(self) -> None:
        """Be no wider than the pictures, or the words on the button, where the window is narrow."""
        wide = round(_WIDE * (1 + (text_factor() - 1) * 0.6))
        narrow = max(_NARROW, self.ui.start_button.sizeHint().width() + 32)
        self.setFixedWidth(narrow if self._compact else wide)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line that parts it from the panel."""
        colours = colours_of(self)
        painter = QPainter(self)
        fill_box(painter, self.rect(), colours.sidebar)
        fill_box(painter, QRect(self.width() - 1, 0, 1, self.height()), colours.line)
        painter.end()


def _plain(words: str) -> str:
    """Return words for a tool tip, which would take a title such as "<b>Hips" for rich text."""
    if "<" not in words:
        return words
    return f"<p>{words.replace('&', '&amp;').replace('<', '&lt;')}</p>"
