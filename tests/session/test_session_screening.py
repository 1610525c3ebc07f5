"""The warning comes first when it is due, and only then."""

import pytest

from glutestretch.diary.events import Acknowledged, Answer, Overview, Screened, SessionBegan
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig
from tests.support.library import catalogue

pytestmark = pytest.mark.usefixtures("qapp")


def newer_text() -> Catalogue:
    shelf = catalogue()
    return replace(shelf, guidance=replace(shelf.guidance, warning_version=2))


def test_the_first_session_ever_waits_for_the_answer() -> None:
    rig = Rig(past=Overview())

    rig.start()

    assert rig.mode is Mode.SCREENING
    assert not rig.diary.facts
    assert not rig.clock.advance_to_next()


def test_an_answer_starts_what_was_asked_for_and_is_written_down_first() -> None:
    rig = Rig(past=Overview())
    rig.start("wall-glute", first=Side.LEFT)

    rig.session.clear(Answer.CLEARED)
    assert rig.mode is Mode.SCREENING
    rig.session.screen((), agreed=False)

    assert (rig.mode, rig.session.cue.stretch) == (Mode.FOLLOWING, "wall-glute")
    assert rig.session.cue.side is Side.LEFT
    answer, screened, began = rig.diary.facts[:3]
    assert isinstance(screened, Screened)
    assert isinstance(answer, Acknowledged)
    assert (answer.version, answer.answer) == (1, Answer.CLEARED)
    assert isinstance(began, SessionBegan)


def test_declining_starts_nothing() -> None:
    rig = Rig(past=Overview())
    rig.start()

    rig.session.decline()

    assert rig.mode is Mode.IDLE
    assert not rig.diary.facts


def test_after_declining_the_warning_comes_again() -> None:
    rig = Rig(past=Overview())
    rig.start()
    rig.session.decline()

    rig.start()

    assert rig.mode is Mode.SCREENING


def test_once_answered_it_does_not_come_again() -> None:
    rig = Rig(past=Overview())
    rig.start()
    rig.session.clear(Answer.NO_PAIN)
    rig.session.finish()

    rig.start()
    rig.session.finish()
    rig.session.leave()
    rig.start()

    assert Mode.SCREENING not in rig.modes[1:]
    assert len(rig.facts(Acknowledged)) == 1


def test_a_new_text_is_shown_again() -> None:
    rig = Rig(content=newer_text())

    rig.start()
    assert rig.mode is Mode.SCREENING
    rig.session.clear(Answer.NO_PAIN)

    assert [answer.version for answer in rig.facts(Acknowledged)] == [2]


def test_it_comes_before_a_session_goes_on_too() -> None:
    broken_off = Rig()
    broken_off.start("wall-glute")
    rig = Rig(past=replace(broken_off.diary.overview(), pain_since=True))
    past = rig.diary.overview().open_session
    assert past

    rig.go_on(past)
    rig.session.clear(Answer.CLEARED)

    assert rig.modes == [Mode.SCREENING, Mode.FOLLOWING]
    assert not rig.facts(SessionBegan)


def test_answering_what_was_not_asked_changes_nothing() -> None:
    rig = Rig()

    rig.session.clear(Answer.NO_PAIN)
    rig.session.decline()

    assert rig.mode is Mode.IDLE
    assert not rig.diary.facts
