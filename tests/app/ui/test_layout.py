"""The window holds together: from small to 4K, with small text and with large."""

import re
from itertools import product

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from glutestretch.kit.record import replace
from glutestretch.session import stretch_list
from tests.support.app_rig import HUGE, NARROW, WIDE, AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out
from tests.support.views import DIALOGS, PAGES

SIZES = (NARROW, WIDE, HUGE)
PERCENTS = (80, 100, 150, 200)


def _faults(window: QWidget) -> list[str]:
    settle()
    return cut(window) + overlapping(window) + sticking_out(window)


def _controls_in_view(app: AppRig) -> list[str]:
    ui = app.panel.ui
    buttons = (ui.back_button, ui.main_button, ui.next_button, ui.pain_button)
    return [
        f"{button.objectName()} is out of view"
        for button in buttons
        if app.panel.isVisible() and button.visibleRegion().boundingRect() != button.rect()
    ]


@pytest.mark.parametrize("name", [*PAGES])
def test_every_page_holds_together_at_every_size_and_text_size(app: AppRig, name: str) -> None:
    window = PAGES[name](app)
    for size, percent in product(SIZES, PERCENTS):
        app.window.resize(*size)
        app.first.preferences.set("text_percent", percent)
        faults = _faults(window) + _controls_in_view(app)
        assert faults == [], f"at {size} and {percent} %"
        assert (app.window.width(), app.window.height()) == size


@pytest.mark.parametrize("name", [*DIALOGS])
def test_every_dialog_holds_together_at_every_text_size(app: AppRig, name: str) -> None:
    window = DIALOGS[name](app)
    for percent in PERCENTS:
        app.first.preferences.set("text_percent", percent)
        assert _faults(window) == [], f"at {percent} %"


@pytest.mark.parametrize("name", [name for name in DIALOGS if name != "settings, searched"])
def test_every_dialog_explains_itself_in_a_sentence(app: AppRig, name: str) -> None:
    words = [text.text() for text in DIALOGS[name](app).findChildren(QLabel) if text.isVisible()]
    plain = [re.sub("<.*?>", " ", text) for text in words]
    assert [text for text in plain if re.search(r"(?:\S+ ){4,}\S+[.?]", text)]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_every_step_of_every_stretch_has_room(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.first.preferences.set("text_percent", percent)
    app.window.resize(*size)
    for stretch in app.first.catalogue.stretches:
        for step in range(len(stretch.steps)):
            app.turn_to(stretch.id, step)
            assert _faults(app.window) == [], (stretch.id, step)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_names_and_sentences_of_twice_the_length_hold_too(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.window.resize(*size)
    app.first.preferences.set("text_percent", percent)
    app.turn_to("prone-glute", 2)
    step_view = app.first.reader.step_view
    twice = replace(
        step_view,
        title=f"{step_view.title} {step_view.title}",
        heading=f"{step_view.heading} {step_view.heading}",
        text=f"{step_view.text} {step_view.text}",
        felt=f"{step_view.felt} {step_view.felt}",
        footnote=f"{step_view.text} {step_view.text}",
    )
    app.panel.show_step(twice)
    settings, past = app.first.preferences.settings, app.diary.overview()
    entries = stretch_list.entries(app.first.catalogue, past, settings, app.clock.now())
    longer = tuple(
        replace(one, name=f"{one.name} {one.name}", detail=f"{one.detail} {one.detail}")
        for one in entries
    )
    app.sidebar.show_entries(longer, app.first.thumbnails)
    app.window.notices.say("The diary cannot be written, and this is said at some length. " * 3)
    assert _faults(app.window) == []
    assert _controls_in_view(app) == []


def test_the_longest_page_can_be_scrolled_by_key(app: AppRig) -> None:
    app.window.resize(640, 400)
    app.first.preferences.set("text_percent", 200)
    settle()
    bar = app.panel.ui.scroll.verticalScrollBar()
    assert bar.maximum() > 0
    app.panel.ui.main_button.setFocus()
    for _ in range(200):
        app.press("Down")
        if bar.value() == bar.maximum():
            break
    assert bar.value() == bar.maximum()
    assert app.panel.ui.footnote.visibleRegion().boundingRect().height() > 0
    app.press("Up")
    assert bar.value() < bar.maximum()


def test_a_long_text_can_be_scrolled_by_key(app: AppRig) -> None:
    app.first.preferences.set("text_percent", 200)
    dialog = DIALOGS["glutes"](app)
    dialog.resize(600, 400)
    settle()
    bar = dialog.ui.scroll.verticalScrollBar()  # type: ignore[attr-defined]
    assert bar.maximum() > 0
    app.press("End")
    assert bar.value() == bar.maximum()
    app.press("PgUp")
    assert bar.value() < bar.maximum()
    app.press("Home")
    assert bar.value() == 0
