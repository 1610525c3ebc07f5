"""The anatomy diagrams: the muscles at the hip, and what each stretch does to them."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.desktop.motion import Motion
from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.labelled_field import LabelledField
from glutestretch.kit.record import Record, replace
from glutestretch.kit.theme import GAP
from glutestretch.kit.translation import tr
from glutestretch.pictures.anchors import place_of
from glutestretch.pictures.live.library import Figures
from glutestretch.pictures.stills import FOLDER
from glutestretch.pictures.ui.annotated_image import AnnotatedImage, Label
from glutestretch.pictures.ui.live_player import LivePlayer

_PICTURE = "anatomy"
_EMPTY, _EMPTY_IN_HOLD = 0.20, 0.24
"""The share of a diagram's width that has nothing to see on each side."""
_PRESSED = "pressed"


class Live(Record):
    """What brings a diagram to life.

    Attributes:
        figures: Where the live models come from.
        motion: How things move on the screen.
        wanted: Whether live pictures are switched on.
    """

    figures: Figures
    motion: Motion
    wanted: bool = True


class AnatomyDiagrams(QWidget):
    """The diagram of the muscles, and one for each stretch, of which one is shown.

    The field above it chooses; it is left out where there is only one diagram. A diagram of which
    there is a live model can be turned.
    """

    def __init__(
        self,
        figure: str,
        stretches: Sequence[tuple[str, str]],
        live: Live,
        parent: QWidget | None = None,
    ) -> None:
        """Show the diagrams of a figure.

        Args:
            figure: "woman" or "man".
            stretches: Identifier and name of each stretch; one without a diagram is left out.
            live: What brings a diagram to life.
            parent: The widget that owns this one.
        """
        super().__init__(parent)
        self._figure = figure
        self._live = live
        self._shown: AnnotatedImage | None = None
        self._player: LivePlayer | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2 * GAP)
        self.choice = ChoiceField(tr("What the diagram shows"), self)
        self.choice.addItem(tr("The muscles at the hip"), "")
        for stretch, name in stretches:
            if place_of(figure, f"{_PICTURE}-{stretch}").anchors:
                self.choice.addItem(name, stretch)
        row = LabelledField(tr("What the diagram shows"), self.choice, self)
        row.arrange(0, beside=False)
        row.setVisible(self.choice.count() > 1)
        self._rows.addWidget(row)
        self.choice.currentIndexChanged.connect(self._show)
        self._show(0)

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Move from now on, or only with the hand."""
        self._live = replace(self._live, motion=replace(self._live.motion, still=still))
        if self._player is not None:
            self._player.set_still(still)

    def _show(self, index: int) -> None:
        """Replace the diagram by the one at this place of the field."""
        stretch, name = self.choice.itemData(index), self.choice.itemText(index)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = (
            stretch_diagram(self._figure, stretch, name)
            if stretch
            else anatomy_diagram(self._figure)
        )
        self._rows.addWidget(self._shown)
        self._player = LivePlayer(
            self._live.figures,
            self._shown,
            self._live.motion,
            self._shown,
            wanted=self._live.wanted,
        )
        self._player.show(f"{_PICTURE}-{stretch}" if stretch else _PICTURE, mirrored=False)


def anatomy_diagram(figure: str) -> AnnotatedImage:
    """Return the diagram of the muscles of a figure, with the name of each part beside it."""
    alt = tr("Bones and muscles of the right hip, seen from behind and the side")
    return _diagram(figure, _PICTURE, alt, _EMPTY)


def stretch_diagram(figure: str, stretch: str, name: str) -> AnnotatedImage:
    """Return the diagram of what a stretch does to the muscles of a figure.

    Args:
        figure: "woman" or "man".
        stretch: The identifier of the stretch.
        name: The name of the stretch, as users read it.
    """
    picture = f"{_PICTURE}-{stretch}"
    alt = (
        tr("{stretch}: bones and muscles of the right hip, and where the roller presses")
        if _PRESSED in place_of(figure, picture).anchors
        else tr("{stretch}: bones and muscles of the right hip, with arrows along what lengthens")
    )
    return _diagram(figure, picture, alt.format(stretch=name), _EMPTY_IN_HOLD)


def _diagram(figure: str, picture: str, alt: str, empty: float) -> AnnotatedImage:
    places = place_of(figure, picture).anchors
    labels = tuple(Label(part, text, places[part]) for part, text in _names() if part in places)
    diagram = AnnotatedImage(QImage(f"{FOLDER}/{figure}/{picture}.webp"), labels, empty)
    diagram.setAccessibleName(alt)
    return diagram


def _names() -> tuple[tuple[str, str], ...]:
    """Return the names of all parts that the studio may have placed in a diagram."""
    return (
        ("crest", tr("Top of the pelvis")),
        ("medius", tr("Gluteus medius")),
        ("medius-longer", tr("Gluteus medius, lengthened")),
        ("maximus", tr("Gluteus maximus")),
        ("maximus-window", tr("Gluteus maximus, with a window cut into it")),
        ("maximus-longer", tr("Gluteus maximus, lengthened")),
        ("thigh-bone", tr("Top of the thigh bone")),
        ("sacrum", tr("Sacrum")),
        (_PRESSED, tr("Where the roller presses")),
    )
