"""The second page of the welcome: figure, voice and pace, each to be tried."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from glutestretch.app.ui.breath_trial import BreathTrial
from glutestretch.app.ui.welcome_part import WelcomePart
from glutestretch.desktop.motion import Motion
from glutestretch.kit.button import Button
from glutestretch.kit.chip import ChoiceChip
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, text_factor
from glutestretch.kit.translation import tr
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.pictures.ui.picture_choice import PictureChoice
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.settings.model import PRESETS, Settings
from glutestretch.settings.voices import RECORDED, SYSTEM, speaking

_WIDEST = 820
"""How wide the choices become, at a text size of 100 %."""
_RING, _LOW_RING, _MOST_RING = 148, 112, 207
"""The ring's side at a text size of 100 %, in a low window, and at most."""
_RING_BESIDE = 410
"""The width from which the ring stands beside the words, at a text size of 100 %."""
_LOW = 680
"""A window below this height has little room, at a text size of 100 %."""
NO_VOICE = "none"
OWN = "own"


class WhatLeadsYou(WelcomePart):
    """Figure, voice and pace, each to be tried.

    Args:
        settings: The settings in force.
        language: That of the app, which decides what voices there are.
        pictures: A picture of each figure.
        motion: How the ring moves.
        parent: The Qt parent.

    Signals:
        setting_wished: Name and new value of a setting.
        voice_wished: A voice of the language, or ``NO_VOICE``.
        trial_wished: Let this be heard.
    """

    setting_wished = Signal(str, object)
    voice_wished = Signal(str)
    trial_wished = Signal(str)

    def __init__(
        self,
        settings: Settings,
        language: str,
        pictures: Mapping[str, QImage],
        motion: Motion,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.title = self.tr("Who and what leads you")
        self._showing = False
        self._add_figures(pictures)
        self._add_voices()
        self._add_paces(settings, motion)
        words = self.tr("All of this, and more, is found again in the settings.")
        self.lines.addWidget(Text(words, self, Size.SMALL, tone="secondary"))
        self.show_settings(settings)

    @property
    def first_stop(self) -> QWidget | None:
        """The figure that is chosen."""
        return self._figure_group.checkedButton()

    def _on_choice(self, button: QAbstractButton, act: Callable[[], object]) -> None:
        """Act when the user chooses this; a screen reader checks a button without a click."""

        def chosen(checked: bool) -> None:  # noqa: FBT001 - a slot
            if checked and not self._showing:
                act()

        button.toggled.connect(chosen)

    def _add_heading(self, title: str) -> None:
        self.lines.addSpacing(2 * GAP)
        self.lines.addWidget(Text(title, self, weight="strong"))

    def _add_figures(self, pictures: Mapping[str, QImage]) -> None:
        title = self.tr("Who shows the stretches")
        names = {"woman": self.tr("A woman"), "man": self.tr("A man")}
        self.figures = {
            word: PictureChoice(name, pictures[word], self) for word, name in names.items()
        }
        self._figure_group = self.group(title, self.figures)
        self._add_heading(title)
        row = WrappingRow(spacing=3 * GAP)
        for word, button in self.figures.items():
            self._on_choice(button, partial(self.setting_wished.emit, "figure", word))
            row.addWidget(button)
        self.lines.addLayout(row)

    def _add_voices(self) -> None:
        title = self.tr("Voice")
        names = {
            "calm": self.tr("Calm"),
            "deep": self.tr("Deep"),
            SYSTEM: tr("The computer's own"),
            NO_VOICE: self.tr("None"),
        }
        offered = RECORDED.get(self._language, (SYSTEM,))
        self.voices = {word: ChoiceChip(names[word], self) for word in (*offered, NO_VOICE)}
        self._voice_group = self.group(title, self.voices)
        self._add_heading(title)
        row = WrappingRow()
        for word, chip in self.voices.items():
            self._on_choice(chip, partial(self.voice_wished.emit, word))
            row.addWidget(chip)
        self.voice_button = self._try_button(self.tr("Try the voice"))
        self.voice_button.clicked.connect(partial(self.trial_wished.emit, "voice"))
        row.addWidget(self.voice_button)
        self.lines.addLayout(row)

    def _add_paces(self, settings: Settings, motion: Motion) -> None:
        title = self.tr("Pace of the breath in a hold")
        self._add_heading(title)
        self.paces: dict[str, ChoiceChip] = {}
        for preset in PRESETS:
            words = self.tr("{name} · {drawn_in} / {let_out} s").format(
                name=tr(preset.name), drawn_in=preset.in_seconds, let_out=preset.out_seconds
            )
            chip = ChoiceChip(words, self)
            lengths = (preset.in_seconds, preset.out_seconds)
            self._on_choice(chip, partial(self._choose_preset, *lengths))
            self.paces[preset.name] = chip
        own = self.paces[OWN] = ChoiceChip(self.tr("My own"), self)
        self._on_choice(own, partial(self.setting_wished.emit, "pace", OWN))
        self._pace_group = self.group(title, self.paces)
        chips = WrappingRow()
        for chip in self.paces.values():
            chips.addWidget(chip)
        self.pace_button = self._try_button("")
        self.pace_button.clicked.connect(self._try_pace)
        self.pace_button.pressed.connect(self._pressed)
        self.pace_button.released.connect(self._released)
        chips.addWidget(self.pace_button)
        beside = QVBoxLayout()
        beside.addLayout(chips)
        self._pace_hint = Text("", self, Size.SMALL, tone="secondary")
        beside.addWidget(self._pace_hint)
        beside.addStretch(1)
        self.ring = BreathRing(self)
        self.ring.setAccessibleName(self.tr("Breath"))
        self.ring.set_still(motion.still)
        self._trial = BreathTrial(self.ring, motion.clock, motion.alarms, settings)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(4 * GAP)
        self._row.addLayout(beside, 1)
        self._row.addWidget(self.ring)
        self.lines.addLayout(self._row)

    def _try_button(self, text: str) -> Button:
        button = Button(text, self)
        button.set_glyph("play")
        return button

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; nothing where the settings have what is not offered here."""
        self._showing = True
        _choose(self._figure_group, self.figures[settings.figure])
        silent = settings.guidance == "off"
        voice = NO_VOICE if silent else speaking(settings.voice, self._language)
        _choose(self._voice_group, self.voices.get(voice))
        self.voice_button.setEnabled(not silent)
        own = settings.pace == OWN
        _choose(self._pace_group, self.paces.get(OWN if own else self._preset_of(settings)))
        self.pace_button.setText(self.tr("Hold to breathe in") if own else self.tr("Try the pace"))
        self._pace_hint.setText(
            self.tr("In a hold you press on the ring, or hold a key, while you breathe in.")
            if own
            else self.tr("The ring leads: in as it grows, out as it shrinks.")
        )
        self._trial.use(settings)
        self._showing = False

    @staticmethod
    def _preset_of(settings: Settings) -> str:
        lengths = (settings.in_seconds, settings.out_seconds)
        found = [one.name for one in PRESETS if (one.in_seconds, one.out_seconds) == lengths]
        return found[0] if found and settings.pace == "guided" else ""

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the ring from moving."""
        self.ring.set_still(still)

    def leave(self) -> None:
        """Let the ring come to rest."""
        self._trial.stop()

    def _choose_preset(self, drawn_in: float, let_out: float) -> None:
        for name, value in (("pace", "guided"), ("in_seconds", drawn_in), ("out_seconds", let_out)):
            self.setting_wished.emit(name, value)

    def _try_pace(self) -> None:
        self._trial.begin()

    def _pressed(self) -> None:
        self._trial.draw_in()

    def _released(self) -> None:
        self._trial.let_out()

    def fit(self) -> None:
        """Lay out for this width, for the window's height and for the text size."""
        factor = text_factor()
        low = self.window().height() < _LOW * factor
        directions = QBoxLayout.Direction
        self.setMaximumWidth(round(_WIDEST * factor))
        beside = self.width() >= _RING_BESIDE * factor
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        side = min(round((_LOW_RING if low else _RING) * factor), _MOST_RING)
        self.ring.setFixedSize(side, side)
        self.lines.setSpacing(2 * GAP if low else 3 * GAP)
        for figure in self.figures.values():
            figure.set_small(low)
        widest = max(figure.sizeHint().width() for figure in self.figures.values())
        for figure in self.figures.values():
            figure.setMinimumWidth(widest)


def _choose(group: QButtonGroup, button: QAbstractButton | None) -> None:
    """Choose one of a group without a wish, or none."""
    if button is None:
        group.setExclusive(False)
        for one in group.buttons():
            one.setChecked(False)
        group.setExclusive(True)
    else:
        button.setChecked(True)
