"""Adding a prescription is one change, and undoing it leaves what was there."""

from datetime import UTC, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.prescriptions.engine.change import (
    Own,
    change,
    free_name,
    made,
    namesake,
    reminding,
    undone,
)
from glutestretch.prescriptions.engine.prescription import MOST_TITLE, Prescription
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, Once, Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.stretches.routines import Entry, Routine
from tests.support.prescriptions import prescriptions, rules

MORNING = ClockTimes([time(7, 30)])
HIPS = Prescription("Hips", "", "", "Hips", (Entry("wall-glute"),), rules=(MORNING,))
MINE = Routine("own-1", (Entry("seated-twist"),), "HIPS")


def own(*routines: Routine, reminders: tuple[Reminder, ...] = ()) -> Own:
    return Own(routines, ReminderState(reminders))


def test_a_routine_of_its_name_stays_beside_it() -> None:
    before = own(MINE)
    made_of_it = made(before, change(before, HIPS, "own-2", replacing=False))
    assert made_of_it.routines == (MINE, Routine("own-2", HIPS.entries, "Hips (2)"))
    assert made_of_it.facts.reminders == (Reminder("1", MORNING, "own-2"),)


def test_a_routine_of_its_name_is_replaced_and_keeps_its_id_and_its_reminders() -> None:
    known = Reminder("4", MORNING, "own-1")
    before = own(MINE, reminders=(known,))
    now = made(before, change(before, HIPS, "own-2", replacing=True))
    assert now.routines == (Routine("own-1", HIPS.entries, "Hips"),)
    assert now.facts.reminders == (known,)


def test_replacing_where_there_is_none_adds_it() -> None:
    now = made(own(), change(own(), HIPS, "own-2", replacing=True))
    assert now.routines == (Routine("own-2", HIPS.entries, "Hips"),)


def test_a_long_name_gets_its_number_within_its_length() -> None:
    name = "a" * MOST_TITLE
    taken = own(replace(MINE, title=name))
    found = free_name(taken, name)
    assert found == "a" * (MOST_TITLE - 4) + " (2)"
    assert namesake(taken, found) is None


def test_what_came_since_stays_when_it_is_undone() -> None:
    before = Own((MINE,), ReminderState(), (("wall-glute", "cushion"),))
    chosen = replace(HIPS, variants=(("wall-glute", "chair"),))
    made_of_it = change(before, chosen, "own-2", replacing=False)
    now = made(before, made_of_it)
    assert dict(now.variants) == {"wall-glute": "chair"}
    later = Reminder("9", MORNING)
    other = Routine("own-3", (), "Later")
    now = Own(
        (*now.routines, other),
        replace(now.facts, reminders=(*now.facts.reminders, later)),
        (*now.variants, ("seated-twist", "chair")),
    )
    back = undone(now, made_of_it)
    assert back.routines == (MINE, other)
    assert back.facts.reminders == (later,)
    assert dict(back.variants) == {"wall-glute": "cushion", "seated-twist": "chair"}


def test_a_variant_chosen_since_stays_when_it_is_undone() -> None:
    chosen = replace(HIPS, variants=(("wall-glute", "chair"),))
    made_of_it = change(own(), chosen, "own-2", replacing=False)
    now = replace(made(own(), made_of_it), variants=(("wall-glute", "cushion"),))
    assert undone(now, made_of_it).variants == (("wall-glute", "cushion"),)


_titles = st.sampled_from(["Hips", "hips (2)", "Knee", ""])
_own_routines = st.lists(_titles, max_size=3).map(
    lambda titles: tuple(
        Routine(f"own-{n}", (Entry("wall-glute"),), title) for n, title in enumerate(titles)
    )
)
_reminders = st.lists(st.tuples(rules, st.sampled_from(["own-0", "full"])), max_size=3).map(
    lambda found: tuple(Reminder(str(n), *one) for n, one in enumerate(found))
)


@given(_own_routines, _reminders, prescriptions(), st.booleans(), st.sampled_from(["Hips", ""]))
def test_undoing_at_once_leaves_all_as_it_was(
    routines: tuple[Routine, ...],
    reminders: tuple[Reminder, ...],
    prescription: Prescription,
    replacing: bool,  # noqa: FBT001 - drawn
    name: str,
) -> None:
    before = own(*routines, reminders=reminders)
    prescription = replace(prescription, name=name or prescription.name)
    made_of_it = change(before, prescription, "own-new", replacing=replacing)
    now = made(before, made_of_it)

    assert undone(now, made_of_it) == before
    assert len({one.id for one in now.facts.reminders}) == len(now.facts.reminders)
    assert len({one.id for one in now.routines}) == len(now.routines)
    [routine] = [one for one in now.routines if one.id == made_of_it.routine.id]
    assert routine.entries == prescription.entries
    offered = {one.rule for one in now.facts.reminders if one.routine == routine.id}
    assert set(prescription.rules) <= offered
    if replacing:
        again = change(now, prescription, "own-again", replacing=True)
        assert made(now, again) == now


def test_reminders_of_a_routine_are_those_that_come_again_and_are_on() -> None:
    once = Once(datetime(2026, 3, 2, tzinfo=UTC))
    found = reminding(
        [
            Reminder("1", MORNING, "own-1"),
            Reminder("2", MORNING, "own-1"),
            Reminder("3", once, "own-1"),
            Reminder("4", ClockTimes([time(9)]), "own-1", enabled=False),
            Reminder("5", ClockTimes([time(9)])),
            Reminder("6", QuietHours(Hours(time(9), time(10))), "own-1"),
        ],
        "own-1",
    )
    assert found == ((MORNING,), 1)
