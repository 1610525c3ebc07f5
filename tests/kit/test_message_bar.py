"""A message can be read and its buttons pressed, wherever it is shown."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from glutestretch.desktop.notification import Button, Notification
from glutestretch.kit.message_bar import MessageBar
from glutestretch.reminders.ui.dialog import RemindersDialog
from tests.support.app_rig import NARROW, WIDE, AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out

REMINDER = Notification(
    "Time to get up and stretch",
    "The whole routine · Every 50 minutes of sitting, weekdays 9:00 to 17:00",
    tuple(Button(name, name) for name in ("Start", "In 10 minutes", "Skip today")),
)


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_every_button_of_a_reminder_shows_its_complete_text(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.window.resize(*size)
    app.first.preferences.set("text_percent", percent)
    app.window.notices.remind(REMINDER, partial(str))
    settle()
    [notice] = app.window.notices.shown
    for button in (notice.ui.action_button, *notice.more_buttons):
        app.window.notices.ensureWidgetVisible(button)
        assert button.width() >= button.minimumSizeHint().width()
        assert button.visibleRegion().boundingRect() == button.rect()
    assert cut(app.window) + overlapping(app.window) + sticking_out(app.window) == []
    assert notice.height() < size[1] * 0.6
    assert (app.window.width(), app.window.height()) == size


def test_the_buttons_are_beside_a_sentence_that_has_enough_space(app: AppRig) -> None:
    app.window.resize(*WIDE)
    app.window.notices.remind(REMINDER, partial(str))
    settle()
    [notice] = app.window.notices.shown
    assert notice.ui.buttons.x() > notice.ui.sentence.geometry().right()


@pytest.mark.parametrize("percent", [80, 100])
@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_a_message_has_its_height_as_it_comes(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.window.resize(*size)
    app.first.preferences.set("text_percent", percent)
    settle()
    area = app.window.notices
    heights: set[int] = set()
    scrolled: set[int] = set()
    area.resized.connect(lambda: heights.add(area.height()))
    area.verticalScrollBar().rangeChanged.connect(lambda _least, most: scrolled.add(most))

    app.window.notices.remind(REMINDER, partial(str))
    settle()

    [notice] = app.window.notices.shown
    assert heights == {notice.height()}
    assert scrolled <= {0}


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_over_a_dialog_a_message_is_no_higher_than_it_must_be(app: AppRig, percent: int) -> None:
    app.first.preferences.set("text_percent", percent)
    app.window.reminders_wished.emit()
    settle()

    app.window.notices.remind(REMINDER, partial(str))
    settle()

    dialog = app.dialog(RemindersDialog)
    [notice] = dialog.findChildren(MessageBar)
    assert notice.height() == notice.heightForWidth(notice.width())


def test_over_a_low_dialog_every_button_of_a_message_can_be_seen(app: AppRig) -> None:
    app.first.preferences.set("text_percent", 200)
    app.window.reminders_wished.emit()
    settle()
    dialog = app.dialog(RemindersDialog)
    dialog.resize(600, 340)

    app.window.notices.remind(REMINDER, partial(str))
    settle()

    [notice] = dialog.findChildren(MessageBar)
    assert notice.height() == notice.heightForWidth(notice.width())
    for button in (notice.ui.action_button, *notice.more_buttons, notice.ui.close_button):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert button.visibleRegion().boundingRect() == button.rect()
    assert dialog.ui.close_button.visibleRegion().boundingRect() == dialog.ui.close_button.rect()
