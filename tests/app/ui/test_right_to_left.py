"""In a language written from the right the window is mirrored; left and right sides are not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from glutestretch.diary.events import TighterSide
from glutestretch.kit.button import Button
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.regional import region
from glutestretch.packs.texts import fault_line
from glutestretch.reminders.texts.moments import days_words, weekday_name
from glutestretch.reminders.ui.fields import days_field
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.feeling_card import FeelingCard
from glutestretch.session.ui.list_view import StretchList
from glutestretch.stretches.problem import ContentError
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle


@pytest.fixture
def arabic(make_app: MakeApp) -> AppRig:
    """Return the app as somebody starts it who has chosen Arabic."""
    make_app().first.preferences.set("language", "ar")
    return make_app()


def left_of(part: QWidget) -> int:
    """Return how far a part is from the left of the window, in logical pixels."""
    return part.mapTo(part.window(), QPoint()).x()


def from_left(*parts: QWidget) -> list[QWidget]:
    return sorted(parts, key=left_of)


def accented(widget: QWidget) -> list[int]:
    """Return the columns in which a widget has a strong green on its middle line."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    colours = [image.pixelColor(x, middle) for x in range(image.width())]
    return [x for x, colour in enumerate(colours) if colour.green() - colour.red() > 50]


def test_a_session_is_led_from_right_to_left(arabic: AppRig) -> None:
    arabic.start()
    arabic.play_until(Mode.CHANGING_SIDE)
    ui = arabic.panel.ui
    assert from_left(ui.pain_button, ui.next_button, ui.main_button, ui.back_button) == [
        ui.pain_button,
        ui.next_button,
        ui.main_button,
        ui.back_button,
    ]
    assert min(accented(ui.timeline)) > ui.timeline.width() / 2, "it fills from the right"


@pytest.mark.usefixtures("arabic")
def test_what_is_wrong_with_a_file_names_its_field_once() -> None:
    fault = ContentError("missing", "pack.toml", field="title")
    assert fault_line(Path("hips.zip"), fault) == "hips.zip: pack.toml: title: ناقص."


@pytest.mark.usefixtures("arabic")
def test_working_days_and_the_weekend_are_not_named_after_those_of_another_region(
    live_in: Callable[[str], None],
) -> None:
    live_in("ar_EG")
    names = [weekday_name(day) for day in range(7)]
    page = QWidget()
    field = days_field(page)
    said = [days_words(region().working_days), days_words(region().weekend)]
    said += [button.text() for button in field.findChildren(Button)]
    assert len(said) == 5
    assert not [words for words in said if any(name in words for name in names)]


def test_the_picture_of_a_stretch_is_where_its_line_begins(arabic: AppRig) -> None:
    arabic.window.resize(1240, 800)
    [view] = arabic.window.findChildren(StretchList)
    settle()
    image = view.viewport().grab().toImage()
    row = view.visualRect(view.model().index(1, 0))
    ground = image.pixelColor(row.center().x(), row.top() + 1)
    high = [row.top() + 17, row.top() + 18]  # above the words
    columns = [
        x
        for x in range(row.left(), row.right())
        if all(image.pixelColor(x, y) != ground for y in high)
    ]
    assert min(columns) > row.center().x()


def test_left_and_right_stay_where_they_are(arabic: AppRig) -> None:
    arabic.start()
    switch = arabic.panel.ui.side_switch
    sides = switch._segments
    assert from_left(*sides.values()) == [sides["left"], sides["right"]]
    arabic.play_until(Mode.FINISHED)
    settle()
    [card] = arabic.window.findChildren(FeelingCard)
    assert from_left(*card.choices.values()) == [
        card.choices[side] for side in (TighterSide.LEFT, TighterSide.NEITHER, TighterSide.RIGHT)
    ]


def test_the_arrow_that_points_ahead_leads_ahead(arabic: AppRig) -> None:
    arabic.press("Left")
    assert arabic.first.reader.step == 1
    arabic.press("Right")
    assert arabic.first.reader.step == 0


def test_the_question_about_the_tighter_side_has_left_at_the_left(arabic: AppRig) -> None:
    arabic.controller.launcher.start_called("tighter")
    question = arabic.dialog(QuestionDialog)
    ways = {"الجانب الأيسر", "الجانب الأيمن"}
    sides = [button for button in question.buttons if button.text() in ways]
    assert [button.text() for button in sorted(sides, key=left_of)] == [
        "الجانب الأيسر",  # left
        "الجانب الأيمن",
    ]
