"""What is edited can be undone step by step, and done again."""

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.history import History

changes = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["", "a", "b"])) | st.sampled_from("<>|")
)


@given(changes)
def test_everything_that_was_seen_can_be_seen_again(made: list[tuple[int, str] | str]) -> None:
    history = History(0)
    for change in made:
        match change:
            case "<":
                history = history.undone()
            case ">":
                history = history.redone()
            case "|":
                history = history.settled()
            case (int(value), str(doing)):
                history = history.turned(value, doing)
    while history.can_undo:
        before = history
        history = history.undone()
        assert history.redone().now == before.now
    assert history.now == 0


def test_a_word_that_is_typed_is_undone_at_once() -> None:
    history = History("")
    for word in ("h", "hi", "hip"):
        history = history.turned(word, "title")
    assert history.undone().now == ""
    history = history.settled().turned("hips", "title")
    assert history.undone().now == "hip"


def test_turned_back_to_where_it_began_nothing_is_to_be_undone() -> None:
    assert not History(1).turned(2, "a").turned(1, "a").can_undo
    assert History(1).undone() == History(1) == History(1).redone()
