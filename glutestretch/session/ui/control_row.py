"""The controls below a step, on one line for as long as there is room for their signs."""

from collections.abc import Callable, Collection, Iterable

from glutestretch._built.step_panel import Ui_StepPanel
from glutestretch.kit.button import Button
from glutestretch.kit.flow_layout import FlowLayout
from glutestretch.kit.theme import text_factor


class ControlRow:
    """Lays the controls out, and leaves words out where they would not fit beside one another.

    Args:
        ui: The form that they are in.
        focus_main: Puts the keyboard on the button in the middle, where a control goes that has it.
    """

    def __init__(self, ui: Ui_StepPanel, focus_main: Callable[[], object]) -> None:
        self._ui = ui
        self._focus_main = focus_main
        self._fitted: tuple[object, ...] = ()
        at_times = (
            *(ui.skip_button, ui.easier_button, ui.harder_button, ui.end_button),
            ui.usual_button,
        )
        self._buttons: tuple[Button, ...] = (
            *(ui.back_button, ui.main_button, ui.next_button),
            *at_times,
            ui.pain_button,
        )
        layout = FlowLayout(ui.controls)
        layout.set_last_apart(True)
        self._gap = layout.spacing()
        for button in self._buttons:
            layout.addWidget(button)
        for button in at_times:
            button.hide()

    def fit(
        self, width: int, *, roomy: bool, low: bool, tiny: bool, big: bool, varies: bool
    ) -> None:
        """Fit the controls into a width in pixels.

        Where even signs have no room, the menu and the keys alone lead to other variants.

        Args:
            width: The width.
            roomy: Whether it is wide.
            low: Whether there is little height, so that words give way first.
            tiny: Whether there is no room for more than signs.
            big: Whether they are in the big view, which scales them.
            varies: Whether the stretch has variants.
        """
        if (width, roomy, low, tiny, big, varies, *self._content) == self._fitted:
            return
        ui = self._ui
        vary = (ui.easier_button, ui.harder_button)
        signs = (
            *(*vary, ui.back_button, ui.next_button, ui.skip_button),
            *(ui.end_button, ui.usual_button),
        )
        usual = (*signs, ui.main_button) if tiny else signs if low or not roomy else ()
        tried = [usual, *(brief for brief in (vary, signs) if len(brief) > len(usual))]
        if low:
            tried.append((*signs, ui.main_button))
        fits = not big and self._try(tried, width, varies=varies)
        if not fits and (big or not self._try(tried, width, varies=False)):
            self._be_brief(usual, varies=varies and big)
        self._fitted = (width, roomy, low, tiny, big, varies, *self._content)

    @property
    def _content(self) -> tuple[object, ...]:
        """What decides beside the room how much fits."""
        hidden = tuple([button.isHidden() for button in self._buttons])
        return text_factor(), self._ui.main_button.text(), hidden

    def _try(self, tried: Iterable[Collection[Button]], width: int, *, varies: bool) -> bool:
        """Leave out the fewest words so that all is on one line; return whether that can be."""
        for brief in tried:
            self._be_brief(brief, varies=varies)
            shown = [one.sizeHint().width() for one in self._buttons if not one.isHidden()]
            if sum(shown) + self._gap * (len(shown) - 1) <= width:
                return True
        return False

    def _be_brief(self, brief: Collection[Button], *, varies: bool) -> None:
        for button in self._buttons[:-1]:
            button.set_brief(button in brief)
        for button in (self._ui.easier_button, self._ui.harder_button):
            if button.hasFocus() and not varies:
                self._focus_main()
            button.setVisible(varies)
