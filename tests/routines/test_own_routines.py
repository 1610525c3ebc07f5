"""The user's list of routines: made, changed, deleted, brought back, stored each time."""

from glutestretch.kit.record import replace
from glutestretch.routines.file import Loaded
from glutestretch.routines.own_routines import OwnRoutines
from glutestretch.stretches.routines import Entry, Routine
from tests.support.library import book


class Disk:
    """Keeps routines from one run to the next; can be full."""

    def __init__(self, *kept: Routine) -> None:
        self.kept = kept
        self.problem = ""

    def load(self) -> Loaded:
        """Return what was kept."""
        return Loaded(self.kept)

    def save(self, routines: tuple[Routine, ...]) -> str:
        """Keep the routines unless the disk is full."""
        if not self.problem:
            self.kept = routines
        return self.problem


def titles(own: OwnRoutines) -> list[str]:
    return [routine.title for routine in own.routines]


def test_each_change_is_stored_and_found_in_the_book() -> None:
    disk = Disk()
    own = OwnRoutines(disk, book())
    seen: list[int] = []
    own.changed.connect(lambda: seen.append(len(own.routines)))

    added = own.add((Entry("wall-glute"),))
    own.change(replace(own[added], title="  My \n knee "))
    copy = own.duplicate(added)
    second = own.add()

    assert titles(own) == ["My knee", "My knee (copy)", "My routine"]
    assert own[copy].entries == own[added].entries
    assert own.book.find(added) == own[added]
    assert own.book.find(second) is None
    assert disk.kept == own.routines
    assert seen == [1, 1, 2, 3]


def test_new_routines_have_titles_and_ids_of_their_own() -> None:
    own = OwnRoutines(Disk(), book())
    ids = {own.add() for _ in range(3)}

    assert len(ids) == 3
    assert titles(own) == ["My routine", "My routine 2", "My routine 3"]


def test_a_deleted_routine_comes_back_where_it_was() -> None:
    own = OwnRoutines(Disk(), book())
    first, second, _ = (own.add() for _ in range(3))
    own.delete(second)
    own.delete(first)
    assert titles(own) == ["My routine 3"]

    own.undo_delete()
    own.undo_delete()

    assert titles(own) == ["My routine", "My routine 3"]
    assert own[first].id == first


def test_what_cannot_be_stored_is_told_and_tried_again() -> None:
    disk = Disk()
    own = OwnRoutines(disk, book())
    told: list[str] = []
    own.failed.connect(told.append)
    disk.problem = "The disk is full."
    added = own.add()

    assert told == ["The disk is full."]
    assert (own.unsaved, bool(own[added])) == (True, True)
    disk.problem = ""
    own.save_again()

    assert (own.unsaved, disk.kept) == (False, own.routines)


def test_what_was_kept_is_read() -> None:
    kept = Routine("own-1", (Entry("wall-glute"),), "Mine")

    assert OwnRoutines(Disk(kept), book()).book.find("own-1") == kept
