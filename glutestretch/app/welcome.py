"""Welcomes those who are new here, and does what they choose; loaded for nobody else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.welcome_page import WelcomePage
from glutestretch.desktop.motion import Motion
from glutestretch.kit.record import replace
from glutestretch.pictures.stills import small_picture
from glutestretch.session import stretch_list
from glutestretch.settings.model import Settings
from glutestretch.stretches import routines
from glutestretch.stretches.sides import Side

if TYPE_CHECKING:
    from glutestretch.reminders.engine.rule import Rule
    from glutestretch.reminders.reminder_list import ReminderList

_FIGURES = ("woman", "man")


class Welcome(QObject):
    """Opens the welcome over the open stretch; a session that begins takes its place.

    Args:
        first: The window, and what is chosen.
        motion: How things move.
        reminders: Returns the user's list of reminders.
        next_reminder: Returns when the next reminder comes, in words.
        try_out: Lets something be heard.
        parent: The Qt parent.
    """

    def __init__(
        self,
        first: FirstScreen,
        motion: Motion,
        reminders: "Callable[[], ReminderList]",
        next_reminder: Callable[[], str],
        try_out: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._motion = motion
        self._reminders = reminders
        self._next_reminder = next_reminder
        self._try_out = try_out
        self.page: WelcomePage | None = None
        first.window.pages.currentChanged.connect(self._put_away)

    def open(self) -> None:
        """Show the first page, or the one that is open; from now on nobody is new here."""
        first = self._first
        if not first.state.welcomed:
            first.state = replace(first.state, welcomed=True)
            first.save()
        if self.page is None:
            self.page = self._make()
        first.window.pages.open(self.page)
        self.page.take_focus()

    def _make(self) -> WelcomePage:
        first = self._first
        preferences, catalogue = first.preferences, first.catalogue
        whole = routines.full(catalogue)
        shown = catalogue[whole.stretches[-1]]
        step = len(shown.steps) - 1
        page = WelcomePage(
            stretch_list.minutes(catalogue, whole, preferences.settings),
            preferences.settings,
            first.language,
            {figure: small_picture(figure, shown.picture(step)) for figure in _FIGURES},
            shown.steps[step].alt_for(Side.RIGHT),
            replace(self._motion, still=first.look.still),
            self._next_reminder(),
            first.window,
        )
        page.leading.setting_wished.connect(preferences.set)
        page.leading.voice_wished.connect(self._choose_voice)
        page.leading.trial_wished.connect(self._try_out)
        page.left.connect(first.window.pages.back)
        page.finished.connect(self._finish)
        preferences.changed.connect(page.show_settings)
        first.look.still_changed.connect(page.leading.set_still)
        return page

    def _choose_voice(self, voice: str) -> None:
        """Let this voice speak, or none; how much it says stays where it speaks already."""
        preferences = self._first.preferences
        if voice == "none":
            preferences.set("guidance", "off")
            return
        if preferences.settings.guidance == "off":
            preferences.set("guidance", Settings.guidance)
        preferences.set("voice", voice)

    def _finish(self, rule: "Rule | None") -> None:
        if rule is not None:
            self._reminders().add(rule)
        self._first.window.pages.back()
        self._first.window.sidebar.focus_list()

    def _put_away(self) -> None:
        """Let the page go once another one is shown in its place."""
        pages = self._first.window.pages
        if self.page is not None and pages.page is not self.page:
            self.page.deleteLater()
            self.page = None
