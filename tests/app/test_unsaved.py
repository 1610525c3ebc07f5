"""What could not be written is tried again, ever more rarely, and only while there is any."""

from itertools import pairwise

from glutestretch.app.unsaved import FIRST_SECONDS, LONGEST_SECONDS, Unsaved
from tests.support.fakes import FakeClock


class Disk:
    """A keeper on a disk that may be full."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.unsaved = self.full = False
        self.tried: list[float] = []

    def save_again(self) -> None:
        """Succeed where there is room."""
        self.tried.append(self._clock.monotonic())
        self.unsaved = self.full


def test_it_tries_ever_more_rarely_until_it_succeeds() -> None:
    clock = FakeClock()
    disk, alarm = Disk(clock), clock.alarm()
    unsaved = Unsaved(alarm, clock)
    unsaved.add(disk)
    assert alarm.moment is None

    disk.unsaved = disk.full = True
    began = clock.monotonic()
    unsaved.look()
    unsaved.look()
    for _ in range(10):
        assert clock.advance_to_next()
    moments = [began, *disk.tried]
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert waits == [min(FIRST_SECONDS * 2**turn, LONGEST_SECONDS) for turn in range(10)]

    disk.full = False
    assert clock.advance_to_next()
    assert not unsaved.any
    assert alarm.moment is None

    disk.unsaved = disk.full = True
    unsaved.look()
    assert alarm.moment == clock.monotonic() + FIRST_SECONDS


def test_a_keeper_with_nothing_to_write_is_left_alone() -> None:
    clock = FakeClock()
    full, empty = Disk(clock), Disk(clock)
    full.unsaved = True
    unsaved = Unsaved(clock.alarm(), clock)
    unsaved.add(full)
    unsaved.add(empty)
    assert unsaved.save_again()
    assert (len(full.tried), empty.tried) == (1, [])
