"""No sentence for a screen reader cuts off the one before it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.app.announcer import Announcer, speaking_seconds
from tests.support.fakes import FakeClock

LONG = "Lie on your back with both feet flat on a wall and your arms out to the sides."


class Listener:
    """An announcer on a clock that tests set, and what came of it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.announcer = Announcer(self.clock, lambda _: self.clock.alarm())
        self.heard: list[tuple[float, str]] = []
        self.announcer.announced.connect(self._hear)

    def _hear(self, sentence: str) -> None:
        self.heard.append((self.clock.monotonic(), sentence))

    @property
    def words(self) -> list[str]:
        """What was said so far."""
        return [sentence for _, sentence in self.heard]


def test_a_sentence_is_said_at_once_when_nothing_is_being_said() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    assert listener.words == [LONG]


def test_a_number_does_not_cut_off_the_instruction() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    listener.announcer.count("3")
    listener.clock.advance(1.0)
    listener.announcer.count("2")
    assert listener.words == [LONG]


def test_numbers_are_said_once_the_instruction_is_over() -> None:
    listener = Listener()
    listener.announcer.turn_to("Hold.")
    listener.announcer.count("3")
    listener.clock.advance(1.0)
    listener.announcer.count("2")
    assert listener.words == ["Hold.", "2"]


def test_a_further_sentence_waits_for_its_turn() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    listener.announcer.add("The disk is full.")
    assert listener.words == [LONG]
    listener.clock.advance(speaking_seconds(LONG))
    assert listener.words == [LONG, "The disk is full."]


def test_what_is_shown_now_goes_before_what_waits_and_loses_none_of_it() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    listener.announcer.add("The disk is full.")
    listener.clock.advance(1.0)
    listener.announcer.turn_to("Step 2.")
    listener.clock.advance(60.0)
    assert listener.words == [LONG, "Step 2.", "The disk is full."]
    assert listener.heard[-1][0] == 1.0 + speaking_seconds("Step 2.")


def test_what_is_over_is_not_said_and_holds_nothing_up() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    listener.announcer.add("How stiff is it?")
    listener.announcer.drop("How stiff is it?")
    listener.clock.advance(speaking_seconds(LONG))
    listener.announcer.count("3")
    assert listener.words == [LONG, "3"]


def test_what_is_over_takes_nothing_else_with_it() -> None:
    listener = Listener()
    listener.announcer.turn_to(LONG)
    listener.announcer.add("How stiff is it?")
    listener.announcer.add("The disk is full.")
    listener.announcer.drop("How stiff is it?")
    listener.announcer.drop("Never said.")
    listener.clock.advance(60.0)
    assert listener.words == [LONG, "The disk is full."]


@given(st.lists(st.tuples(st.sampled_from(["add", "count"]), st.floats(0.0, 3.0)), max_size=30))
def test_whatever_comes_when_each_sentence_is_let_finish(calls: list[tuple[str, float]]) -> None:
    listener = Listener()
    added = 0
    for number, (how, wait) in enumerate(calls):
        getattr(listener.announcer, how)(f"{how} {number}")
        added += how == "add"
        listener.clock.advance(wait)
    listener.clock.advance(120.0)
    for (at, sentence), (later, _) in pairwise(listener.heard):
        assert later - at >= speaking_seconds(sentence) - 1e-6
    assert sum(word.startswith("add") for word in listener.words) == added
