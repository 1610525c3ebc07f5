"""Lets the user choose in which variant a stretch is done: for this session, or for good."""

from functools import partial

from PySide6.QtCore import QObject

from glutestretch.session.browser import StepBrowser
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.session.ui.step_panel import StepPanel
from glutestretch.settings.model import Settings, with_variant
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.catalogue import VariantKind


class VariantChoice(QObject):
    """Stores what is chosen outside a session, and shows it.

    Args:
        panel: Where it is wished for.
        step_presenter: Knows which stretch is meant.
        preferences: Where it is stored.
        reader: What shows the stretch that lies open.
    """

    def __init__(
        self,
        panel: StepPanel,
        step_presenter: StepPresenter,
        preferences: Preferences,
        reader: StepBrowser,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._reader = reader
        panel.easier_wished.connect(partial(step_presenter.vary, VariantKind.EASIER))
        panel.harder_wished.connect(partial(step_presenter.vary, VariantKind.HARDER))
        step_presenter.variant_wished.connect(self._choose)
        preferences.changed.connect(self._follow)

    def _choose(self, stretch: str, variant: str) -> None:
        variants = self._preferences.settings.variants
        self._preferences.set("variants", with_variant(variants, stretch, variant))

    def _follow(self, settings: Settings) -> None:
        self._reader.use(settings.variants)
