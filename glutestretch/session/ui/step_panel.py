"""The right side of the window: one step, its picture, the session's timeline and controls."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.kit.button import Button
from glutestretch.kit.flow_layout import FlowLayout
from glutestretch.kit.theme import text_factor
from glutestretch.session.controls import Controls, MainButton, Marked
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_view import Moment, Part, StepView, breath_count
from glutestretch.session.ui.timeline import Segment

if TYPE_CHECKING:
    from glutestretch.session.ui.breath_ring import BreathRing

_NARROW = 540
_NARROW_LOW = 430
_LOW = 460
"""Below these widths and heights, in pixels at a text size of 100 %, room is short."""
_TINY = 340
"""Below this width there is no room for more than signs and one line above the words."""
_ANY_HEIGHT = 16_777_215
_BIG_SHARE = 18
"""What matters is at least this part of the height of the big view."""
_BIG_SHAPE = 0.75
"""The height of a screen of that width, for one that is higher than wide."""
_BIG_LEAST = 40
_AROUND = 1.07
"""The height of a card with a ring in it, in sides of the ring."""
_BIG_CARD = 0.34
"""The share of the big view's height that the picture keeps before words grow further."""
_MOST_WORDS = 0.4
"""The share of the height that is kept for words that are longer on another step."""


class StepPanel(QWidget):
    """Shows scenes and moments, and wishes what its controls wish.

    Signals:
        fullness_steps_changed: How many steps of fullness the ring can now show.
        in_breath_began_wished, in_breath_ended_wished: The ring was pressed or let go.
    """

    back_wished = Signal()
    main_wished = Signal()
    next_wished = Signal()
    skip_wished = Signal()
    end_wished = Signal()
    pain_wished = Signal()
    side_wished = Signal(str)
    movement_wished = Signal()
    fullness_steps_changed = Signal(int)
    in_breath_began_wished = Signal()
    in_breath_ended_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StepPanel()
        self.ui.setupUi(self)
        self._ring: BreathRing | None = None
        self._ring_side = 0
        self._movement: Button | None = None
        self._arranged: tuple[object, ...] = ()
        self._ring_pixels = 0
        self._words: tuple[tuple[str, str], ...] = ()
        self._still = False
        self._heading = ""
        self._paused = False
        self._running = False
        self._big = False
        self._moment: Moment | None = None
        self._fullness_steps = 0
        self.ui.side_switch.set_texts(self.tr("Left side"), self.tr("Right side"))
        self.ui.side_switch.setAccessibleName(self.tr("Side"))
        self.ui.timeline.hide()
        self.ui.felt.hide()
        self.ui.illustration.felt_hidden.connect(self.ui.felt.setVisible)
        self.ui.scroll.resized.connect(self._keep_in_view)
        self._lay_out_controls()
        self.ui.back_button.clicked.connect(self.back_wished)
        self.ui.main_button.clicked.connect(self.main_wished)
        self.ui.next_button.clicked.connect(self.next_wished)
        self.ui.pain_button.clicked.connect(self.pain_wished)
        self.ui.side_switch.side_wished.connect(self.side_wished)

    def _lay_out_controls(self) -> None:
        layout = FlowLayout(self.ui.controls)
        layout.set_last_apart(True)
        ui = self.ui
        ui.skip_button.clicked.connect(self.skip_wished)
        ui.end_button.clicked.connect(self.end_wished)
        ui.skip_button.hide()
        ui.end_button.hide()
        for button in (
            ui.back_button,
            ui.main_button,
            ui.next_button,
            ui.skip_button,
            ui.end_button,
            ui.pain_button,
        ):
            layout.addWidget(button)

    # --- facts to show

    def show_step(self, step_view: StepView) -> None:
        """Show a step; its picture comes by ``show_picture``."""
        ui = self.ui
        ui.title.setText(step_view.title)
        self._heading = step_view.heading
        self._write_heading()
        ui.instruction.setText(step_view.text)
        ui.footnote.setText(step_view.footnote)
        ui.footnote.setVisible(bool(step_view.footnote))
        ui.side_switch.setVisible(step_view.two_sided)
        ui.side_switch.set_side(step_view.side)
        ui.felt.setText(step_view.felt)
        ui.illustration.setAccessibleName(self.tr("Picture of this step"))
        if step_view.words != self._words:
            self._words = step_view.words
            self._reserve()

    def show_picture(self, image: QImage, step_view: StepView) -> None:
        """Show the picture of a scene; in words where there is none."""
        if image.isNull():
            self.ui.illustration.set_empty(step_view.alt)
        else:
            self.ui.illustration.show_picture(image, step_view.alt, step_view.mirrored)

    def point_at(self, felt: str, place: tuple[float, float] | None) -> None:
        """Say where the stretch is felt, and point at it in the picture where that is known."""
        self.ui.illustration.set_felt(felt, place)

    def offer_movement(self, offered: bool) -> None:  # noqa: FBT001 - a slot
        """Offer to show the movement into this step."""
        if offered and self._movement is None:
            self._movement = Button()
            self._movement.setObjectName("movement_button")
            self._movement.setAccessibleName(self.tr("Show the movement"))
            self._movement.setToolTip(self.tr("Show the movement (M)"))
            self._movement.set_glyph("again")
            self._movement.clicked.connect(self.movement_wished)
            self.ui.illustration.set_corner(self._movement)
            self.setTabOrder(self.ui.side_switch.last_focus, self._movement)
        if self._movement is not None and self._movement.isHidden() == offered:
            self._movement.setVisible(offered)
            self.ui.illustration.place_corner()

    def mark(self, marked: Marked) -> None:
        """Fill the one button to press now, if it is here."""
        ui = self.ui
        ui.main_button.set_kind("primary" if marked is Marked.MAIN else "quiet")
        ui.next_button.set_kind("primary" if marked is Marked.NEXT else "quiet")

    def show_controls(self, controls: Controls) -> None:
        """Offer what is possible now."""
        ui = self.ui
        self._running = controls.running
        self._show_ways_out()
        for button, allowed in ((ui.back_button, controls.back), (ui.next_button, controls.next)):
            if button.hasFocus() and not allowed:
                self.focus_main()  # else the keyboard would move on to the next one: pain
            button.setEnabled(allowed)
        ui.side_switch.setEnabled(controls.switch_side)
        ui.pain_button.setEnabled(controls.pain)
        self._show_paused(controls.main is MainButton.RESUME)
        self._write_heading()
        ui.main_button.setText(
            {
                MainButton.PLAY: self.tr("Play this stretch"),
                MainButton.PAUSE: self.tr("Pause"),
                MainButton.RESUME: self.tr("Go on"),
            }[controls.main]
        )
        ui.main_button.setProperty(
            "glyph", "pause" if controls.main is MainButton.PAUSE else "play"
        )
        ui.timeline.setVisible(controls.running)
        self._place_ring()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Lay the session out on the timeline."""
        self.ui.timeline.set_segments(tuple(Segment(part.seconds, part.label) for part in parts))
        self.ui.timeline.setAccessibleName(self.tr("Session"))
        if self._moment is not None:
            self._move_timeline(self._moment)

    def show_moment(self, moment: Moment | None) -> None:
        """Show what moves: the ring and the timeline; neither where nothing does."""
        self._moment = moment
        if moment is None:
            self._hide_ring()
            return
        self._move_timeline(moment)
        if moment.breath is not None:
            word = self.tr("Breathe in") if moment.breath.drawing_in else self.tr("Breathe out")
            word = self.tr("Paused") if self._paused else word
            ring = self._shown_ring()
            ring.show_breath(
                word, breath_count(moment), moment.breath.fullness, moment.breath.progress
            )
            self._tell_fullness_steps(1 if self._still else ring.steps)
        elif moment.remaining is not None and moment.kind is not Kind.FOLLOWING:
            self._shown_ring().show_number(str(moment.remaining), self._caption(moment))
        else:
            self._hide_ring()

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the ring still (reduced motion)."""
        self._still = still
        if self._ring:
            self._ring.set_still(still)

    def focus_main(self) -> None:
        """Put the keyboard on the button in the middle."""
        self.ui.main_button.setFocus()

    def _show_ways_out(self) -> None:
        """Offer to skip in a session, and to end it where the sidebar does not."""
        self.ui.skip_button.setVisible(self._running)
        self.ui.end_button.setVisible(self._running and self._big)
        self._fit()

    def set_big(self, big: bool) -> None:  # noqa: FBT001 - a slot
        """Show the words large enough for three metres."""
        self._big = big
        self._show_ways_out()
        self._fit()

    # --- our own

    def _move_timeline(self, moment: Moment) -> None:
        self.ui.timeline.set_done(moment.done)
        self.ui.timeline.set_position(moment.half, moment.fraction)

    def _write_heading(self) -> None:
        heading = self._heading
        if self.ui.title.isHidden():
            heading = self.tr("{title} · {heading}").format(
                title=self.ui.title.text(), heading=heading
            )
        if self._paused:
            heading = self.tr("Paused · {heading}").format(heading=heading)
        self.ui.heading.setText(heading)

    def _show_paused(self, paused: bool) -> None:  # noqa: FBT001 - a setter
        """Let picture and ring say that the session stands still, or goes on."""
        if paused == self._paused:
            return
        self._paused = paused
        self.ui.illustration.set_dimmed(paused)
        if self._moment is not None:
            self.show_moment(self._moment)

    def _caption(self, moment: Moment) -> str:
        if self._paused:
            return self.tr("Paused")
        if moment.kind is Kind.COUNTING_IN:
            if not moment.breaths:
                return self.tr("Get ready")
            return self.tr("{n} deep breaths").format(n=moment.breaths)
        return self.tr("Change sides") if moment.kind is Kind.CHANGING_SIDE else self.tr("Rest")

    def _tell_fullness_steps(self, steps: int) -> None:
        if steps != self._fullness_steps:
            self._fullness_steps = steps
            self.fullness_steps_changed.emit(steps)

    def _shown_ring(self) -> "BreathRing":
        ring = self._made_ring()
        if ring.isHidden():
            ring.show()
            self._place_ring()
        return ring

    def _made_ring(self) -> "BreathRing":
        if self._ring is None:
            from glutestretch.session.ui.breath_ring import BreathRing  # noqa: PLC0415

            self._ring = BreathRing(self)
            self._ring.hide()
            self._ring.setAccessibleName(self.tr("Deep breaths"))
            self._ring.set_words((self.tr("Breathe in"), self.tr("Breathe out")))
            self._ring.set_least_word(self._ring_pixels)
            self._ring.set_still(self._still)
            self._ring.in_breath_began_wished.connect(self.in_breath_began_wished)
            self._ring.in_breath_ended_wished.connect(self.in_breath_ended_wished)
            self.ui.illustration.set_ring(self._ring)
        return self._ring

    def _hide_ring(self) -> None:
        if self._ring and not self._ring.isHidden():
            self._ring.hide()
            self._place_ring()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    # --- fitting into the room there is

    def _fit(self) -> None:
        """Arrange picture, words and controls for the room there is.

        Where it is short the picture lies beside the words, and gives way before words and
        controls do.
        """
        factor = text_factor()
        low = not self._big and self.height() < _LOW * factor
        roomy = self.width() >= (_NARROW_LOW if low else _NARROW) * factor
        tiny = low and self.width() < _TINY * factor
        self._arrange(roomy=roomy, low=low, tiny=tiny)
        if self._big:
            self._fit_big()
        self._reserve()
        self._keep_in_view()

    def _arrange(self, *, roomy: bool, low: bool, tiny: bool) -> None:
        if (roomy, low, tiny, self._big) == self._arranged:
            return
        self._arranged = roomy, low, tiny, self._big
        ui, directions = self.ui, QBoxLayout.Direction
        ui.main_button.setProperty("key_hint", "Space" if roomy and not low else "")
        ui.main_button.set_brief(tiny)
        for button in (ui.back_button, ui.next_button, ui.skip_button, ui.end_button):
            button.set_brief(low or not roomy)
        header = ui.header_layout
        header.setDirection(directions.LeftToRight if roomy else directions.TopToBottom)
        header.setSpacing(16 if roomy else 8)
        ui.body_layout.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        ui.body_layout.setStretch(1, 1 if low else 0)
        ui.title.set_size("heading" if low else "title")
        ui.title.setVisible(not tiny)
        self._write_heading()
        ui.instruction.set_size("body" if low else "instruction")
        ui.StepPanel_layout.setSpacing(8 if low else 12)
        if not self._big:
            self._ring_pixels = 0
            self._magnify(1.0, 1.0)
            self._place_ring()

    def _place_ring(self) -> None:
        """Give the ring room of its own where it is large, or the card too small for both."""
        if self._big:
            self.ui.illustration.set_ring_room(self._ring_side, self._running)
        else:
            low = self.ui.body_layout.direction() is QBoxLayout.Direction.LeftToRight
            shown = self._ring is not None and not self._ring.isHidden()
            self.ui.illustration.set_ring_room(0, low and shown)

    def _keep_in_view(self) -> None:
        """Let the picture stay where only the words beside it are scrolled."""
        ui = self.ui
        if ui.body_layout.direction() is QBoxLayout.Direction.LeftToRight:
            least = ui.illustration.minimumSizeHint().height()
            ui.illustration.setFixedHeight(max(least, ui.scroll.viewport().height()))
        elif ui.illustration.maximumHeight() < _ANY_HEIGHT:
            ui.illustration.setMinimumHeight(0)
            ui.illustration.setMaximumHeight(_ANY_HEIGHT)

    def _magnify(self, words: float, rest: float) -> None:
        ui = self.ui
        ui.instruction.magnify(words)
        for text in (ui.title, ui.heading, ui.footnote, ui.felt):
            text.magnify(rest)
        for button in ui.controls.findChildren(Button):
            button.magnify(rest)
        if self._ring:
            self._ring.set_least_word(self._ring_pixels)

    def _fit_big(self) -> None:
        """Write as large as the user's text size asks for and the window allows.

        The instruction, the breath, the count and the seconds are never smaller than one
        eighteenth of the height.
        """
        usual = self.ui.instruction.text_pixels
        least = ceil(min(self.height(), _BIG_SHAPE * self.width()) / _BIG_SHARE)
        wished = max(_BIG_LEAST, least) * text_factor()
        ring = self._made_ring()
        for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.0):
            pixels = max(least, share * wished)
            self._ring_pixels = ceil(pixels)
            self._magnify(pixels / usual, max(1.0, min(0.6 * pixels / usual, 2.0)))
            side = ring.side_for(self._ring_pixels)
            beside = self._picture_height() < max(_BIG_CARD * self.height(), side * _AROUND)
            if not beside or self._fits_beside(side):
                break
        directions = QBoxLayout.Direction
        self.ui.body_layout.setDirection(
            directions.LeftToRight if beside else directions.TopToBottom
        )
        self.ui.body_layout.setStretch(1, 1 if beside else 0)
        self._ring_side = side
        self._place_ring()

    def _fits_beside(self, ring: int) -> bool:
        """Whether the longest words have room beside a picture with the ring in it."""
        half = (self.width() - self.ui.body_layout.spacing()) // 2
        room = self._body_height()
        return (
            self._longest(half) <= room
            and ring * _AROUND <= room
            and ring <= self.ui.illustration.most_ring * half
        )

    def _longest(self, width: int) -> int:
        instruction = self.ui.instruction
        heights = (instruction.height_of(text, width) for text, _ in self._words)
        return max(heights, default=instruction.heightForWidth(width))

    def _picture_height(self) -> int:
        """Return the height that the longest words would leave to a picture above them."""
        return self._body_height() - self._longest(self.width()) - self.ui.body_layout.spacing()

    def _body_height(self) -> int:
        """Return the height between the heading and the timeline."""
        ui, width = self.ui, self.width()
        header = ui.title.heightForWidth(width) + ui.heading.heightForWidth(width)
        controls = ui.controls.heightForWidth(width) + ui.timeline.sizeHint().height()
        return self.height() - header - controls - 4 * ui.StepPanel_layout.spacing()

    def _reserve(self) -> None:
        """Keep room for the longest words of the stretch, so that its pictures do not jump."""
        ui = self.ui
        if ui.body_layout.direction() is QBoxLayout.Direction.LeftToRight:
            ui.words.setMinimumHeight(0)
            return
        width, gap = self.width(), ui.words_layout.spacing()
        heights = (
            ui.instruction.height_of(text, width)
            + (gap + ui.footnote.height_of(footnote, width) if footnote else 0)
            for text, footnote in self._words
        )
        most = round(self.height() * _MOST_WORDS)
        ui.words.setMinimumHeight(min(max(heights, default=0), most))
