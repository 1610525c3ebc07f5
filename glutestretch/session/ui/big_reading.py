"""The big view of a step that is read: all its words, as large as the window allows."""

from math import ceil

from PySide6.QtWidgets import QBoxLayout

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.kit.button import Button
from glutestretch.kit.theme import text_factor

_SHARE = 18
"""What matters is at least this part of the height of the big view."""
_SHAPE = 0.75
"""The height of a screen of that width, for one that is higher than wide."""
_LEAST = 40
_CARD = 0.34
"""The share of the big view's height that the picture keeps before words grow further."""
_LESS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.0)
"""What of the wished size is tried, one after the other."""


def far_sizes(width: int, height: int) -> tuple[int, float]:
    """Return the least and the wished size, in pixels, of what is read from three metres."""
    least = ceil(min(height, _SHAPE * width) / _SHARE)
    return least, max(_LEAST, least) * text_factor()


def magnify(ui: Ui_StepPanel, words: float, rest: float) -> None:
    """Scale the instruction by one factor, and the other words and the controls by another."""
    ui.instruction.magnify(words)
    for text in (ui.title, ui.heading, ui.footnote, ui.felt):
        text.magnify(rest)
    for button in ui.controls.findChildren(Button):
        button.magnify(rest)


class BigReading:
    """Arranges a step that is read in the big view.

    Args:
        ui: The panel's widgets.
    """

    def __init__(self, ui: Ui_StepPanel) -> None:
        self._ui = ui

    def fit(self, width: int, height: int, words: tuple[tuple[str, str], ...]) -> None:
        """Write as large as the user's text size asks for and the picture's room allows.

        Args:
            width: The width there is.
            height: The height there is.
            words: The instructions of the stretch, which are all written in one size.
        """
        ui, usual = self._ui, self._ui.instruction.text_pixels
        least, wish = far_sizes(width, height)
        gap = ui.body_layout.spacing()
        for share in _LESS:
            pixels = max(least, share * wish)
            magnify(ui, pixels / usual, max(1.0, min(0.6 * pixels / usual, 2.0)))
            room = self._body_height(width, height)
            beside = room - self._longest(words, width) - gap < _CARD * height
            if not beside or self._longest(words, (width - gap) // 2) <= room:
                break
        directions = QBoxLayout.Direction
        ui.body_layout.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        ui.body_layout.setStretch(1, 1 if beside else 0)

    def _longest(self, words: tuple[tuple[str, str], ...], width: int) -> int:
        instruction = self._ui.instruction
        heights = (instruction.height_of(text, width) for text, _ in words)
        return max(heights, default=instruction.heightForWidth(width))

    def _body_height(self, width: int, height: int) -> int:
        """Return the height between the heading and the controls."""
        ui = self._ui
        header = ui.title.heightForWidth(width) + ui.heading.heightForWidth(width)
        controls = ui.controls.heightForWidth(width)
        return height - header - controls - 3 * ui.StepPanel_layout.spacing()
