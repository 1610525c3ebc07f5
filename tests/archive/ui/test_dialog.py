"""Your data: exported, imported, put on paper and deleted by button, with undo."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from glutestretch.archive.ui.dialog import DataDialog
from glutestretch.kit.button import Button
from glutestretch.kit.record import replace
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN, at
from tests.support.app_rig import AppRig, settle

NEXT_DAY = replace(BEGAN, id="two", at=at(24 * 60))


def opened(app: AppRig) -> DataDialog:
    app.window.data_wished.emit()
    return app.dialog(DataDialog)


@pytest.fixture
def dialog(app: AppRig) -> DataDialog:
    app.quiet_diary.record(BEGAN, HOLD, PAIN, ENDED, NEXT_DAY)
    return opened(app)


def notice(dialog: DataDialog) -> str:
    settle()
    return dialog.notice.sentence if dialog.notice else ""


def test_a_new_diary_offers_nothing_to_delete(app: AppRig, tmp_path: Path) -> None:
    dialog = opened(app)
    assert dialog.day_button.isHidden()
    assert dialog.of_day.text() == "There are no sessions and no pains in the diary."
    assert not dialog.all_button.isEnabled()
    assert dialog.done_bar.isHidden()
    dialog.export(str(tmp_path / "a.csv"))
    assert notice(dialog) == "There is nothing in your diary yet."
    dialog.save_report(str(tmp_path / "a.pdf"))
    assert notice(dialog) == "There is nothing in your diary yet."
    assert list(tmp_path.glob("a.*")) == []


def test_it_is_exported_saved_for_paper_and_imported(
    app: AppRig, dialog: DataDialog, tmp_path: Path
) -> None:
    for name in ("a.csv", "a.json"):
        dialog.export(str(tmp_path / name))
        assert notice(dialog) == f"Your diary is in {tmp_path / name} now."
    dialog.save_report(str(tmp_path / "a.pdf"))
    assert notice(dialog) == f"The page to print is in {tmp_path / 'a.pdf'} now."
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.done_bar.isHidden()

    before = app.quiet_diary.rows()
    dialog.all_button.click()
    dialog.import_file(str(tmp_path / "a.csv"))
    assert dialog.done_bar.sentence == "2 sessions were added to your diary."
    assert app.quiet_diary.rows() == before
    dialog.done_bar.undo_button.click()
    assert notice(dialog) == "Your diary is as it was before."
    assert app.quiet_diary.rows() == ()


def test_what_is_refused_is_said_and_changes_nothing(
    app: AppRig, dialog: DataDialog, tmp_path: Path
) -> None:
    (tmp_path / "a.json").write_text("{", "utf-8")
    before = app.quiet_diary.rows()
    dialog.import_file(str(tmp_path / "a.json"))
    assert notice(dialog).endswith(": it is damaged; please export it again.")
    dialog.import_file(str(tmp_path / "none"))
    assert notice(dialog).endswith("cannot be read (No such file or directory).")
    assert app.quiet_diary.rows() == before
    assert dialog.done_bar.isHidden()


def test_a_day_is_deleted_by_key_and_brought_back(app: AppRig, dialog: DataDialog) -> None:
    before = app.quiet_diary.rows()
    assert dialog.day.day == date(2026, 3, 3)
    dialog.day.set_day(date(2026, 3, 2))
    assert dialog.of_day.text() == "1 session on this day."
    dialog.day_button.setFocus()
    QTest.keyClick(dialog.day_button, Qt.Key.Key_Space)
    settle()
    assert [row.named()["id"] for row in app.quiet_diary.rows()] == ["two"]
    assert dialog.done_bar.sentence.startswith("Deleted: 2 March 2026")
    assert QApplication.focusWidget() is dialog.done_bar.undo_button
    assert dialog.day.day == date(2026, 3, 3)
    QTest.keyClick(dialog.done_bar.undo_button, Qt.Key.Key_Space)
    settle()
    assert app.quiet_diary.rows() == before
    assert notice(dialog) == "Your diary is as it was before."
    assert dialog.done_bar.isHidden()
    assert dialog.close_button.hasFocus()


def test_a_day_without_anything_cannot_be_deleted(app: AppRig, dialog: DataDialog) -> None:
    app.quiet_diary.record(replace(BEGAN, id="three", at=at(5 * 24 * 60)))
    dialog.reject()
    dialog = opened(app)
    dialog.day.set_day(date(2026, 3, 4))
    assert dialog.of_day.text() == "Nothing on this day."
    assert not dialog.day_button.isEnabled()


def test_everything_is_deleted_and_can_be_brought_back_later(
    app: AppRig, dialog: DataDialog
) -> None:
    before = app.quiet_diary.rows()
    dialog.all_button.click()
    assert app.quiet_diary.rows() == ()
    assert "asked again" in dialog.done_bar.sentence
    dialog.reject()
    dialog = opened(app)
    assert "asked again" in dialog.done_bar.sentence
    dialog.done_bar.undo_button.click()
    assert app.quiet_diary.rows() == before


def test_answers_alone_can_be_deleted_too(app: AppRig) -> None:
    app.quiet_diary.record(ANSWER)
    dialog = opened(app)
    assert dialog.day_button.isHidden()
    dialog.all_button.click()
    assert app.quiet_diary.rows() == ()


def test_an_export_with_the_ending_of_a_pdf_is_one(dialog: DataDialog, tmp_path: Path) -> None:
    dialog.export(str(tmp_path / "a.PDF"))
    assert (tmp_path / "a.PDF").read_bytes().startswith(b"%PDF")


def test_nothing_is_deleted_while_a_session_runs(app: AppRig) -> None:
    app.start()
    dialog = opened(app)
    before = app.quiet_diary.rows()
    dialog.all_button.click()
    assert notice(dialog) == "A session is running; please end it first."
    assert app.quiet_diary.rows() == before


def test_the_list_follows_a_past_that_was_deleted(app: AppRig) -> None:
    app.start()
    app.session.finish()
    app.session.leave()
    settle()
    dialog = opened(app)
    shown: list[object] = []
    app.controller.launcher.routine_changed.connect(lambda: shown.append(True))
    dialog.all_button.click()
    assert shown
    assert app.controller.recorder.past.acknowledged_version == 0


@pytest.mark.parametrize("words", ["Export…", "Save as PDF…", "Import…"])
def test_a_file_is_asked_for(dialog: DataDialog, words: str) -> None:
    [button] = [one for one in dialog.findChildren(Button) if one.text() == words]
    button.click()
    settle()
    [asking] = dialog.findChildren(QFileDialog)
    assert asking.isVisible()
    asking.reject()
    settle()
    assert notice(dialog) == ""
