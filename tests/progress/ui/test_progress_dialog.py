"""The progress page: reached by menu and key, read by eye, keys and screen reader."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication

from glutestretch.kit.theme import colours_of
from glutestretch.progress.ui.chart import Chart
from glutestretch.progress.ui.dialog import ProgressDialog
from tests.support.app_rig import AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out
from tests.support.pointer import move_over
from tests.support.views import progress


def test_menu_and_key_open_it_and_pause_the_session(app: AppRig) -> None:
    app.start()
    app.press("Ctrl+H")
    dialog = app.dialog(ProgressDialog)
    assert app.session.mode.value == "paused"
    assert app.focus is dialog.close_button
    app.press("Esc")
    assert app.dialogs == []
    [entry] = [one for one in app.controller.menu.actions() if one.text() == "&Progress…"]
    entry.trigger()
    app.dialog(ProgressDialog)


def test_what_was_done_is_on_the_page(app: AppRig) -> None:
    dialog = progress(app)
    assert dialog.headline.text()
    assert dialog.shown_year.text() == "2026"
    assert "days with a session" in dialog.year.said.text()
    assert dialog.weeks.said.text().startswith("Your goal is 3 days a week.")
    assert "right side felt tighter" in dialog.balance.said.text()
    assert "points lower after your sessions" in dialog.stiffness.said.text()
    assert [entry.text() for entry in dialog.pain_list.entries][1:3] == [
        "The stretch was left out.",
        "Thursday, 1 January 2026 · Seated spinal twist, left side · 6 of 10",
    ]


def test_another_year_is_a_click_or_a_key_away(app: AppRig) -> None:
    dialog = progress(app)
    assert not dialog.later_button.isEnabled()
    dialog.earlier_button.click()
    assert dialog.shown_year.text() == "2025"
    assert dialog.year_chart.count == 365
    app.press("Ctrl+PgUp")
    assert dialog.shown_year.text() == "2025", "there is none before"
    app.press("Ctrl+PgDown")
    assert dialog.shown_year.text() == "2026"


def test_the_arrow_keys_read_the_calendar(app: AppRig) -> None:
    dialog = progress(app)
    chart = dialog.year_chart
    chart.setFocus()
    app.press(Qt.Key.Key_Left)
    assert dialog.year.reading.text() == "Monday, 2 March 2026 · a day of rest"
    app.press(Qt.Key.Key_Up)
    assert dialog.year.reading.text().startswith("Sunday, 1 March 2026 · ")
    app.press(Qt.Key.Key_Left)
    assert dialog.year.reading.text().startswith("Sunday, 22 February 2026 · ")
    app.press(Qt.Key.Key_Home)
    assert dialog.year.reading.text().startswith("Thursday, 1 January 2026 · ")
    assert "1 report of pain" in dialog.year.reading.text()
    app.press(Qt.Key.Key_Up)
    assert dialog.year.reading.text().startswith("Thursday, 1 January 2026 · ")


def test_the_mouse_reads_every_picture(app: AppRig) -> None:
    dialog = progress(app)
    for section, chart in (
        (dialog.year, dialog.year_chart),
        (dialog.weeks, dialog.weeks_chart),
        (dialog.balance, dialog.balance_chart),
        (dialog.stiffness, dialog.stiffness_chart),
    ):
        assert chart.count
        last = chart.count - 1
        move_to(chart, chart.box(last).center())
        assert section.reading.text() == chart.words(last)
        assert chart.mark_at(chart.box(last).center()) == last
        assert chart.mark_at(QPointF(-9, -9)) is None


def move_to(chart: Chart, place: QPointF) -> None:
    move_over(chart, place)
    settle()


def test_every_day_and_week_has_a_place_of_its_own(app: AppRig) -> None:
    dialog = progress(app)
    dialog.show_year(2025)
    settle()
    for chart in (dialog.year_chart, dialog.weeks_chart):
        boxes = [chart.box(number) for number in range(chart.count)]
        room = QRectF(chart.rect()).adjusted(-0.5, -0.5, 0.5, 0.5)
        assert all(room.contains(box) for box in boxes)
        places = {(round(box.left(), 2), round(box.top(), 2)) for box in boxes}
        assert len(places) == chart.count


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_day_of_rest_is_plain_and_never_the_colour_of_pain(app: AppRig, theme: str) -> None:
    app.first.preferences.set("theme", theme)
    dialog = progress(app)
    chart = dialog.year_chart
    settle()
    picture = chart.grab().toImage()
    colours = colours_of(chart)
    done = dialog._progress.days
    seen = set()
    for number in range(chart.count):
        box, day = chart.box(number), date(2026, 1, 1 + number) if number < 31 else None
        if day is None:
            break
        corner = picture.pixelColor(QPoint(round(box.left() + 3), round(box.center().y())))
        seen.add((day in done, corner.name()))
    plain = {name for held, name in seen if not held}
    assert len(plain) == 1
    assert plain.isdisjoint(name for held, name in seen if held)
    assert colours.hot.name() not in plain


def test_every_picture_is_also_a_table_to_read_and_to_copy(app: AppRig) -> None:
    dialog = progress(app)
    for section in dialog.sections:
        assert not section.table.isVisible()
        section.turn_button.click()
        settle()
        assert section.table.isVisible()
        assert not section.picture.isVisible()
        assert section.table.model().rowCount() > 0
        section.copy_button.click()
        lines = QGuiApplication.clipboard().text().split("\n")
        assert len(lines) == 1 + section.table.model().rowCount()
        section.table.selectRow(0)
        section.table.setFocus()
        app.press("Ctrl+C")
        assert len(QGuiApplication.clipboard().text().split("\n")) == 2
        section.turn_button.click()
        settle()
        assert section.picture.isVisible()


def test_before_the_first_session_nothing_is_drawn_that_is_not_there(app: AppRig) -> None:
    app.window.progress_wished.emit()
    dialog = app.dialog(ProgressDialog)
    assert dialog.headline.text().startswith("Here you will see what you have done")
    assert dialog.year_chart.isVisible()
    assert not dialog.balance_chart.isVisible()
    assert not dialog.stiffness_chart.isVisible()
    assert dialog.pain.said.text() == "No pain was reported."
    assert not dialog.pain.turn_button.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(640, 400), (1240, 800)])
def test_nothing_is_cut_at_any_size(app: AppRig, size: tuple[int, int], percent: int) -> None:
    app.first.preferences.set("text_percent", percent)
    dialog = progress(app)
    for as_tables in (False, True):
        if as_tables:
            for section in dialog.sections:
                section.turn_button.click()
        dialog.resize(*size)
        settle()
        assert cut(dialog) + overlapping(dialog) + sticking_out(dialog) == []
        assert dialog.area.horizontalScrollBar().maximum() == 0
        for section in dialog.sections:
            chart = section.picture
            if chart.isVisible() and chart.hasHeightForWidth():
                assert chart.height() >= chart.heightForWidth(chart.width())


def test_from_right_to_left_the_year_runs_the_other_way(app: AppRig) -> None:
    dialog = progress(app)
    chart = dialog.year_chart
    before = chart.box(0)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert chart.box(0).right() == pytest.approx(chart.width() - before.left())
    chart.setFocus()
    app.press(Qt.Key.Key_Left)
    app.press(Qt.Key.Key_Right)
    assert dialog.year.reading.text().startswith("Monday, 23 February 2026")
