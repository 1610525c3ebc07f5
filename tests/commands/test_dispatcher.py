"""The front desk does what commands say, and says what became of it."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from glutestretch.app.prescription_wiring import Running
from glutestretch.archive.archive import Archive
from glutestretch.archive.files import write_export
from glutestretch.commands.dispatcher import CommandDispatcher
from glutestretch.diary.events import LeftOut, Overview, TighterSide
from glutestretch.diary.memory import NullDiary
from glutestretch.kit.record import replace
from glutestretch.prescriptions.adding import Adding
from glutestretch.reminders.engine.rules import ClockTimes, Once
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import from_json
from glutestretch.reminders.file import NullReminders
from glutestretch.reminders.service import Reminders
from glutestretch.routines.own_routines import OwnRoutines
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.session.launcher import SessionLauncher
from glutestretch.settings.file import NullSettings
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import Entry, Routine, short
from glutestretch.stretches.sides import Side
from tests.archive.test_exports import NOW, USUAL
from tests.routines.test_own_routines import Disk
from tests.session.rig import ANSWERED, ROUTINE, Rig
from tests.support.library import book, catalogue, routine_of
from tests.support.prescriptions import BY_HAND

ALL_LEFT_OUT = replace(ANSWERED, left_out=frozenset(ROUTINE))


class Desk:
    """A front desk over real presenters; Monday, 9:00 in Berlin is 8:00 UTC."""

    def __init__(self, past: Overview = ANSWERED) -> None:
        self.rig = Rig(past=past)
        rig, session = self.rig, self.rig.session
        self.store: NullReminders = NullReminders(ReminderState(zone="Europe/Berlin"))
        self.loaded: list[Reminders] = []
        self.book = book()
        self.launcher = SessionLauncher(
            self.book, Preferences(NullSettings()), session, rig.recorder, rig.clock
        )
        self.diary = NullDiary()
        self.archive = Archive(self.diary, rig.clock)
        self.desk = CommandDispatcher(
            self.reminders,
            self.launcher,
            session,
            self.book,
            lambda: self.archive,
            self.adding,
            lambda: self.packs_in_use,
        )
        self.packs_in_use: frozenset[str] = frozenset()
        self.window_wishes = 0
        self.desk.window_wished.connect(self._wished)

    def reminders(self) -> Reminders:
        """Load the reminders once."""
        if not self.loaded:
            self.loaded.append(Reminders(self.store, self.rig.clock))
        return self.loaded[0]

    def adding(self) -> Adding:
        """Return what adds prescriptions."""
        own = OwnRoutines(Disk(), self.book)
        return Adding(
            lambda: Running(own, self.reminders(), Preferences(NullSettings())), catalogue()
        )

    def _wished(self) -> None:
        self.window_wishes += 1

    def ask(self, verb: str, **words: object) -> dict[str, object]:
        """Return the answer to a command, as it goes over the wire."""
        answer = json.loads(json.dumps(self.desk.answer({"verb": verb, **words})))
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def desk(qapp: object) -> Desk:
    assert qapp
    return Desk()


@pytest.mark.parametrize("named", [{}, {"routine": ""}, {"routine": "full"}])
def test_the_routine_begins_and_the_window_comes(desk: Desk, named: dict[str, str]) -> None:
    assert desk.ask("start", **named) == {"ok": True, "text": "The session has begun."}
    assert desk.rig.session.running
    assert desk.rig.session.run.routine == routine_of(*ROUTINE)
    assert desk.rig.session.cue.stretch == ROUTINE[0]
    assert desk.window_wishes == 1
    assert desk.loaded == []


@pytest.mark.parametrize("name", ["wall-glute", "wall", "W"])
def test_a_stretch_begins_by_the_beginning_of_its_name(desk: Desk, name: str) -> None:
    assert desk.ask("start", routine=name)["ok"] is True
    assert {cue.stretch for cue in desk.rig.session.plan.cues} == {"wall-glute"}


@pytest.mark.parametrize("name", ["short", "sh"])
def test_the_routine_of_five_minutes_begins_by_its_name(desk: Desk, name: str) -> None:
    assert desk.ask("start", routine=name)["ok"] is True
    assert desk.rig.session.run.routine == short()


def test_a_beginning_that_two_routines_share_is_told(desk: Desk) -> None:
    answer = desk.ask("start", routine="s")

    assert answer["text"] == "“s” can be short, seated-twist; please write more of it."


def test_the_tighter_side_twice_begins_where_the_diary_knows_it(qapp: object) -> None:
    assert qapp
    desk = Desk(replace(ANSWERED, tighter=TighterSide.LEFT))

    assert desk.ask("start", routine="tighter")["text"] == "The session has begun."
    assert [half.side for half in desk.rig.session.plan.halves][:3] == ["left", "right", "left"]


def test_the_tighter_side_is_asked_in_the_window_where_nobody_knows_it(desk: Desk) -> None:
    answer = desk.ask("start", routine="tighter")

    assert answer["ok"] is True
    assert answer["text"] == "The session begins once you have answered in the window."
    assert not desk.rig.session.running


def test_an_unknown_routine_is_told_and_nothing_begins(desk: Desk) -> None:
    known = ", ".join(one.id for one in book().all)

    assert desk.ask("start", routine="yoga") == {
        "ok": False,
        "text": f"There is no routine “yoga”; there are {known}.",
        "understood": False,
    }
    assert not desk.rig.session.running
    assert desk.window_wishes == 0


def test_a_session_that_runs_goes_on(desk: Desk) -> None:
    desk.ask("start")
    desk.rig.play_until(Kind.HOLDING)

    answer = desk.ask("start", routine="wall")

    assert answer == {"ok": False, "text": "A session is running already."}
    assert desk.rig.mode is Mode.HOLDING
    assert desk.window_wishes == 1


def test_the_warning_comes_first_where_it_is_due(qapp: object) -> None:
    assert qapp
    desk = Desk(Overview())

    answer = desk.ask("start")
    again = desk.ask("start")

    assert answer["ok"] is True
    assert answer["text"] == "The session begins once you have answered in the window."
    assert desk.rig.mode is Mode.SCREENING
    assert again["ok"] is False
    assert again["text"] == "The window waits for an answer; please give it there first."
    assert desk.window_wishes == 2


def test_a_routine_without_a_stretch_cannot_begin(qapp: object) -> None:
    assert qapp
    desk = Desk(ALL_LEFT_OUT)

    answer = desk.ask("start")

    assert answer["ok"] is False
    assert answer["text"] == "All stretches are left out; please put one back in the window."
    assert desk.rig.facts(LeftOut) == []


def test_a_pause_of_so_long(desk: Desk) -> None:
    answer = desk.ask("pause", length="1h20m")

    assert answer == {"ok": True, "text": "Reminders are paused until today at 11:20."}
    until = desk.rig.clock.now() + timedelta(minutes=80)
    assert desk.store.facts.paused_until == until


def test_a_pause_without_end_and_its_end(desk: Desk) -> None:
    assert desk.ask("pause")["text"] == "Reminders are paused until you resume them."
    forever = desk.store.facts
    assert desk.ask("resume") == {"ok": True, "text": "Reminders come again."}
    assert (forever.paused_until, desk.store.facts.paused_until) == (FOR_EVER, None)
    assert desk.ask("resume") == {"ok": True, "text": "Reminders are not paused."}


def test_a_phrase_becomes_a_reminder(desk: Desk) -> None:
    answer = desk.ask("remind", phrase="weekdays 14:30", routine="prone")

    assert answer["ok"] is True
    assert answer["text"] == "Reminder 1: Weekdays at 14:30 · next: today."
    assert answer["data"] == {"id": "1"}
    [added] = desk.store.facts.reminders
    assert (added.id, added.routine) == ("1", "prone-glute")
    assert isinstance(added.rule, ClockTimes)


def test_a_reminder_that_a_pause_puts_off_is_added_with_a_word_on_that(desk: Desk) -> None:
    desk.ask("pause", length="1h")

    answer = desk.ask("remind", phrase="in 30m")

    assert answer["text"] == "Reminder 1: Once, today at 10:30 · next: today at 11:00."


class FullDisk(NullReminders):
    """A store that keeps nothing as long as it is full."""

    full = True

    def save(self, facts: ReminderState) -> str:
        """Say so."""
        return "The disk is full." if self.full else super().save(facts)


def test_what_cannot_be_kept_is_no_success_however_often_it_is_tried(desk: Desk) -> None:
    desk.store = disk = FullDisk()
    told = {"ok": False, "text": "The disk is full."}

    assert desk.ask("remind", phrase="in 30m") == told
    assert desk.ask("remind", phrase="in 30m") == told
    assert [desk.ask("pause", length="1h"), desk.ask("pause")] == [told, told]
    assert [desk.ask("resume"), desk.ask("resume")] == [told, told]

    disk.full = False
    assert desk.ask("resume")["ok"] is True
    assert len(disk.facts.reminders) == 2


def test_a_moment_is_meant_in_the_zone_of_the_reminders(desk: Desk) -> None:
    desk.ask("remind", phrase="in 30m")
    answer = desk.ask("remind", phrase="tomorrow 8:00")

    assert answer["text"] == "Reminder 2: Once, tomorrow, Tuesday, at 8:00."
    half_an_hour, tomorrow = desk.store.facts.reminders
    assert isinstance(half_an_hour.rule, Once)
    assert half_an_hour.rule.at == desk.rig.clock.now() + timedelta(minutes=30)
    assert isinstance(tomorrow.rule, Once)
    assert tomorrow.rule.at.isoformat() == "2026-03-03T07:00:00+00:00"


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        ({"verb": "remind", "phrase": "daily 25:00"}, "There is no 25:00 on the clock"),
        ({"verb": "remind", "phrase": "today 8:00"}, "8:00 on 2 March 2026 is over."),
        ({"verb": "remind", "phrase": ""}, "No time is given"),
        ({"verb": "remind", "phrase": "daily 8:00", "routine": "x"}, "There is no routine “x”"),
        ({"verb": "remind", "phrase": ["daily 8:00"]}, "No time is given"),
        ({"verb": "pause", "length": "soon"}, "“soon” is not a length of time"),
        ({"verb": "dance"}, "The running Glutestretch does not know “dance”"),
        ({"verb": 7}, "The running Glutestretch does not know “”"),
        ({}, "The running Glutestretch does not know “”"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    desk: Desk, request_: dict[str, object], sentence: str
) -> None:
    answer = desk.desk.answer(request_)

    assert answer["ok"] is False
    assert answer["understood"] is False
    assert str(answer["text"]).startswith(sentence)
    assert str(answer["text"]).endswith(".")
    assert desk.store.facts == ReminderState(zone="Europe/Berlin")


def test_an_ambiguous_name_is_told(desk: Desk) -> None:
    content = catalogue()
    twins = replace(
        content,
        stretches=(*content.stretches, replace(content["wall-glute"], id="wall-sit")),
    )
    desk.desk = CommandDispatcher(
        desk.reminders,
        desk.launcher,
        desk.rig.session,
        RoutineBook(twins),
        lambda: desk.archive,
        desk.adding,
        frozenset,
    )

    answer = desk.ask("start", routine="wall")

    assert answer["text"] == "“wall” can be wall-glute, wall-sit; please write more of it."


def test_the_status_tells_the_session_and_all_facts(desk: Desk) -> None:
    desk.ask("remind", phrase="weekdays 14:30")
    desk.ask("pause", length="1h")
    desk.ask("start", routine="prone")
    desk.rig.play_until(Kind.HOLDING)

    data = desk.ask("status")["data"]

    assert isinstance(data, dict)
    assert data["session"] == {
        "stretch": "prone-glute",
        "variant": None,
        "side": Side.RIGHT,
        "mode": "holding",
        "step": 3,
    }
    assert from_json(data["facts"]).facts == desk.store.facts
    desk.rig.session.pause()
    paused = desk.ask("status")["data"]
    assert isinstance(paused, dict)
    assert paused["session"]["mode"] == "paused"


def test_without_a_session_the_status_says_so(desk: Desk) -> None:
    data = desk.ask("status")["data"]

    assert isinstance(data, dict)
    assert data["session"] is None


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=3,
)


@given(
    st.fixed_dictionaries(
        {"verb": st.sampled_from(["start", "pause", "resume", "remind", "status"]) | _VALUES},
        optional={"routine": _VALUES, "length": _VALUES, "phrase": _VALUES},
    )
)
@example({"verb": "remind", "phrase": "in 99999999h"})
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_request_gets_an_answer(desk: Desk, request_: dict[str, object]) -> None:
    answer = json.loads(json.dumps(desk.desk.answer(request_)))

    assert isinstance(answer["ok"], bool)
    assert answer["ok"] or answer["text"]


def test_an_import_changes_the_diary_of_the_running_app(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_export(path, USUAL, NOW)
    assert desk.ask("import", file=str(path)) == {
        "ok": True,
        "text": "1 session was added to your diary.",
    }
    assert desk.diary.rows() == USUAL
    again = desk.ask("import", file=str(path))
    assert again == {"ok": True, "text": f"Your diary has everything in {path} already."}


@pytest.mark.parametrize("file", ["", "/nowhere", 7, None, "\ud83e", "a" * 5000, "\x00"])
def test_an_import_of_no_file_is_refused_in_a_sentence(desk: Desk, file: object) -> None:
    answer = desk.ask("import", file=file)
    assert answer["ok"] is False
    assert str(answer["text"]).startswith("Nothing was imported")
    assert desk.diary.rows() == ()


OWN = Routine("own-7f3a", (Entry("seated-twist", seconds=10.0, holds=5),), "My back")


@pytest.mark.parametrize("name", ["My back", "my BACK", "my b", "own-7f3a", "own"])
def test_an_own_routine_begins_by_its_title_or_id(desk: Desk, name: str) -> None:
    desk.book.own = (OWN,)

    assert desk.ask("start", routine=name)["text"] == "The session has begun."
    assert desk.rig.session.run.routine == OWN


def test_a_reminder_can_offer_an_own_routine_by_its_title(desk: Desk) -> None:
    desk.book.own = (OWN,)
    desk.ask("remind", phrase="weekdays 14:30", routine="My back")

    assert [one.routine for one in desk.store.facts.reminders] == ["own-7f3a"]


def test_own_routines_of_one_title_are_told_apart_by_their_ids(desk: Desk) -> None:
    desk.book.own = (OWN, replace(OWN, id="own-99"), replace(OWN, id="own-5", title="My back 2"))

    answer = desk.ask("start", routine="my back")

    assert answer["text"] == "“my back” can be “My back”, “My back”; please write more of it."
    assert desk.ask("start", routine="own-99")["ok"] is True


def test_an_unknown_name_tells_own_routines_by_their_titles(desk: Desk) -> None:
    desk.book.own = (OWN,)

    said = str(desk.ask("start", routine="yoga")["text"])

    assert "full, short, tighter, “My back”, prone-glute" in said


def test_what_is_written_whole_is_meant_before_what_begins_like_it(desk: Desk) -> None:
    short = replace(OWN, title="Wall-glute, but longer")
    desk.book.own = (short,)

    desk.ask("start", routine="wall-glute")

    assert desk.rig.session.run.routine.id == "wall-glute"


def test_a_prescription_becomes_a_routine_with_reminders(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "hips.glutestretch"
    path.write_text(BY_HAND, "utf-8")

    answer = desk.ask("prescription", file=str(path))

    assert answer == {
        "ok": True,
        "text": "“Hips in the morning” is one of your own routines now, with 2 reminders.",
    }
    [own] = desk.book.own
    assert [one.routine for one in desk.loaded[0].facts.reminders] == [own.id, own.id]
    assert desk.window_wishes == 0


def test_a_prescription_with_a_fault_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "hips.glutestretch"
    path.write_text(BY_HAND.replace("breaths = 6", "breaths = 60"), "utf-8")

    answer = desk.ask("prescription", file=str(path))

    assert answer["ok"] is False
    assert answer["text"] == (
        "Nothing was added. hips.glutestretch: entry 1: breaths: must be from 1 to 30, not 60."
    )
    assert desk.book.own == ()
    assert desk.reminders().facts.reminders == ()


def test_a_prescription_that_is_opened_is_shown_in_the_window(desk: Desk) -> None:
    opened: list[str] = []
    desk.desk.prescription_wished.connect(opened.append)

    assert desk.ask("open", file="/home/ann/hips.glutestretch") == {"ok": True}

    assert opened == ["/home/ann/hips.glutestretch"]
    assert desk.window_wishes == 1
    assert desk.loaded == []


def test_a_pack_that_a_session_plays_is_told(desk: Desk) -> None:
    assert desk.ask("pack_in_use", id="hips", title="Hips") == {"ok": True}
    desk.packs_in_use = frozenset({"hips"})
    assert desk.ask("pack_in_use", id="hips", title="Hips") == {
        "ok": False,
        "text": "Nothing was changed: a session with stretches of “Hips” is on. "
        "Please finish or leave it first.",
    }
    assert desk.ask("pack_in_use", id="owls", title="Owls") == {"ok": True}
