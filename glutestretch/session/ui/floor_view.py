"""The big view of a session, for eyes on the floor: picture, breath, count and one line.

Everything else gives way: the heading goes, and the controls lie over the picture, where they are
hidden while nobody uses them (``auto_hide``).
"""

from PySide6.QtWidgets import QBoxLayout

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.kit.button import Button
from glutestretch.kit.theme import Size, text_factor
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.session.ui.control_bar import ControlBar

_STRIP = 0.5
"""The size of the words on how long it still takes, as a share of the line's."""
_MOST_RING = (0.42, 0.8)
"""The largest shares of the picture's width and height for the ring."""
_MOST_BUTTONS = 3.0
_MOST_LINE = 1.3
"""How many times as large as what is wished for the line is where it has the room."""


class FloorView:
    """Arranges what a step panel shows of a session that is to be seen from the floor.

    Args:
        ui: The panel's widgets.

    Attributes:
        bar: What holds the controls.
    """

    def __init__(self, ui: Ui_StepPanel) -> None:
        self._ui = ui
        self.bar = ControlBar(ui.illustration)

    def enter(self) -> None:
        """Take the controls out of the way."""
        ui = self._ui
        self.bar.take(ui.side_switch, ui.controls)
        self.bar.show()
        ui.title.hide()
        ui.heading.hide()

    def leave(self) -> None:
        """Put the controls back where they usually are."""
        ui = self._ui
        ui.side_layout.insertWidget(0, ui.side_switch)
        ui.StepPanel_layout.addWidget(ui.controls)
        self.bar.hide()
        ui.title.show()
        ui.heading.show()
        ui.timeline.magnify(1.0)
        ui.time_left.magnify(1.0)

    def fit(self, width: int, height: int, lines: tuple[str, ...], least: int, wish: float) -> int:
        """Write the line as large as its words allow, and return the height of the picture.

        Args:
            width: The width there is.
            height: The height there is.
            lines: The short lines of the stretch, which are all written in one size.
            least: The size in pixels below which the line is rather wrapped.
            wish: The size in pixels that is wished for.
        """
        ui, instruction = self._ui, self._ui.instruction
        usual = instruction.text_pixels
        wish *= _MOST_LINE
        instruction.magnify(wish / usual)
        widest = max(map(instruction.width_of, (*lines, instruction.text())))
        pixels = wish if widest <= width else max(least, wish * width // (widest + 1))
        instruction.magnify(pixels / usual)
        strip = max(1.0, _STRIP * pixels / (Size.SMALL * text_factor()))
        ui.time_left.magnify(strip)
        ui.timeline.magnify(max(1.0, min(strip, 4.0)))
        for button in ui.controls.findChildren(Button):
            button.magnify(max(1.0, min(0.5 * pixels / usual, _MOST_BUTTONS)))
        ui.body_layout.setDirection(QBoxLayout.Direction.TopToBottom)
        ui.body_layout.setStretch(1, 0)
        high = max(instruction.height_of(line, width) for line in (*lines, instruction.text()))
        below = max(ui.time_left.sizeHint().height(), ui.timeline.sizeHint().height())
        gaps = ui.body_layout.spacing() + ui.StepPanel_layout.spacing()
        ui.words.setMinimumHeight(high)
        return height - high - below - gaps

    @staticmethod
    def ring_pixels(ring: BreathRing, width: int, height: int, least: int, wish: int) -> int:
        """Return the size of the ring's words that leaves the picture its room."""
        most = min(_MOST_RING[0] * width, _MOST_RING[1] * height)
        while wish > least and ring.side_for(wish) > most:
            wish -= 1
        return wish
