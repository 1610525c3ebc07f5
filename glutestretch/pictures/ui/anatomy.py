"""The anatomy diagram: the muscles at the hip, with their names."""

from PySide6.QtGui import QImage

from glutestretch.kit.translation import tr as _tr
from glutestretch.pictures.anchors import place_of
from glutestretch.pictures.stills import FOLDER
from glutestretch.pictures.ui.annotated_image import AnnotatedImage, Label

_PICTURE = "anatomy"
_EMPTY = 0.31
"""The share of the diagram's width that is empty on each side."""


def anatomy_diagram(figure: str) -> AnnotatedImage:
    """Return the diagram of a figure, with each part named on the side where it is."""
    names = (
        ("crest", _tr("Top of the pelvis"), True),
        ("medius", _tr("Gluteus medius"), True),
        ("maximus", _tr("Gluteus maximus, drawn translucent"), False),
        ("thigh-bone", _tr("Top of the thigh bone"), True),
    )
    places = place_of(figure, _PICTURE).anchors
    labels = tuple(Label(text, places[part], side) for part, text, side in names if part in places)
    diagram = AnnotatedImage(QImage(f"{FOLDER}/{figure}/{_PICTURE}.webp"), labels, _EMPTY)
    diagram.setAccessibleName(_tr("Right hip, seen from behind and the side"))
    return diagram
