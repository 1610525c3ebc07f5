"""One that looks back is told by the diaries, of this computer and of others, what was done."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rules import NotDone
from glutestretch.reminders.status import Stand, standing
from glutestretch.session.engine.chart import Mode
from tests.diary.events import PAIN, short_session
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig

EVENING = NotDone(time(18))
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def wait_until(app: AppRig, day: int, hour: int) -> int:
    """Let time pass until an hour of the week in UTC; return how often it reminded so far."""
    moment = MONDAY + timedelta(days=day, hours=hour)
    app.clock.advance((moment - app.clock.now()).total_seconds())
    return len(app.desktop.notifier.all)


def held(app: AppRig, diary: Diary) -> None:
    """Write into a diary that a session began now and had a hold."""
    now = app.clock.now()
    diary.record(*short_session(f"{now}", now))


def done_on(app: AppRig) -> str:
    """Return the day on which something was done last, as far as the reminders know."""
    return str(app.controller.remind().reminders.facts.done_on)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    """Return this computer's diary, in a folder that another one shares."""
    with closing(Diary(tmp_path / "shared" / "diary.sqlite3", computer="here")) as made:
        yield made


@pytest.fixture
def elsewhere(tmp_path: Path, diary: Diary) -> Iterator[Diary]:
    """Return the other computer's."""
    assert diary.rows() == ()
    with closing(Diary(tmp_path / "shared" / "diary.sqlite3", computer="there")) as made:
        yield made


def reminded(make_app: MakeApp, diary: Diary | None = None) -> AppRig:
    app = make_app(diary=diary) if diary else make_app()
    app.controller.remind().list.add(EVENING)
    return app


def test_a_session_in_the_app_is_enough_for_the_day(make_app: MakeApp) -> None:
    app = reminded(make_app)
    app.start()
    app.play_until(Mode.RESTING)
    app.session.finish()
    assert wait_until(app, 0, 20) == 0
    assert wait_until(app, 1, 20) == 1


def test_a_session_without_a_hold_is_not(make_app: MakeApp) -> None:
    app = reminded(make_app)
    app.start()
    app.session.finish()
    assert wait_until(app, 0, 20) == 1


def test_nobody_is_asked_to_stretch_on_a_day_of_pain(make_app: MakeApp, diary: Diary) -> None:
    app = reminded(make_app, diary)
    diary.record(replace(PAIN, at=app.clock.now()))
    assert wait_until(app, 0, 20) == 0


def test_what_another_computer_wrote_counts_though_nobody_looks(
    make_app: MakeApp, diary: Diary, elsewhere: Diary
) -> None:
    app = reminded(make_app, diary)
    app.window.hide()
    wait_until(app, 0, 12)
    held(app, elsewhere)
    elsewhere.close()
    assert wait_until(app, 0, 20) == 0
    assert wait_until(app, 1, 20) == 1


def test_the_night_belongs_to_the_day_before_as_the_settings_say(
    make_app: MakeApp, diary: Diary
) -> None:
    app = reminded(make_app, diary)
    assert app.first.preferences.settings.day_begins == 4
    assert wait_until(app, 1, 2) == 1
    held(app, diary)
    assert wait_until(app, 1, 20) == 2

    app.first.preferences.set("day_begins", 0)
    wait_until(app, 2, 2)
    held(app, diary)
    assert wait_until(app, 2, 20) == 2


def test_another_day_start_counts_at_once(make_app: MakeApp, diary: Diary) -> None:
    app = reminded(make_app, diary)
    wait_until(app, 1, 2)
    held(app, diary)
    app.first.preferences.set("day_begins", 0)
    assert done_on(app) == "2026-03-03"


def test_a_day_that_is_deleted_was_not_done(make_app: MakeApp, diary: Diary) -> None:
    app = reminded(make_app, diary)
    held(app, diary)
    archive = app.controller.past.archive()
    app.controller.remind().learn()
    known = [done_on(app)]
    archive.delete_all()
    known.append(done_on(app))
    archive.undo()
    known.append(done_on(app))
    assert known == ["2026-03-02", "None", "2026-03-02"]


def test_what_the_list_says_follows_a_session(make_app: MakeApp) -> None:
    app = reminded(make_app)
    facts = app.controller.remind().reminders.facts
    [reminder] = facts.reminders
    before = standing(facts, app.clock.now(), reminder.id)
    app.start()
    app.play_until(Mode.RESTING)
    app.session.finish()
    after = standing(app.controller.remind().reminders.facts, app.clock.now(), reminder.id)
    assert (before.stand, after.stand) == (Stand.COMING, Stand.COMING)
    assert after.moments[0] - before.moments[0] == timedelta(days=1)
