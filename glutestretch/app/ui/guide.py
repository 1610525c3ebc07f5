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

_WIDE = 150
"""How wide a picture is, in logical pixels."""


class Chapter(Record):
    """One thing to know.

    Attributes:
        title: What it is about.
        words: What to do, in a sentence or two.
        picture: The name of a picture that shows it; empty if none does.
    """

    title: str
    words: str
    picture: str = ""


def chapters() -> tuple[Chapter, ...]:
    """Return the guide, in the order in which a new user needs it."""
    return (
        Chapter(
            tr("Begin"),
            tr(
                "Press Start routine, or choose a stretch in the list. Answer the question about "
                "pain, then lie down and follow."
            ),
            "prone-glute-1",
        ),
        Chapter(
            tr("Follow by ear"),
            tr(
                "A voice says each step and each side, so that you need not look. Space pauses, "
                "the right arrow goes on; in the big view any key pauses."
            ),
            "wall-glute-2",
        ),
        Chapter(
            tr("Breathe in a hold"),
            tr(
                "A ring grows as you breathe in and shrinks as you breathe out. After five or six "
                "deep breaths the other side follows."
            ),
            "seated-twist-4",
        ),
        Chapter(
            tr("Feel it in the right place"),
            tr(
                "The glow shows where the stretch belongs. Drag the picture to see it from other "
                "sides; a double click brings it back."
            ),
            "wall-glute-3",
        ),
        Chapter(
            tr("When it is too much"),
            tr("E makes the stretch easier: on a chair, on a cushion, with the foot on the floor."),
            "prone-glute-cushion-2",
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
        parent: The Qt parent.
    """

    def __init__(self, figure: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Guide"), "", parent)
        ui = self.ui
        ui.body.hide()
        ui.page_layout.setSpacing(4 * GAP)
        for place, chapter in enumerate(chapters()):
            ui.page_layout.insertWidget(place, _row(chapter, figure, ui.page))
        follow_layout(self)
        ui.close_button.setFocus()


def _row(chapter: Chapter, figure: str, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(4 * GAP)
    picture = QLabel(row)
    picture.setFixedWidth(_WIDE)
    if chapter.picture:
        ratio = row.devicePixelRatioF()
        image = small_picture(figure, chapter.picture).scaledToWidth(
            round(_WIDE * ratio), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        picture.setPixmap(QPixmap.fromImage(image))
    beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(GAP)
    words.addWidget(Text(chapter.title, row, Size.INSTRUCTION, "strong"))
    words.addWidget(Text(chapter.words, row))
    words.addStretch(1)
    beside.addLayout(words, 1)
    return row
