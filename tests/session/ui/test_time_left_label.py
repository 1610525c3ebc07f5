"""How long still is seen beside the timeline, in as many words as there is room for."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.time_left_label import TimeLeftLabel
from tests.support.app_rig import AppRig, settle
from tests.support.measure import cut, overlapping

WORDS = ("This step: 20 s · About 8 minutes left", "About 8 minutes left")

pytestmark = pytest.mark.usefixtures("qapp")


def label_with(most: int, words: tuple[str, ...] = WORDS) -> TimeLeftLabel:
    label = TimeLeftLabel()
    label.set_most(most)
    label.show_variants(words)
    return label


def test_the_most_words_that_fit_are_shown() -> None:
    whole, short = (label_with(2000, (words,)).sizeHint().width() for words in WORDS)
    assert label_with(whole).text == WORDS[0]
    assert label_with(whole - 1).text == WORDS[1]
    assert label_with(short).text == WORDS[1]
    assert label_with(short - 1).isHidden()


def test_it_keeps_its_width_when_words_grow_shorter() -> None:
    label = label_with(2000)
    wide = label.sizeHint().width()
    label.show_variants(("About 7 minutes left",))
    assert label.sizeHint().width() == wide
    label.show_variants(())
    assert label.isHidden()
    label.show_variants(("About 7 minutes left",))
    assert label.sizeHint().width() < wide


def test_a_session_tells_how_long_it_still_takes(app: AppRig) -> None:
    label = app.panel.ui.time_left
    assert not label.isVisible()
    app.start()
    assert label.isVisible()
    assert label.text.startswith("This step: ")
    app.play_until(Mode.HOLDING)
    settle()
    assert label.text.startswith("This side: 6 breaths · About ")
    words = label.findChild(QLabel)
    assert words is not None
    interface = QAccessible.queryAccessibleInterface(words)
    assert interface.text(QAccessible.Text.Name) == label.text
    app.session.finish()
    settle()
    assert not label.isVisible()


def test_it_is_seen_while_the_session_is_paused(app: AppRig) -> None:
    app.start()
    before = app.panel.ui.time_left.text
    app.play()
    app.clock.advance(100)
    settle()
    assert app.panel.ui.time_left.text == before


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(640, 400), (800, 560), (1240, 800)])
def test_it_never_pushes_anything_out_of_the_window(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.window.resize(*size)
    app.first.preferences.set("text_percent", percent)
    app.start()
    settle()
    assert app.panel.ui.timeline.width() >= app.panel.ui.timeline.minimumSizeHint().width()
    assert cut(app.window) + overlapping(app.window) == []
    assert "left" in app.panel.ui.time_left.text


def test_words_that_are_the_same_move_nothing(app: AppRig) -> None:
    app.start()
    settle()
    shown: list[object] = []
    app.controller.step_presenter.time_left_changed.connect(shown.append)
    app.clock.advance(4.0)
    assert len(shown) <= 1
