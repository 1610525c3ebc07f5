"""Packs are added from a file and removed with undo, in a window that never waits."""

from pathlib import Path

import pytest

from glutestretch.packs.ui.dialog import PacksDialog
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle
from tests.support.packs import whole, zipped


@pytest.fixture
def dialog(app: AppRig) -> PacksDialog:
    app.window.packs_wished.emit()
    return app.dialog(PacksDialog)


def listed(app: AppRig) -> int:
    return app.sidebar.ui.stretches.model().rowCount()


def add(dialog: PacksDialog, path: Path) -> str:
    """Add a pack; return what is said of it."""
    dialog.add(str(path))
    settle()
    assert dialog.notice is not None
    return dialog.notice.sentence


def test_a_pack_is_added_and_listed(app: AppRig, dialog: PacksDialog, tmp_path: Path) -> None:
    said = add(dialog, zipped(tmp_path / "hips.zip", whole()))

    assert said == "“Hips after running” is in your list now (1 stretch)."
    assert [row.accessibleName() for row in dialog.rows] == ["Hips after running"]
    assert listed(app) == 5
    assert app.focus is dialog.close_button


def test_while_a_pack_is_looked_at_no_other_is_added(dialog: PacksDialog, tmp_path: Path) -> None:
    path = zipped(tmp_path / "hips.zip", whole())
    dialog.add(str(path))
    assert not dialog.add_button.isEnabled()
    assert dialog.add_button.text() == "Looking at it…"
    settle()
    assert dialog.add_button.isEnabled()
    assert dialog.add_button.text() == "Add a pack…"


def test_a_refused_pack_changes_nothing_and_says_why(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    said = add(dialog, zipped(tmp_path / "a.zip", whole() | {"stretches/owl.toml": b"id = 1"}))
    assert said.startswith("Nothing was added. a.zip: stretches/owl.toml: id: must be text, not 1")
    assert "more faults; glutestretch check names them all." in said
    assert add(dialog, tmp_path / "none.zip") == (
        "Nothing was added. none.zip: there is no such file or folder."
    )
    assert dialog.rows == []
    assert listed(app) == 4


def test_a_removed_pack_is_brought_back_by_undo(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    add(dialog, zipped(tmp_path / "hips.zip", whole()))

    dialog.rows[0].remove_button.click()
    settle()
    assert dialog.rows == []
    assert listed(app) == 4
    assert dialog.removed_bar.isVisible()
    assert dialog.removed_bar.sentence == "“Hips after running” was removed."
    assert app.focus is dialog.removed_bar.undo_button

    dialog.removed_bar.undo_button.click()
    settle()
    assert len(dialog.rows) == 1
    assert listed(app) == 5
    assert not dialog.removed_bar.isVisible()


def test_what_was_removed_is_deleted_once_the_dialog_closes(
    dialog: PacksDialog, tmp_path: Path
) -> None:
    add(dialog, zipped(tmp_path / "hips.zip", whole()))
    dialog.rows[0].remove_button.click()
    dialog.accept()
    settle()
    assert not (tmp_path / "packs").exists()


def test_a_dialog_closed_early_still_lets_the_pack_come(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    dialog.add(str(zipped(tmp_path / "hips.zip", whole())))
    dialog.accept()
    settle()
    assert listed(app) == 5


def test_a_session_that_is_paused_for_it_goes_on_with_its_own_stretches(
    app: AppRig, tmp_path: Path
) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.window.packs_wished.emit()
    dialog = app.dialog(PacksDialog)
    add(dialog, zipped(tmp_path / "hips.zip", whole()))
    assert len(dialog.rows) == 1
    assert listed(app) == 4
    dialog.accept()
    settle()
    app.play()
    app.play_until(Mode.FINISHED)
    app.finished.ui.leave_button.click()
    settle()
    assert listed(app) == 5
