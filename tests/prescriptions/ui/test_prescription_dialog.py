"""A prescription is looked at first, then added and undone; a routine is saved as one."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from glutestretch.kit.text import Text
from glutestretch.prescriptions.files import read_prescription
from glutestretch.prescriptions.ui.dialog import PrescriptionDialog
from glutestretch.prescriptions.ui.writing_dialog import WritingDialog
from glutestretch.reminders.engine.rules import Once
from glutestretch.routines.file import stored
from glutestretch.routines.ui.dialog import RoutinesDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.routines import Entry
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.prescriptions import BY_HAND, of_a_pack
from tests.support.views import prescription, written_prescription

HIPS = "Hips in the morning"


def words(dialog: PrescriptionDialog) -> list[str]:
    """Return what is to be read in the window."""
    return [text.text() for text in dialog.findChildren(Text) if text.isVisibleTo(dialog)]


def reminders(app: AppRig) -> list[str]:
    """Return the ids of the routines that are offered."""
    return [one.routine for one in app.controller.remind().reminders.facts.reminders]


def test_it_shows_what_it_would_bring_and_changes_nothing(app: AppRig) -> None:
    dialog = prescription(app)
    assert words(dialog) == [
        "Hips, weeks 1 to 4",
        "From P. Hysio, Riverside Practice, as the file says",
        "Pull only as far as it feels calm.\nRing me if the knee hurts.",
        "The routine “Hips in the morning”",
        "Wall glute stretch",
        "6 breaths · Tighter side first",
        "Prone glute stretch",
        "5 times 10 seconds · 8 s between holds",
        "Reminders of it",
        "Weekdays at 7:30",
        "Every day at 18:00, after 2 days of rest",
    ]
    assert app.focus is dialog.close_button
    assert stored(app.first.paths.routines) == ()
    dialog.close_button.click()
    assert reminders(app) == []


def test_it_is_added_and_undone(app: AppRig) -> None:
    dialog = prescription(app)
    dialog.add_button.click()
    settle()
    [routine] = stored(app.first.paths.routines)
    assert routine.title == HIPS
    assert reminders(app) == [routine.id] * 2
    assert dialog.done_bar.sentence == (
        "“Hips in the morning” is one of your own routines now, with 2 reminders."
    )
    assert app.focus is dialog.close_button
    assert not dialog.add_button.isEnabled()

    app.press("Shift+Tab")
    assert app.focus is dialog.done_bar.undo_button
    app.press(Qt.Key.Key_Space)
    assert stored(app.first.paths.routines) == ()
    assert reminders(app) == []
    assert dialog.notice is not None
    assert dialog.notice.sentence == (
        "“Hips in the morning” was taken out again, with 2 reminders."
    )
    assert dialog.add_button.isEnabled()
    assert app.focus is dialog.close_button


def test_a_routine_of_its_name_stays_unless_it_is_to_be_replaced(app: AppRig) -> None:
    own = app.controller.own_routines
    dialog = prescription(app)
    assert not dialog.same_name.isVisible()
    dialog.add_button.click()
    dialog = prescription(app, BY_HAND.replace("breaths = 6", "breaths = 7"))
    assert dialog.same_name.isVisible()
    told = (
        "You have a routine “Hips in the morning” already. If it stays, this one is called "
        "“Hips in the morning (2)”."
    )
    assert told in words(dialog)
    dialog.add_button.click()
    assert [one.title for one in own.routines] == [HIPS, f"{HIPS} (2)"]
    dialog.done_bar.undo_button.click()
    dialog.same_name.setCurrentIndex(1)
    dialog.add_button.click()
    [routine] = own.routines
    assert routine.entries[0] == Entry("wall-glute", breaths=7, sides=routine.entries[0].sides)
    assert reminders(app) == [routine.id] * 2
    dialog.done_bar.undo_button.click()
    assert own.routines[0].entries[0].breaths == 6
    assert len(reminders(app)) == 2


def test_faults_are_named_and_nothing_can_be_added(app: AppRig) -> None:
    dialog = prescription(app, BY_HAND.replace("breaths = 6", "breaths = 60"))
    assert words(dialog) == [
        "Nothing can be added from this file",
        "hips.glutestretch: entry 1: breaths: must be from 1 to 30, not 60.",
    ]
    assert not dialog.add_button.isVisible()
    assert dialog.close_button.property("kind") == "primary"
    dialog.add()
    assert stored(app.first.paths.routines) == ()
    dialog = prescription(app, BY_HAND + "\n".join(f"a{n} = 1" for n in range(20)))
    assert words(dialog)[-1] == "There are 8 more faults; glutestretch check names them all."


def test_a_missing_pack_is_asked_for(app: AppRig) -> None:
    dialog = prescription(app, of_a_pack())
    assert "pigeon" in words(dialog)
    title, sender, reason, *_ = words(dialog)
    assert (title, sender[:4]) == ("Hips, weeks 1 to 4", "From")
    assert reason == (
        "The stretch pigeon is in the pack “Hips after running”, which is not here; add that first."
    )
    assert not dialog.add_button.isEnabled()


def test_another_file_takes_its_place(app: AppRig) -> None:
    prescription(app)
    dialog = prescription(app, BY_HAND.replace("weeks 1 to 4", "weeks 5 to 8"))
    assert words(dialog)[0] == "Hips, weeks 5 to 8"


def test_the_menu_asks_for_a_file(app: AppRig) -> None:
    app.window.prescription_wished.emit()
    asking = app.dialog(QFileDialog)
    path = Path(app.first.paths.directory) / "hips.glutestretch"
    path.write_text(BY_HAND, "utf-8")
    asking.fileSelected.emit(str(path))
    asking.reject()
    settle()
    assert words(app.dialog(PrescriptionDialog))[0] == "Hips, weeks 1 to 4"


def test_a_running_session_pauses_and_keeps_its_plan(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    plan = app.session.plan
    dialog = prescription(app)
    assert app.mode is Mode.PAUSED
    dialog.add_button.click()
    dialog.accept()
    settle()
    app.play()
    assert app.session.plan is plan
    app.play_until(Mode.FINISHED)


def drop(app: AppRig, *paths: Path) -> bool:
    """Drag files onto the window and let go; return whether they would be taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    onto = app.window.centralWidget()
    assert onto is not None
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(onto, enter)
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(onto, event)
    settle()
    return enter.isAccepted()


def test_a_file_is_dropped_onto_the_window(app: AppRig, tmp_path: Path) -> None:
    path = tmp_path / "hips.glutestretch"
    path.write_text(BY_HAND, "utf-8")
    other = tmp_path / "hips.txt"
    assert not drop(app, other)
    assert not drop(app, path, other)
    assert app.dialogs == []
    assert drop(app, path)
    assert words(app.dialog(PrescriptionDialog))[0] == "Hips, weeks 1 to 4"


def test_a_routine_is_saved_as_one_with_its_reminders(app: AppRig, tmp_path: Path) -> None:
    dialog = written_prescription(app)
    routine = app.controller.own_routines.routines[0]
    listed = app.controller.remind().list
    listed.add(Once(app.clock.now().replace(year=2030)), routine.id)
    assert app.focus is dialog.title
    assert dialog.title.text() == routine.title
    dialog.title.setText("For Ann")
    dialog.sent_by.setText("Bob")
    dialog.notes.setPlainText("Slowly.\nEvery day.")
    path = tmp_path / "ann.glutestretch"
    dialog.save(str(path))
    assert dialog.notice is not None
    assert dialog.notice.sentence == (
        f"“For Ann” was written to {path} (2 stretches). 1 reminder that comes once was left out."
    )
    found = read_prescription(path, app.first.catalogue)
    assert (found.title, found.sender, found.notes) == ("For Ann", "Bob", "Slowly.\nEvery day.")
    assert (found.name, found.entries) == (routine.title, routine.entries)


@pytest.mark.parametrize(
    ("title", "name", "said"),
    [
        ("a <b", "a.glutestretch", "Nothing was written. a.glutestretch: title: has '<', which is"),
        ("a", "a.txt", "“a.txt” has to end in .glutestretch, so that it is known for a"),
        ("a", "no/folder/" + "a" * 300 + ".glutestretch", "/"),
    ],
)
def test_what_cannot_be_saved_is_told(
    app: AppRig, tmp_path: Path, title: str, name: str, said: str
) -> None:
    dialog = written_prescription(app)
    dialog.title.setText(title)
    dialog.save(str(tmp_path / name))
    assert dialog.notice is not None
    assert dialog.notice.sentence.startswith(said)
    assert not list(tmp_path.glob("a.*"))


def test_the_file_is_named_after_the_title(app: AppRig) -> None:
    dialog = written_prescription(app)
    dialog.title.setText("Ann's hips, 2/3")
    dialog.save_button.click()
    settle()
    [asking] = dialog.findChildren(QFileDialog)
    assert Path(asking.selectedFiles()[0]).name == "ann-s-hips-2-3.glutestretch"
    asking.reject()


def test_an_empty_routine_cannot_be_saved(app: AppRig) -> None:
    written_prescription(app).accept()
    settle()
    full, empty = app.dialog(RoutinesDialog).rows
    assert full.prescribe.isEnabled()
    assert not empty.prescribe.isEnabled()
    assert app.dialog(RoutinesDialog).findChildren(WritingDialog) == []


def test_what_cannot_be_written_lasts_and_is_told(make_app: MakeApp) -> None:
    app = make_app()
    Path(f"{app.first.paths.routines}.{os.getpid()}.new").mkdir()
    dialog = prescription(app)
    dialog.add_button.click()
    settle()
    assert [one.title for one in app.controller.own_routines.routines] == [HIPS]
    assert any("routines" in notice for notice in app.notices)


def test_it_is_saved_as_a_page_to_print_before_it_is_added(app: AppRig, tmp_path: Path) -> None:
    dialog = prescription(app)
    assert dialog.paper is not None
    before = dialog.paper.print_button.isEnabled(), dialog.paper.save_button.isEnabled()
    path = tmp_path / "hips.pdf"

    dialog.paper.save(str(path))

    assert before == (True, True)
    assert path.read_bytes().startswith(b"%PDF")
    assert dialog.notice is not None
    assert dialog.notice.sentence == f"The page to print is in {path} now."
    assert app.controller.own_routines.routines == ()


def test_a_file_for_the_page_is_asked_for(app: AppRig, tmp_path: Path) -> None:
    dialog = prescription(app)
    assert dialog.paper is not None
    dialog.paper.save_button.click()
    settle()
    [asking] = dialog.findChildren(QFileDialog)
    assert Path(asking.selectedFiles()[0]).name == "hips-weeks-1-to-4.pdf"
    asking.fileSelected.emit(str(tmp_path / "a.pdf"))
    asking.reject()
    settle()
    assert (tmp_path / "a.pdf").exists()


def test_one_with_faults_is_not_printed(app: AppRig) -> None:
    assert prescription(app, BY_HAND.replace("breaths = 6", "breaths = 60")).paper is None


def test_what_is_typed_is_on_the_page(app: AppRig, tmp_path: Path) -> None:
    pdf = pytest.importorskip("PySide6.QtPdf")
    dialog = written_prescription(app)
    dialog.sent_by.setText("Bob")
    path = tmp_path / "ann.pdf"
    dialog.paper.save(str(path))
    document = pdf.QPdfDocument()
    document.load(str(path))
    assert "From Bob" in document.getAllText(0).text()
    document.close()
