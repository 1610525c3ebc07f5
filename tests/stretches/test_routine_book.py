"""All routines in one place: those of the app, one for each stretch, and the user's own."""

from glutestretch.kit.record import replace
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routine_texts import routine_title
from glutestretch.stretches.routines import Entry, Routine
from tests.support.library import book, catalogue, routine_of

MINE = Routine("own-1", (Entry("wall-glute", seconds=10.0, repetitions=5),), "My knee")
EMPTY = Routine("own-2", (), "Nothing yet")


def test_own_routines_come_after_those_of_the_app_and_before_the_stretches() -> None:
    found = book(MINE)

    assert [one.id for one in found.choices] == ["full", "short", "tighter", "own-1"]
    assert [one.id for one in found.all][3:] == [
        "own-1",
        *(stretch.id for stretch in catalogue().stretches),
    ]
    assert found.find("own-1") == MINE


def test_what_no_session_can_be_made_of_is_not_offered() -> None:
    wrong = replace(MINE, id="own-3", entries=(Entry("wall-glute", breaths=99),))
    found = book(EMPTY, wrong, MINE)

    assert [one.id for one in found.choices][3:] == ["own-1"]
    assert found.find("own-2") is None
    assert found.find("own-3") is None
    assert found.found("own-3") == routine_of("prone-glute", "wall-glute", "seated-twist")


def test_an_entry_of_a_stretch_that_is_gone_is_left_out_and_comes_back() -> None:
    mixed = replace(MINE, entries=(Entry("swan-dive"), *MINE.entries))
    assert book(mixed).find("own-1") == MINE

    swan = replace(catalogue()["wall-glute"], id="swan-dive")
    content = replace(catalogue(), stretches=(*catalogue().stretches, swan))
    assert RoutineBook(content, (mixed,)).find("own-1") == mixed


def test_a_routine_without_a_title_has_words() -> None:
    assert routine_title(catalogue(), replace(MINE, title="")) == "A routine of your own"
    assert routine_title(catalogue(), MINE) == "My knee"
