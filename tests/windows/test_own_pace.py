"""One's own pace: Shift, or the mouse on the ring, held while breathing in."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.core.history import HoldOutcome
from glutestretch.presenters.chart import Mode
from tests.windows.app_rig import AppRig, settle


@pytest.fixture
def own_pace(app: AppRig) -> AppRig:
    """Return the app in a hold at the user's own pace."""
    app.first.preferences.set("pace", "own")
    app.start()
    app.play_until(Mode.HOLDING)
    return app


def test_shift_draws_the_breaths_of_ones_own_pace(own_pace: AppRig) -> None:
    app = own_pace
    for _ in range(app.first.preferences.settings.breaths):
        app.hold_shift(down=True)
        app.clock.advance(3)
        assert app.is_now(Mode.HOLDING)
        app.hold_shift(down=False)
        app.clock.advance(5)
    settle()
    assert app.is_now(Mode.CHANGING_SIDE)
    (hold,) = app.coach.logbook.holds
    assert (hold.breaths, hold.outcome) == (6, HoldOutcome.FINISHED)


def _drawing_in(app: AppRig) -> bool:
    breath = app.session.moment.breath
    assert breath is not None
    return breath.drawing_in


def test_shift_repeating_itself_is_still_one_breath(own_pace: AppRig) -> None:
    own_pace.hold_shift(down=True)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(own_pace.window, event)
        own_pace.clock.advance(0.5)
        assert _drawing_in(own_pace)
    own_pace.hold_shift(down=False)
    assert not _drawing_in(own_pace)


def test_a_window_that_loses_the_focus_ends_the_breath(own_pace: AppRig) -> None:
    own_pace.hold_shift(down=True)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert not _drawing_in(own_pace)
    other.deleteLater()


def test_the_ring_can_be_held_with_the_mouse_instead(own_pace: AppRig) -> None:
    ring = own_pace.ring
    centre = QPoint(ring.width() // 2, ring.height() // 2)
    QTest.mousePress(ring, Qt.MouseButton.LeftButton, pos=centre)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    QTest.mouseRelease(ring, Qt.MouseButton.LeftButton, pos=centre)
    assert not _drawing_in(own_pace)
