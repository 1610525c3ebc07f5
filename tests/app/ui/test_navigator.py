"""Pages beside a session: opened and left as the user likes, while the session goes on."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle


class Progress(QWidget):
    """A page that knows nothing of sessions: a sentence, a button that removes, and one more."""

    def __init__(self, title: str = "Your weeks") -> None:
        super().__init__()
        self.title = Text(title, self, Size.TITLE)
        self.forget = Button("Forget all", self)
        self.forget.set_consequence("destroys")
        self.more = Button("Show more", self)
        lines = QVBoxLayout(self)
        for widget in (self.title, self.forget, self.more):
            lines.addWidget(widget)


def opened(app: AppRig, page: QWidget | None = None) -> QWidget:
    """Open a page as its button would."""
    page = page or Progress()
    app.window.pages.open(page)
    settle()
    assert app.window.pages.page is page
    assert page.isVisible()
    return page


def shown(app: AppRig) -> QWidget:
    """Return the page that is seen, which is the one that the navigator tells of."""
    seen = app.window.pages.currentWidget()
    assert seen is app.window.pages.page
    return seen


def test_a_page_gets_the_keyboard_where_a_press_is_harmless(app: AppRig) -> None:
    page = Progress()
    opened(app, page)

    assert app.focus is page.more


def test_back_gives_the_keyboard_to_what_had_it(app: AppRig) -> None:
    app.panel.ui.next_button.setFocus()
    opened(app)

    app.press("Esc")

    assert shown(app) is app.panel
    assert app.focus is app.panel.ui.next_button


def test_what_had_the_keyboard_may_be_gone(app: AppRig) -> None:
    control = Button("Progress", app.panel)
    control.show()
    control.setFocus()
    opened(app)
    control.deleteLater()
    settle()

    app.press("Esc")

    assert shown(app) is app.panel
    assert app.window.isAncestorOf(app.focus)
    assert app.focus.isVisible()


def test_a_session_goes_on_below_and_is_there_again(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    half = app.session.cue.half
    page = opened(app)

    app.play_until(Mode.HOLDING, half + 1)

    assert shown(app) is page
    assert app.session.running
    app.press("Esc")
    assert shown(app) is app.panel
    assert app.dialogs == []
    assert app.panel.ui.title.text() == app.first.catalogue[app.session.cue.stretch].name
    app.press("Esc")
    assert len(app.dialogs) == 1, "on the session's own page Esc asks to end it"


@pytest.mark.parametrize("key", ["Left", "Right"])
def test_arrows_do_not_move_on_what_is_not_seen(app: AppRig, key: str) -> None:
    app.start()
    app.play_until(Mode.FOLLOWING)
    cue = app.session.cue
    opened(app, QWidget())
    app.window.setFocus()

    app.press(key)

    assert app.session.cue is cue


def test_space_pauses_the_session_below_but_begins_none(app: AppRig) -> None:
    opened(app, QWidget())
    app.window.setFocus()
    app.press("Space")
    assert app.is_now(Mode.IDLE)
    app.press("Esc")

    app.start()
    app.play_until(Mode.HOLDING)
    opened(app, QWidget())
    app.window.setFocus()
    app.press("Space")
    assert app.is_now(Mode.PAUSED)


def test_pain_comes_over_whatever_is_open(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    opened(app)

    app.press("P")

    assert shown(app) is app.hurting
    assert app.focus is app.hurting.ui.note
    app.hurting.ui.undo_button.click()
    settle()
    assert shown(app) is app.panel


def test_the_end_of_a_session_comes_over_whatever_is_open(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    opened(app)

    app.play_until(Mode.FINISHED)

    assert shown(app) is app.finished
    assert app.focus is app.finished.ui.leave_button


def test_beginning_a_session_shows_it(app: AppRig) -> None:
    opened(app)

    app.start()

    assert shown(app) is app.panel
    assert app.focus is app.panel.ui.main_button


def test_choosing_a_stretch_shows_it(app: AppRig) -> None:
    opened(app)

    app.sidebar.stretch_wished.emit("seated-twist")
    settle()

    assert shown(app) is app.panel
    assert app.panel.ui.title.text() == app.first.catalogue["seated-twist"].name


def test_pages_lie_over_each_other(app: AppRig) -> None:
    first, second = Progress("Weeks"), Progress("One day")
    opened(app, first)
    opened(app, second)

    assert app.window.pages.back()
    assert shown(app) is first
    assert app.focus is first.more
    opened(app, second)
    opened(app, first)
    assert app.window.pages.back()
    assert shown(app) is app.panel
    assert not app.window.pages.back()


def test_a_page_that_is_deleted_while_shown_leaves_what_lay_below(app: AppRig) -> None:
    page = opened(app)

    page.deleteLater()
    settle()

    assert shown(app) is app.panel
    assert not app.window.pages.is_over


def test_an_opened_page_can_be_read_from_afar(app: AppRig) -> None:
    page = Progress()
    opened(app, page)
    usual = page.title.sizeHint().height()

    app.press("F11")
    assert page.title.sizeHint().height() > usual
    app.press("Esc")

    assert page.title.sizeHint().height() == usual
    assert shown(app) is page, "Esc leaves the big view first"
