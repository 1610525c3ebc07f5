"""The right side of the window: one step, its picture, the session's timeline and controls."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.kit.button import Button
from glutestretch.kit.theme import text_factor
from glutestretch.kit.translation import tr
from glutestretch.session import texts
from glutestretch.session.controls import Controls, MainButton, Marked
from glutestretch.session.engine.breathing import Breath
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_view import Moment, Part, StepView, breath_count
from glutestretch.session.ui.control_row import ControlRow
from glutestretch.session.ui.timeline import Segment

if TYPE_CHECKING:
    from glutestretch.session.breath_listener import Listening
    from glutestretch.session.ui.breath_level import BreathLevel
    from glutestretch.session.ui.breath_ring import BreathRing
    from glutestretch.session.ui.floor_view import FloorView

_NARROW = 540
_NARROW_FLOOR = 900
_NARROW_LOW = 430
_LOW = 460
"""Below these widths and heights, in pixels at a text size of 100 %, room is short."""
_TINY = 340
"""Below this width there is no room for more than signs and one line above the words."""
_ANY_HEIGHT = 16_777_215
_MOST_TIME_LEFT = 0.6
"""The share of the width that the words on how long it still takes have at most."""
_MOST_WORDS = 0.4
"""The share of the height that is kept for words that are longer on another step."""


class StepPanel(QWidget):
    """Shows a step and what moves in it, and emits what the user wants of the session.

    Signals:
        back_wished, next_wished, skip_wished: Go to the step before or after, or past the stretch.
        main_wished: What the button in the middle says, such as to pause.
        easier_wished, harder_wished: Turn to another variant.
        end_wished: End the session.
        usual_view_wished: Leave the big view.
        pain_wished: Something hurts.
        side_wished: Turn to this side, "left" or "right".
        movement_wished: Show the movement into the step.
        fullness_steps_changed: How many steps of fullness the ring can now show.
        in_breath_began_wished, in_breath_ended_wished: The ring was pressed or let go.
        floor_changed: Whether a session is shown from now on as it is to be seen from the floor.
        controls_needed_changed: The session begins to wait for the user, or goes on by itself.
    """

    back_wished = Signal()
    main_wished = Signal()
    next_wished = Signal()
    skip_wished = Signal()
    easier_wished = Signal()
    harder_wished = Signal()
    end_wished = Signal()
    usual_view_wished = Signal()
    pain_wished = Signal()
    side_wished = Signal(str)
    movement_wished = Signal()
    fullness_steps_changed = Signal(int)
    in_breath_began_wished = Signal()
    in_breath_ended_wished = Signal()
    floor_changed = Signal(bool)
    controls_needed_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StepPanel()
        self.ui.setupUi(self)
        self._ring: BreathRing | None = None
        self._ring_side = 0
        self._movement: Button | None = None
        self._arranged: tuple[bool, ...] = ()
        self._varies = False
        self._ring_pixels = 0
        self._words: tuple[tuple[str, str], ...] = ()
        self._step_view: StepView | None = None
        self._felt: tuple[str, tuple[float, float] | None] = ("", None)
        self._floor: FloorView | None = None
        self._on_floor = False
        self._movement_offered = False
        self._waits = False
        self._still = False
        self._heading = ""
        self._listening: Listening | None = None
        self._level: BreathLevel | None = None
        self._paused = False
        self._running = False
        self._big = False
        self._moment: Moment | None = None
        self._turn: tuple[object, ...] = ()
        self._turn_words = ("", "")
        self._fullness_steps = 0
        self.ui.side_switch.set_texts(self.tr("Left side"), self.tr("Right side"))
        self.ui.side_switch.setAccessibleName(self.tr("Side"))
        self.ui.timeline.hide()
        self.ui.felt.hide()
        self.ui.illustration.felt_hidden.connect(self._show_felt)
        self.ui.scroll.resized.connect(self._keep_in_view)
        self._lay_out_controls()
        self.ui.back_button.clicked.connect(self.back_wished)
        self.ui.main_button.clicked.connect(self.main_wished)
        self.ui.next_button.clicked.connect(self.next_wished)
        self.ui.pain_button.clicked.connect(self.pain_wished)
        self.ui.side_switch.side_wished.connect(self.side_wished)

    def _lay_out_controls(self) -> None:
        self._controls = ControlRow(self.ui, self.focus_main)
        ui = self.ui
        ui.skip_button.clicked.connect(self.skip_wished)
        ui.easier_button.clicked.connect(self.easier_wished)
        ui.harder_button.clicked.connect(self.harder_wished)
        ui.end_button.clicked.connect(self.end_wished)
        ui.usual_button.clicked.connect(self.usual_view_wished)

    # --- facts to show

    def show_step(self, step_view: StepView) -> None:
        """Show a step; its picture comes by ``show_picture``."""
        ui, self._step_view = self.ui, step_view
        ui.title.setText(step_view.title)
        self._heading = step_view.heading
        self._write_heading()
        ui.instruction.setText(step_view.brief if self._on_floor else step_view.text)
        notes = f"{step_view.care} {step_view.footnote}".strip()
        ui.footnote.setText(notes)
        ui.footnote.setVisible(bool(notes) and not self._on_floor)
        ui.side_switch.setVisible(step_view.two_sided)
        ui.side_switch.set_side(step_view.side)
        ui.felt.setText(step_view.felt)
        ui.illustration.setAccessibleName(self.tr("Picture of this step"))
        if step_view.words != self._words:
            self._words = step_view.words
            if self._on_floor:
                self._fit()
            else:
                self._reserve()

    def show_picture(self, image: QImage, step_view: StepView) -> None:
        """Show the picture of a step, or its description where there is none."""
        if image.isNull():
            self.ui.illustration.set_empty(step_view.alt)
        else:
            self.ui.illustration.show_picture(image, step_view.alt, step_view.mirrored)

    def point_at(self, felt: str, place: tuple[float, float] | None) -> None:
        """Say where the stretch is felt, and point at it in the picture where that is known."""
        if (felt, place) != self._felt:
            self._felt = felt, place
            self._point()

    def _point(self) -> None:
        self.ui.illustration.set_felt(*(("", None) if self._on_floor else self._felt))

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
            card, side_switch = self.ui.illustration, self.ui.side_switch
            before = card if card.is_turnable else side_switch.last_focus
            self.setTabOrder(before, self._movement)
        self._movement_offered = offered
        shown = offered and not self._on_floor
        if self._movement is not None and self._movement.isHidden() == shown:
            self._movement.setVisible(shown)
            self.ui.illustration.place_corner()

    def mark(self, marked: Marked) -> None:
        """Fill the one button to press now, if it is here."""
        ui = self.ui
        ui.main_button.set_kind("primary" if marked is Marked.MAIN else "quiet")
        ui.next_button.set_kind("primary" if marked is Marked.NEXT else "quiet")

    def show_controls(self, controls: Controls) -> None:
        """Offer what is possible now."""
        ui = self.ui
        for button, allowed in (
            (ui.back_button, controls.back),
            (ui.next_button, controls.next),
            (ui.easier_button, controls.easier),
            (ui.harder_button, controls.harder),
        ):
            if button.hasFocus() and not allowed:
                self.focus_main()  # else the keyboard would move on to the next one: pain
            button.setEnabled(allowed)
        self._varies = controls.varies
        ui.side_switch.setEnabled(controls.switch_side)
        ui.pain_button.setEnabled(controls.pain)
        self._show_paused(controls.main is MainButton.RESUME)
        self._show_waiting(controls.marked is Marked.NEXT)
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
        if controls.running is self._running:
            self._fit_controls()
        else:
            self._running = controls.running
            self._show_ways_out()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Lay the session out on the timeline."""
        self.ui.timeline.set_segments(tuple(Segment(part.seconds, part.label) for part in parts))
        self.ui.timeline.setAccessibleName(self.tr("Session"))
        if self._moment is not None:
            self.ui.timeline.set_position(self._moment.half, self._moment.fraction)

    def show_moment(self, moment: Moment | None) -> None:
        """Show what moves: the ring and the timeline; neither where nothing does."""
        before, self._moment = self._moment, moment
        if moment is None:
            self._hide_ring()
            return
        if before is None or moment.done != before.done:
            self.ui.timeline.set_done(moment.done)
        self.ui.timeline.set_position(moment.half, moment.fraction)
        if moment.breath is not None:
            ring = self._shown_ring()
            words = self._words_of(moment, moment.breath)
            ring.show_breath(*words, moment.breath.fullness, moment.breath.progress)
            self._tell_fullness_steps(1 if self._still else ring.steps)
        elif moment.remaining is not None and moment.kind is not Kind.FOLLOWING:
            self._shown_ring().show_number(str(moment.remaining), self._caption(moment))
        else:
            self._hide_ring()

    def _words_of(self, moment: Moment, breath: Breath) -> tuple[str, str]:
        """Return what to do with a breath and its count, put into words when they change."""
        turn = breath.number, breath.drawing_in, moment.breaths, moment.seconds_left, self._paused
        if turn != self._turn:
            word = self.tr("Breathe in") if breath.drawing_in else self.tr("Breathe out")
            word = self.tr("Paused") if self._paused else word
            self._turn, self._turn_words = turn, (word, breath_count(moment))
        return self._turn_words

    def show_listening(self, listening: "Listening | None") -> None:
        """Show what is heard of the breath: in a word, and how loud; nothing for None."""
        before, self._listening = self._listening, listening
        if listening is not None:
            self._shown_level().show_listening(listening)
        elif self._level is not None:
            self._level.hide()
        if (before and before.ear) != (listening and listening.ear):
            self._write_heading()

    def _shown_level(self) -> "BreathLevel":
        if self._level is None:
            from glutestretch.session.ui.breath_level import BreathLevel  # noqa: PLC0415

            self._level = BreathLevel(self)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(self._level)
            self.ui.title_layout.removeWidget(self.ui.heading)
            row.addWidget(self.ui.heading, 1)
            self.ui.title_layout.addLayout(row)
        self._level.show()
        return self._level

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the ring still (reduced motion)."""
        self._still = still
        if self._ring:
            self._ring.set_still(still)

    def focus_main(self) -> None:
        """Put the keyboard on the button in the middle."""
        self.ui.main_button.setFocus()

    def take_focus(self) -> None:
        """Take the keyboard, where the button in the middle is hidden without having it."""
        if self._on_floor:
            self.setFocus()
        else:
            self.focus_main()

    @property
    def controls_needed(self) -> bool:
        """Whether the session waits for the user, or the keyboard is on a control."""
        focus = self.window().focusWidget()
        by_key = focus is not None and getattr(focus, "ring_shown", True)
        within = self._floor is not None and self._floor.bar.isAncestorOf(focus)
        return self._paused or self._waits or (by_key and within)

    def show_controls_bar(self, shown: bool) -> None:  # noqa: FBT001 - a setter
        """Show or hide the controls that lie over the picture."""
        if self._floor is None or not self._on_floor:
            return
        if not shown and self._floor.bar.isAncestorOf(self.window().focusWidget()):
            self.setFocus()
        self._floor.bar.setVisible(shown)

    def _show_ways_out(self) -> None:
        """Offer to skip in a session, and to end it where the sidebar does not."""
        self.ui.skip_button.setVisible(self._running)
        self.ui.end_button.setVisible(self._running and self._big)
        self.ui.usual_button.setVisible(self._big)
        self._show_floor(self._running and self._big)
        self._fit()

    def _show_floor(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Show what is to be seen from the floor and nothing else, or everything again."""
        if on is self._on_floor or self._step_view is None:
            return
        self._on_floor = on
        had_focus = self.isAncestorOf(self.window().focusWidget())
        if self._floor is None:
            from glutestretch.session.ui.floor_view import FloorView  # noqa: PLC0415

            self._floor = FloorView(self.ui)
            self.setAccessibleName(self.tr("Step"))
        (self._floor.enter if on else self._floor.leave)()
        if had_focus:
            self.take_focus()
        self.show_step(self._step_view)
        self._point()
        self.offer_movement(self._movement_offered)
        self.floor_changed.emit(on)

    def set_big(self, big: bool) -> None:  # noqa: FBT001 - a slot
        """Show the words large enough for three metres."""
        self._big = big
        self._show_ways_out()

    # --- our own

    def _write_heading(self) -> None:
        heading = self._heading
        if self.ui.title.isHidden():
            heading = self.tr("{title} · {heading}").format(
                title=self.ui.title.text(), heading=heading
            )
        if self._listening is not None:
            heading = texts.hearing(heading, self._listening.ear)
        if self._paused:
            heading = self.tr("Paused · {heading}").format(heading=heading)
        self.ui.heading.setText(heading)

    def _show_felt(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.ui.felt.setVisible(shown and not self._on_floor)

    def _show_waiting(self, waits: bool) -> None:  # noqa: FBT001 - a setter
        if waits is not self._waits:
            self._waits = waits
            self.controls_needed_changed.emit()

    def _show_paused(self, paused: bool) -> None:  # noqa: FBT001 - a setter
        """Let picture and ring say that the session stands still, or goes on."""
        if paused == self._paused:
            return
        self._paused = paused
        self.ui.illustration.set_dimmed(paused)
        if self._moment is not None:
            self.show_moment(self._moment)
        self.controls_needed_changed.emit()

    def _caption(self, moment: Moment) -> str:
        if self._paused:
            return self.tr("Paused")
        if moment.kind is Kind.COUNTING_IN:
            if not moment.breaths:
                return self.tr("Get ready")
            return texts.breaths(moment.breaths, two_sided=False)
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
        least = _NARROW_LOW if low else _NARROW_FLOOR if self._on_floor else _NARROW
        roomy = self.width() >= least * factor
        tiny = low and self.width() < _TINY * factor
        self._arrange(roomy=roomy, low=low, tiny=tiny)
        self._fit_controls()
        self.ui.time_left.set_most(round(_MOST_TIME_LEFT * self.width()))
        if self._big:
            self._fit_big()
        self._reserve()
        self._keep_in_view()

    def _arrange(self, *, roomy: bool, low: bool, tiny: bool) -> None:
        if (roomy, low, tiny, self._big, self._on_floor) == self._arranged:
            return
        was_big = True in self._arranged[3:4]
        self._arranged = roomy, low, tiny, self._big, self._on_floor
        ui, directions = self.ui, QBoxLayout.Direction
        ui.main_button.setProperty("key_hint", tr("Space") if roomy and not low else "")
        header = ui.header_layout
        header.setDirection(directions.LeftToRight if roomy else directions.TopToBottom)
        header.setSpacing(16 if roomy else 8)
        ui.body_layout.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        ui.body_layout.setStretch(1, 1 if low else 0)
        ui.title.set_size("heading" if low else "title")
        ui.title.setVisible(not tiny and not self._on_floor)
        self._write_heading()
        ui.instruction.set_size("body" if low else "instruction")
        ui.StepPanel_layout.setSpacing(8 if low else 12)
        if was_big and not self._big:
            self._leave_big()
        if not self._big:
            self._place_ring()

    def _fit_controls(self) -> None:
        if self._arranged:
            roomy, low, tiny, big, _ = self._arranged
            self._controls.fit(
                self.width(), roomy=roomy, low=low, tiny=tiny, big=big, varies=self._varies
            )

    def _leave_big(self) -> None:
        from glutestretch.session.ui.big_reading import magnify  # noqa: PLC0415

        magnify(self.ui, 1.0, 1.0)
        self._ring_pixels = 0
        if self._ring:
            self._ring.set_least_word(0)

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

    def _fit_big(self) -> None:
        """Write so that it can be read from three metres."""
        from glutestretch.session.ui.big_reading import BigReading, far_sizes  # noqa: PLC0415

        width, height = self.width(), self.height()
        if self._floor is None or self._step_view is None or not self._on_floor:
            BigReading(self.ui).fit(width, height, self._words)
        else:
            least, wish = far_sizes(width, height)
            card = self._floor.fit(width, height, self._step_view.briefs, least, wish)
            ring = self._made_ring()
            self._ring_pixels = self._floor.ring_pixels(ring, width, card, least, round(wish))
            ring.set_least_word(self._ring_pixels)
            self._ring_side = ring.side_for(self._ring_pixels)
        self._place_ring()

    def _reserve(self) -> None:
        """Keep room for the longest words of the stretch, so that its pictures do not jump."""
        ui = self.ui
        if self._on_floor:
            return
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
