"""What a colour tells is told to eyes that see none: by shape, brightness or a word."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.doctor import texts
from glutestretch.doctor.ui.finding_list import FindingCard
from glutestretch.kit.button import Button
from glutestretch.kit.checks import RadioButton, TickBox
from glutestretch.kit.chip import ChoiceChip, TickChip
from glutestretch.kit.fields import NumberField
from glutestretch.kit.record import replace
from glutestretch.kit.text import Text
from glutestretch.kit.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Colours,
    mixed,
    palette,
)
from glutestretch.pictures.ui.picture_choice import PictureChoice
from glutestretch.progress.ui.chart import Chart
from glutestretch.session.breath_listener import Ear, Listening
from glutestretch.session.ui.breath_level import BreathLevel
from glutestretch.session.ui.list_view import Row, StretchList
from glutestretch.session.ui.side_switch import SideSwitch
from glutestretch.session.ui.timeline import Segment, SessionTimeline
from tests.support.app_rig import AppRig, settle
from tests.support.eyes import EYES, differing
from tests.support.fake_examiner import FOUND
from tests.support.views import progress

LOOKS = {"light": LIGHT, "dark": DARK, "LIGHT": LIGHT_CONTRAST, "DARK": DARK_CONTRAST}
SEEN = 12
"""So many pixels at least make a mark that is seen."""
Shown = Callable[[], QImage]


def _pressed(kind: type[TickBox | RadioButton | TickChip | ChoiceChip]) -> list[Shown]:
    box = kind()
    box.setText("Mon")
    box.setAutoExclusive(False)
    box.resize(90, 44)

    def shown(*, on: bool) -> QImage:
        box.setChecked(on)
        return box.grab().toImage()

    return [lambda: shown(on=False), lambda: shown(on=True)]


def _chosen_picture() -> list[Shown]:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    choice = PictureChoice("A woman", image)
    choice.setAutoExclusive(False)
    choice.resize(choice.sizeHint())

    def shown(*, on: bool) -> QImage:
        choice.setChecked(on)
        return choice.grab().toImage()

    return [lambda: shown(on=False), lambda: shown(on=True)]


def _sides() -> list[Shown]:
    switch = SideSwitch()
    switch.set_texts("Left side", "Right side")
    switch.resize(240, 44)

    def shown(side: str) -> QImage:
        switch.set_side(side)
        return switch.grab().toImage()

    return [lambda: shown("left"), lambda: shown("right")]


def _button() -> list[Shown]:
    button = Button("Start", kind="primary")
    button.resize(button.sizeHint())

    def shown(*, enabled: bool) -> QImage:
        button.setEnabled(enabled)
        return button.grab().toImage()

    return [lambda: shown(enabled=True), lambda: shown(enabled=False)]


def _steps() -> list[Shown]:
    field = NumberField("Breaths", 1, 9)
    field.resize(field.sizeHint())
    field.lineEdit().hide()  # the value is a word of its own

    def shown(value: int) -> QImage:
        field.setValue(value)
        return field.grab().toImage()

    return [lambda: shown(1), lambda: shown(5), lambda: shown(9)]


def _segments() -> list[Shown]:
    line = SessionTimeline()
    line.resize(300, 16)
    line.set_segments(tuple(Segment(weight=1.0, label=str(number)) for number in range(4)))
    line.set_done(("whole", "partial", "skipped", "whole"))
    line.set_position(3, 0.5)

    def segment(number: int) -> QImage:
        box = line._boxes[number]
        wide = min(one.width() for one in line._boxes) - 8
        return line.grab().toImage().copy(box.left(), 0, wide, line.height())

    return [lambda: segment(0), lambda: segment(1), lambda: segment(2)]


def _rows() -> list[Shown]:
    stretches = StretchList()
    stretches.resize(300, 130)
    row = Row("prone", "Prone glute stretch", "6 breaths")

    def shown(row: Row, current: str = "") -> QImage:
        stretches.set_rows((row,))
        stretches.set_current(current)
        QApplication.processEvents()
        return stretches.viewport().grab().toImage()

    return [
        lambda: shown(row),
        lambda: shown(row, current=row.id),
        lambda: shown(replace(row, done=True)),
        lambda: shown(replace(row, left_out=True)),
    ]


def _ear() -> list[Shown]:
    page = QWidget()
    page.resize(20, 20)
    dot = BreathLevel(page)
    dot.resize(14, 14)

    def shown(ear: Ear) -> QImage:
        dot.show_listening(Listening(ear, 5))
        return page.grab().toImage()

    return [lambda: shown(Ear.FOLLOWING), lambda: shown(Ear.GUIDED)]


STATES: dict[str, Callable[[], list[Shown]]] = {
    "tick box": lambda: _pressed(TickBox),
    "radio button": lambda: _pressed(RadioButton),
    "chip": lambda: _pressed(TickChip),
    "choice": lambda: _pressed(ChoiceChip),
    "picture": _chosen_picture,
    "side": _sides,
    "enabled": _button,
    "less and more": _steps,
    "done, in part, skipped": _segments,
    "stretch": _rows,
    "breath that is heard": _ear,
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", STATES)
def test_each_state_of_a_control_differs_in_more_than_hue(
    qtbot: QtBot, settled_look: None, qapp: QApplication, name: str, look: str
) -> None:
    del qtbot, settled_look
    qapp.setPalette(palette(LOOKS[look]))
    pictures = [shown() for shown in STATES[name]()]
    for eye in EYES:
        for number, one in enumerate(pictures):
            for other in pictures[:number]:
                assert differing(one, other, eye) >= SEEN, eye


def _mark(chart: Chart, number: int, size: QSize) -> QImage:
    box: QRectF = chart.box(number)
    corner = box.topLeft().toPoint()
    return chart.grab().toImage().copy(corner.x(), corner.y(), size.width(), size.height())


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("contrast", ["usual", "high"])
def test_a_day_of_pain_of_rest_and_of_stretching_differ_in_more_than_hue(
    app: AppRig, theme: str, contrast: str
) -> None:
    app.first.preferences.set("theme", theme)
    app.first.preferences.set("contrast", contrast)
    chart = progress(app).year_chart
    settle()
    days: dict[str, int] = {}
    for number in range(chart.count):
        day = chart._day(number)
        held = day in chart._progress.days  # type: ignore[union-attr]
        kind = "pain" if day in chart._hurt else "held" if held else "rest"
        days.setdefault(kind, number)
    assert {*days} == {"pain", "held", "rest"}
    size = min((chart.box(number).size().toSize() for number in days.values()), key=QSize.width)
    marks = [_mark(chart, number, size) for number in days.values()]
    for eye in EYES:
        for number, one in enumerate(marks):
            for other in marks[:number]:
                assert differing(one, other, eye) >= SEEN, eye


@pytest.mark.parametrize("look", LOOKS)
def test_what_a_chart_tells_by_shade_it_tells_by_words_too(app: AppRig, look: str) -> None:
    colours: Colours = LOOKS[look]
    dialog = progress(app)
    weeks = dialog.weeks_chart
    assert {week.met for week in weeks._weeks} == {True, False}
    for number, week in enumerate(weeks._weeks):
        assert weeks.words(number).endswith("goal met") is week.met
    unmet = mixed(colours.card, colours.accent, 0.42)
    pale, full = (QImage(6, 6, QImage.Format.Format_RGB32) for _ in range(2))
    pale.fill(unmet)
    full.fill(colours.accent)
    for eye in EYES:
        assert differing(pale, full, eye) == 36


def test_what_the_doctor_finds_is_said_in_a_word(qtbot: QtBot, settled_look: None) -> None:
    del settled_look
    words = {}
    for finding in FOUND:
        card = FindingCard(finding)
        qtbot.addWidget(card)
        shown = [one.text() for one in card.findChildren(Text)]
        words[finding.state] = texts.state(finding)
        assert shown[1] == words[finding.state]
    assert len({*words.values()}) == 3
