"""A prescription is added in one piece or not at all, and is written so that it can be read."""

from pathlib import Path

import pytest
from hypothesis import given

from glutestretch.kit.record import replace
from glutestretch.prescriptions.adding import Adding, AddingError, add_file
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.prescriptions.files import (
    PrescriptionError,
    read_prescription,
    write_prescription,
)
from glutestretch.prescriptions.making import made_of
from glutestretch.prescriptions.stored import Stored
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import Loaded
from glutestretch.reminders.keeper import ReminderKeeper
from glutestretch.settings.file import NullSettings
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import BUILT_IN, Entry, Routine
from tests.routines.test_own_routines import Disk
from tests.support.fakes import FakeClock
from tests.support.library import book, catalogue
from tests.support.prescriptions import BY_HAND, of_a_pack, prescriptions


class ReminderDisk:
    """Keeps reminders; can be full."""

    def __init__(self) -> None:
        self.kept = ReminderState()
        self.problem = ""

    def load(self) -> Loaded:
        """Return what was kept."""
        return Loaded(self.kept)

    def save(self, facts: ReminderState) -> str:
        """Keep the facts unless the disk is full."""
        if not self.problem:
            self.kept = facts
        return self.problem


class SettingsDisk(NullSettings):
    """Keeps settings; can be full."""

    problem = ""

    def save(self, settings: Settings) -> str:
        """Keep the settings unless the disk is full."""
        return self.problem or super().save(settings)


class Desk:
    """What adds prescriptions, on two disks."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.routines, self.reminders = Disk(), ReminderDisk()
        self.settings = SettingsDisk(settings)
        keeper = ReminderKeeper(self.reminders, FakeClock())
        stored = Stored(self.routines, keeper, self.settings)
        self.adding = Adding(lambda: stored, catalogue())

    @property
    def empty(self) -> bool:
        """Whether nothing was added."""
        return self.routines.kept == () and self.reminders.kept.reminders == ()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "hips.glutestretch"
    path.write_text(BY_HAND, "utf-8")
    return path


def test_it_is_added_and_taken_out_again(file: Path) -> None:
    desk = Desk()
    said = add_file(desk.adding, file, replacing=False)
    assert said == "“Hips in the morning” is one of your own routines now, with 2 reminders."
    assert desk.adding.undoable == said
    [routine] = desk.routines.kept
    assert routine.title == "Hips in the morning"
    assert {one.routine for one in desk.reminders.kept.reminders} == {routine.id}

    assert desk.adding.undo() == "“Hips in the morning” was taken out again, with 2 reminders."
    assert desk.empty
    assert desk.adding.undoable == ""
    assert desk.adding.undo() == ""


def test_one_of_its_name_is_told_and_replaced_if_that_is_wished(file: Path) -> None:
    desk = Desk()
    found = desk.adding.read(file)
    assert not desk.adding.has_namesake(found)
    desk.adding.add(found)
    assert desk.adding.has_namesake(found)
    assert desk.adding.new_name(found) == "Hips in the morning (2)"

    said = desk.adding.add(replace(found, entries=(Entry("seated-twist"),)), replacing=True)
    assert said == "“Hips in the morning” is now as it was prescribed."
    [routine] = desk.routines.kept
    assert routine.entries == (Entry("seated-twist"),)
    assert len(desk.reminders.kept.reminders) == 2
    assert desk.adding.undo() == "“Hips in the morning” is again as it was before."
    assert desk.routines.kept[0].entries == found.entries


@pytest.mark.parametrize("full", ["routines", "reminders"])
def test_what_cannot_be_written_changes_nothing(full: str, file: Path) -> None:
    desk = Desk()
    getattr(desk, full).problem = "The disk is full."
    with pytest.raises(AddingError, match=r"Nothing was added. The disk is full."):
        add_file(desk.adding, file, replacing=False)
    assert desk.empty
    assert desk.adding.undoable == ""
    assert desk.adding.keeping.own.routines == ()
    assert desk.adding.keeping.own.facts.reminders == ()


def test_a_missing_pack_is_asked_for_and_nothing_is_added(tmp_path: Path) -> None:
    path = tmp_path / "hips.glutestretch"
    text = of_a_pack()
    path.write_text(text, "utf-8")
    desk = Desk()
    with pytest.raises(AddingError) as caught:
        add_file(desk.adding, path, replacing=False)
    assert str(caught.value) == (
        "Nothing was added. The stretch pigeon is in the pack “Hips after running”, which is not "
        "here; add that first."
    )
    assert desk.empty


def test_a_file_with_faults_says_the_first_and_how_many_more(tmp_path: Path) -> None:
    path = tmp_path / "hips.glutestretch"
    path.write_text("format = 1", "utf-8")
    desk = Desk()
    with pytest.raises(AddingError) as caught:
        add_file(desk.adding, path, replacing=False)
    assert str(caught.value) == (
        "Nothing was added. hips.glutestretch: title: is missing. There is 1 more fault; "
        "glutestretch check names them all."
    )
    assert desk.empty


@given(prescriptions())
def test_what_was_added_is_exported_and_read_as_the_same(prescription: Prescription) -> None:
    if prescription.missing(catalogue()):
        return
    desk = Desk()
    desk.adding.add(prescription)
    [routine] = desk.routines.kept
    made, once = made_of(
        routine,
        catalogue(),
        desk.reminders.kept.reminders,
        {},
        title=prescription.title,
        sender=prescription.sender,
        notes=prescription.notes,
    )
    rules = tuple(dict.fromkeys(prescription.rules))
    assert made == replace(prescription, rules=rules)
    assert once == 0


@pytest.mark.parametrize("routine", [*BUILT_IN, "seated-twist"])
def test_every_routine_of_the_app_can_be_written_and_read(routine: str, tmp_path: Path) -> None:
    path = tmp_path / "a.glutestretch"
    made, _ = made_of(book().found(routine), catalogue(), (), {}, notes="One.\n\nTwo “three”.")
    write_prescription(path, made, catalogue())
    assert read_prescription(path, catalogue()) == made
    assert made.title == made.name


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.glutestretch"
    path.write_text("before", "utf-8")
    routine = Routine("own-1", (Entry("wall-glute"),), "Hips <3")
    with pytest.raises(PrescriptionError):
        write_prescription(path, made_of(routine, catalogue(), (), {})[0], catalogue())
    assert path.read_text("utf-8") == "before"


VARIED = f'{BY_HAND}\n[variants]\nwall-glute = "floor"\n'


def test_variants_become_the_users_setting_and_are_taken_back(tmp_path: Path) -> None:
    desk = Desk(Settings(breaths=8, variants=(("prone-glute", "chair"),)))
    path = tmp_path / "hips.glutestretch"
    path.write_text(VARIED, "utf-8")

    add_file(desk.adding, path, replacing=False)
    assert desk.settings.settings == Settings(
        breaths=8, variants=(("prone-glute", "chair"), ("wall-glute", "floor"))
    )

    desk.adding.undo()
    assert desk.settings.settings.variants == (("prone-glute", "chair"),)


def test_without_room_for_the_settings_nothing_is_added(tmp_path: Path) -> None:
    desk, path = Desk(), tmp_path / "hips.glutestretch"
    path.write_text(VARIED, "utf-8")
    desk.settings.problem = "The disk is full."
    with pytest.raises(AddingError, match="The disk is full"):
        add_file(desk.adding, path, replacing=False)
    assert desk.empty
    assert desk.settings.settings == Settings()


def test_the_variants_of_a_routine_are_written_with_it() -> None:
    chosen = (("prone-glute", "chair"), ("seated-twist", "gone"), ("wall-glute", "floor"))
    routine = Routine("own-1", (Entry("wall-glute"), Entry("seated-twist")), "Hips")
    made, _ = made_of(routine, catalogue(), (), {}, chosen)
    assert made.variants == (("wall-glute", "floor"),)
