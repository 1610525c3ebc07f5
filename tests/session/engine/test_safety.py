"""When warning and screening are due, and whether a session that broke off can go on."""

from datetime import UTC, datetime, timedelta

import pytest

from glutestretch.diary.events import OpenSession, Overview
from glutestretch.session.engine.safety import screening_due, warning_due
from glutestretch.stretches.sides import Side
from tests.support.library import routine_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BROKE_OFF = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("acknowledged", "pain", "version", "due"),
    [
        pytest.param(0, False, 1, True, id="never answered"),
        pytest.param(1, False, 1, False, id="answered"),
        pytest.param(1, False, 2, True, id="a newer text"),
        pytest.param(1, True, 1, True, id="pain since"),
        pytest.param(0, True, 1, True, id="pain before any answer"),
        pytest.param(2, True, 3, True, id="pain and a newer text"),
        pytest.param(3, False, 2, False, id="answered in a newer version of the app"),
    ],
)
def test_the_warning_is_due(*, acknowledged: int, pain: bool, version: int, due: bool) -> None:
    past = Overview(acknowledged_version=acknowledged, pain_since=pain)

    assert warning_due(past, version) is due


@pytest.mark.parametrize(
    ("later", "offered"),
    [
        pytest.param(timedelta(0), True, id="at once"),
        pytest.param(timedelta(hours=2), True, id="after two hours"),
        pytest.param(timedelta(hours=2, microseconds=1), False, id="after more than two hours"),
        pytest.param(timedelta(microseconds=-1), False, id="the clock set back a little"),
        pytest.param(timedelta(days=-365), False, id="the clock set back by a year"),
        pytest.param(timedelta(days=365), False, id="the clock set on by a year"),
    ],
)
def test_going_on_is_offered(later: timedelta, *, offered: bool) -> None:
    session = OpenSession("s", BROKE_OFF, routine_of("wall-glute"), Side.RIGHT, cue=3)

    assert session.resumable(BROKE_OFF + later) is offered


def test_a_new_diary_knows_of_nothing() -> None:
    past = Overview()

    assert (past.last_done, past.left_out, past.open_session) == ({}, frozenset(), None)
    assert past.acknowledged_version == 0


@pytest.mark.parametrize(
    ("answered", "version", "due"),
    [
        (None, 1, True),
        (NOON, 1, False),
        (NOON - timedelta(days=365), 1, False),
        (NOON - timedelta(days=365, seconds=1), 1, True),
        (NOON + timedelta(days=9), 1, False),
        (NOON, 2, True),
    ],
)
def test_the_screening_is_asked_once_a_year_and_when_the_questions_change(
    answered: datetime | None, version: int, *, due: bool
) -> None:
    past = Overview(screened_at=answered, screened_version=1 if answered else 0)

    assert screening_due(past, version, NOON) is due
