"""The guide: how the app is used, a picture and two sentences each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.kit.record import Record
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.translation import tr
from glutestretch.pictures.stills import small_picture
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side

_WIDE = 150
"""How wide a picture is, in logical pixels."""


class Chapter(Record):
    """One thing to know.

    Attributes:
        title: What it is about.
        words: What to do, in a sentence or two.
        shown: The step that shows it: stretch, variant (or nothing) and number from 0; or nothing.
    """

    title: str
    words: str
    shown: tuple[str, str, int] | None = None


def chapters() -> tuple[Chapter, ...]:
    """Return the guide, in the order in which a new user needs it."""
    return (
        Chapter(
            tr("Begin"),
            tr(
                "Press Start routine, or choose a stretch in the list. Answer the question about "
                "pain, then lie down and follow."
            ),
            ("prone-glute", "", 0),
        ),
        Chapter(
            tr("Follow by ear"),
            tr(
                "A voice says each step and each side, so that you need not look. Space pauses, "
                "the right arrow goes on; in the big view any key pauses."
            ),
            ("wall-glute", "", 1),
        ),
        Chapter(
            tr("Breathe in a hold"),
            tr(
                "A ring grows as you breathe in and shrinks as you breathe out. After five or six "
                "deep breaths the other side follows."
            ),
            ("seated-twist", "", 3),
        ),
        Chapter(
            tr("Feel it in the right place"),
            tr(
                "The glow shows where the stretch belongs. Drag the picture to see it from other "
                "sides; a double click brings it back."
            ),
            ("wall-glute", "", 2),
        ),
        Chapter(
            tr("When it is too much"),
            tr("E makes the stretch easier: on a chair, on a cushion, with the foot on the floor."),
            ("prone-glute", "cushion", 0),
        ),
        Chapter(
            tr("When something hurts"),
            tr(
                "Press P, or I feel pain: it stops at once and says what to do. The stretch is "
                "left out until you put it back."
            ),
        ),
        Chapter(
            tr("Come back to it"),
            tr(
                "The menu has reminders, your progress, routines of your own, and all settings. "
                "What you did is kept on this computer alone."
            ),
        ),
    )


class GuideDialog(TextDialog):
    """Shows the guide.

    Args:
        figure: Who is in the pictures, "woman" or "man".
        catalogue: The stretches that are shown.
        parent: The Qt parent.
    """

    def __init__(self, figure: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(tr("Guide"), "", parent)
        ui = self.ui
        ui.body.hide()
        ui.page_layout.setSpacing(4 * GAP)
        for place, chapter in enumerate(chapters()):
            ui.page_layout.insertWidget(
                place, _row(chapter, _picture(chapter, figure, catalogue), ui.page)
            )
        follow_layout(self)
        ui.close_button.setFocus()


def _picture(chapter: Chapter, figure: str, catalogue: Catalogue) -> QWidget:
    """Return the picture of a chapter, with its description, or as much empty room."""
    if chapter.shown is None:
        made = QWidget()
        made.setFixedWidth(_WIDE)
        return made
    stretch, variant, step = chapter.shown
    shown = catalogue[stretch].varied(variant) if variant else catalogue[stretch]
    picture = QLabel()
    picture.setFixedWidth(_WIDE)
    picture.setAccessibleName(shown.steps[step].alt_for(Side.RIGHT))
    ratio = picture.devicePixelRatioF()
    image = small_picture(figure, shown.picture(step)).scaledToWidth(
        round(_WIDE * ratio), Qt.TransformationMode.SmoothTransformation
    )
    image.setDevicePixelRatio(ratio)
    picture.setPixmap(QPixmap.fromImage(image))
    return picture


def _row(chapter: Chapter, picture: QWidget, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(4 * GAP)
    beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(GAP)
    words.addWidget(Text(chapter.title, row, Size.INSTRUCTION, "strong"))
    words.addWidget(Text(chapter.words, row))
    words.addStretch(1)
    beside.addLayout(words, 1)
    return row
