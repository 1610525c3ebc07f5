"""A prescription on paper: one page, to hang on the wall where it is done.

All lengths are in points, 1/72 inch. Where there is much to do, pictures and words move together;
what still has no room goes on further pages.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter, QTransform

from glutestretch.kit.paper import (
    BODY,
    SMALL,
    SPACE,
    Block,
    Pages,
    draw_within,
    height_of,
    in_pages,
    paragraph,
    pictured,
    title_block,
    with_heading,
    write,
)
from glutestretch.kit.record import Record, replace
from glutestretch.kit.theme import LIGHT
from glutestretch.kit.translation import tr
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.routines.texts import entry_words
from glutestretch.stretches.catalogue import OF_LEFT, Catalogue
from glutestretch.stretches.routines import Entry, Sides
from glutestretch.stretches.sides import Side

_INSET = 10.0


class _Shown(Record):
    """An entry as it stands on paper.

    Attributes:
        image: Its picture.
        name: What is done.
        words: For how long, how often and on which sides.
        steps: How to come into it, in a few words.
    """

    image: QImage
    name: str
    words: str
    steps: str


class PrescriptionPages(Pages):
    """Lays a prescription out on paper.

    Args:
        prescription: What is to be done.
        catalogue: The stretches.
        picture: Returns a picture by its name; a null image if there is none.
    """

    def __init__(
        self, prescription: Prescription, catalogue: Catalogue, picture: Callable[[str], QImage]
    ) -> None:
        super().__init__(prescription.title)
        self._prescription = prescription
        self._catalogue = catalogue
        self._picture = picture

    def footer(self, page: int, pages: int) -> str:
        """Return what matters most, and which page it is."""
        return texts.page_foot(page, pages)

    def lay_out(self, room: QSizeF) -> list[list[Block]]:
        """Return the blocks in the largest form that is one page, or else in the smallest one."""
        shown = [self._shown(n, entry) for n, entry in enumerate(self._prescription.entries, 1)]
        whole: list[Block] = []
        for form in (_in_full, _in_two_columns, _in_three_columns):
            whole = self._whole(form(shown, room.width()), room.width())
            if sum(block.height for block in whole) <= room.height():
                break
        return in_pages(whole, room.height())

    def _whole(self, entries: list[Block], width: float) -> list[Block]:
        found = self._prescription
        rules = [paragraph(texts.rule_words(rule), width) for rule in found.rules]
        return [
            title_block(found.title, texts.written_by(found.sender) if found.sender else ""),
            *(_noted(line, width) for line in found.notes.splitlines()),
            *with_heading(texts.routine_called(found.name), entries),
            *([_remark(texts.one_side_shown(), width)] if self._has_two_sides else []),
            *with_heading(tr("When"), rules),
        ]

    @property
    def _has_two_sides(self) -> bool:
        """Whether anything is done on the side that no picture shows, too."""
        one = (Sides.LEFT, Sides.RIGHT)
        return any(
            entry.stretch in self._catalogue
            and self._catalogue[entry.stretch].two_sided
            and entry.sides not in one
            for entry in self._prescription.entries
        )

    def _shown(self, number: int, entry: Entry) -> _Shown:
        catalogue = self._catalogue
        variant = dict(self._prescription.variants).get(entry.stretch, "")
        name = texts.numbered(number, texts.entry_name(catalogue, entry, variant))
        if entry.stretch not in catalogue:
            return _Shown(QImage(), name, entry_words(catalogue, entry), "")
        stretch = catalogue[entry.stretch].varied(variant)
        usual = entry.breaths is None and entry.seconds is None and not stretch.until
        told = replace(entry, breaths=stretch.advised_breaths[1]) if usual else entry
        words = entry_words(catalogue, told)
        if stretch.two_sided and entry.sides is Sides.BOTH:
            words = texts.on_both_sides(words)
        side = Side.LEFT if entry.sides in (Sides.LEFT, Sides.LEFT_FIRST) else Side.RIGHT
        picture = stretch.picture_for(len(stretch.steps) - 1, side)
        image = self._picture(picture)
        if side is Side.LEFT and not picture.endswith(OF_LEFT):
            image = image.transformed(QTransform(-1, 0, 0, 1, 0, 0))
        steps = " ".join(texts.sentence(step.brief_for(side)) for step in stretch.steps)
        return _Shown(image, name, words, steps)


def _noted(line: str, width: float) -> Block:
    """Return a line of the notes, with a bar before it."""
    inside = width - _INSET
    height = height_of(line or " ", BODY, inside) + 2

    def paint(painter: QPainter, room: QRectF) -> None:
        painter.fillRect(QRectF(room.left(), room.top(), 3, room.height()), LIGHT.accent)
        write(painter, room.adjusted(_INSET, 1, 0, 0), line, BODY, LIGHT.ink)

    return Block(height, paint)


def _remark(words: str, width: float) -> Block:
    def paint(painter: QPainter, room: QRectF) -> None:
        write(painter, room, words, SMALL, LIGHT.secondary)

    return Block(height_of(words, SMALL, width) + SPACE, paint)


def _in_full(shown: list[_Shown], width: float) -> list[Block]:
    return [pictured(one.image, one.name, one.words, one.steps, width) for one in shown]


def _in_two_columns(shown: list[_Shown], width: float) -> list[Block]:
    return _in_columns(shown, width, 2, QSizeF(64, 48), BODY)


def _in_three_columns(shown: list[_Shown], width: float) -> list[Block]:
    return _in_columns(shown, width, 3, QSizeF(36, 27), SMALL)


def _in_columns(
    shown: list[_Shown], width: float, columns: int, picture: QSizeF, size: int
) -> list[Block]:
    """Return rows of several entries, without how to come into them.

    Args:
        shown: The entries.
        width: How wide a row is.
        columns: How many entries it has.
        picture: How large a picture is.
        size: How large the letters are.
    """
    wide = (width - SPACE * (columns - 1)) / columns
    beside = wide - picture.width() - SPACE

    def row(some: list[_Shown]) -> Block:
        names = [height_of(one.name, size, beside, bold=True) for one in some]
        words = [height_of(one.words, size, beside) for one in some]
        height = max(picture.height(), *map(sum, zip(names, words, strict=True)))

        def paint(painter: QPainter, room: QRectF) -> None:
            for place, one in enumerate(some):
                left = room.left() + place * (wide + SPACE)
                draw_within(painter, one.image, QRectF(QPointF(left, room.top()), picture))
                column = QRectF(left + picture.width() + SPACE, room.top(), beside, height)
                write(painter, column, one.name, size, LIGHT.ink, bold=True)
                column.setTop(column.top() + names[place])
                write(painter, column, one.words, size, LIGHT.ink)

        return Block(height + SPACE, paint)

    return [row(shown[first : first + columns]) for first in range(0, len(shown), columns)]
