"""The right side of the window: one step, its picture, the session's timeline and controls."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.core.plan import Kind
from glutestretch.presenters.controls import Controls, MainButton, Marked
from glutestretch.presenters.scene import Moment, Part, Scene, breath_count
from glutestretch.widgets.flow import FlowLayout
from glutestretch.widgets.theme import text_factor
from glutestretch.widgets.timeline import Segment

if TYPE_CHECKING:
    from glutestretch.widgets.breath_ring import BreathRing
    from glutestretch.widgets.button import Button

_NARROW = 540


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
        self._movement: Button | None = None
        self._roomy: bool | None = None
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

    def show_scene(self, scene: Scene) -> None:
        """Show a step; its picture comes by ``show_picture``."""
        ui = self.ui
        ui.title.setText(scene.title)
        self._heading = scene.heading
        self._write_heading()
        ui.instruction.setText(scene.text)
        ui.footnote.setText(scene.footnote)
        ui.footnote.setVisible(bool(scene.footnote))
        ui.side_switch.setVisible(scene.two_sided)
        ui.side_switch.set_side(scene.side)
        ui.illustration.setAccessibleName(self.tr("Picture of this step"))

    def show_picture(self, image: QImage, scene: Scene) -> None:
        """Show the picture of a scene; in words where there is none."""
        if image.isNull():
            self.ui.illustration.set_empty(scene.alt)
        else:
            self.ui.illustration.show_picture(image, scene.alt, scene.mirrored)

    def point_at(self, felt: str, place: tuple[float, float] | None) -> None:
        """Say where the stretch is felt, and point at it in the picture where that is known."""
        self.ui.illustration.set_felt(felt, place)

    def offer_movement(self, offered: bool) -> None:  # noqa: FBT001 - a slot
        """Offer to show the movement into this step."""
        if offered and self._movement is None:
            from glutestretch.widgets.button import Button  # noqa: PLC0415

            self._movement = Button()
            self._movement.setObjectName("movement_button")
            self._movement.setAccessibleName(self.tr("Show the movement"))
            self._movement.setToolTip(self.tr("Show the movement (M)"))
            self._movement.set_glyph("again")
            self._movement.clicked.connect(self.movement_wished)
            self.ui.illustration.set_corner(self._movement)
            self.setTabOrder(self.ui.side_switch.last_focus, self._movement)
        if self._movement is not None:
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
        if not controls.running:
            self._moment = None
            self._hide_ring()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Lay the session out on the timeline."""
        self.ui.timeline.set_segments(tuple(Segment(part.seconds, part.label) for part in parts))
        self.ui.timeline.setAccessibleName(self.tr("Session"))

    def show_moment(self, moment: Moment) -> None:
        """Show what moves: the ring and the timeline."""
        self._moment = moment
        self.ui.timeline.set_position(moment.half, moment.fraction)
        if moment.breath is not None:
            word = self.tr("Breathe in") if moment.breath.drawing_in else self.tr("Breathe out")
            word = self.tr("Paused") if self._paused else word
            ring = self._shown_ring()
            ring.show_breath(
                word, breath_count(moment), moment.breath.fullness, moment.breath.progress
            )
            self._tell_fullness_steps(1 if self._still else ring.steps)
        elif moment.remaining is not None and moment.kind is not Kind.FOLLOWING:
            self._shown_ring().show_number(str(moment.remaining), self._caption(moment.kind))
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

    def set_big(self, big: bool) -> None:  # noqa: FBT001 - a slot
        """Show the words large enough for three metres."""
        ui = self.ui
        self._big = big
        self._show_ways_out()
        ui.title.set_size("big" if big else "title")
        ui.heading.set_size("title" if big else "body")
        ui.instruction.set_size("big" if big else "instruction")
        ui.footnote.set_size("title" if big else "body")

    # --- our own

    def _write_heading(self) -> None:
        paused = self.tr("Paused · {heading}").format(heading=self._heading)
        self.ui.heading.setText(paused if self._paused else self._heading)

    def _show_paused(self, paused: bool) -> None:  # noqa: FBT001 - a setter
        """Let picture and ring say that the session stands still, or goes on."""
        if paused == self._paused:
            return
        self._paused = paused
        self.ui.illustration.set_dimmed(paused)
        if self._moment is not None:
            self.show_moment(self._moment)

    def _caption(self, kind: Kind) -> str:
        if self._paused:
            return self.tr("Paused")
        if kind is Kind.COUNTING_IN:
            return self.tr("Get ready")
        return self.tr("Change sides") if kind is Kind.CHANGING_SIDE else self.tr("Rest")

    def _tell_fullness_steps(self, steps: int) -> None:
        if steps != self._fullness_steps:
            self._fullness_steps = steps
            self.fullness_steps_changed.emit(steps)

    def _shown_ring(self) -> "BreathRing":
        if self._ring is None:
            from glutestretch.widgets.breath_ring import BreathRing  # noqa: PLC0415

            self._ring = BreathRing(self)
            self._ring.setAccessibleName(self.tr("Breath"))
            self._ring.set_words((self.tr("Breathe in"), self.tr("Breathe out")))
            self._ring.set_still(self._still)
            self._ring.in_breath_began_wished.connect(self.in_breath_began_wished)
            self._ring.in_breath_ended_wished.connect(self.in_breath_ended_wished)
            self.ui.illustration.set_ring(self._ring)
        self._ring.show()
        return self._ring

    def _hide_ring(self) -> None:
        if self._ring:
            self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Where there is little room, leave out the key cap and put the sides below the title."""
        roomy = self.width() >= _NARROW * text_factor()
        if roomy is self._roomy:
            return
        self._roomy = roomy
        self.ui.main_button.setProperty("key_hint", "Space" if roomy else "")
        header = self.ui.header_layout
        if roomy:
            header.setDirection(QBoxLayout.Direction.LeftToRight)
        else:
            header.setDirection(QBoxLayout.Direction.TopToBottom)
            header.setAlignment(self.ui.side_switch, QtCore.Qt.AlignmentFlag.AlignLeft)
