"""Packs are added from a file and removed with undo, in a window that never waits."""

from pathlib import Path

import pytest

from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.packs.files import read_pack
from glutestretch.packs.ui.dialog import PacksDialog
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle
from tests.support.packs import HEAD, whole, zipped


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


def replacing(app: AppRig, dialog: PacksDialog, tmp_path: Path) -> QuestionDialog:
    """Add a pack, and then another one of its id."""
    add(dialog, zipped(tmp_path / "hips.zip", whole()))
    dialog.leave_notice()
    renamed = whole() | {"pack.toml": HEAD.replace("running", "cycling").encode()}
    dialog.add(str(zipped(tmp_path / "other.zip", renamed)))
    settle()
    [question] = [one for one in app.dialogs if isinstance(one, QuestionDialog)]
    return question


def test_what_a_pack_would_change_is_asked_before_it_replaces_another(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    question = replacing(app, dialog, tmp_path)
    assert question.accessibleDescription() == (
        "Replace “Hips after running” in your list? "
        "It is called “Hips after cycling” then, no longer “Hips after running”."
    )
    assert app.focus is question.buttons[0]

    question.buttons[1].click()
    settle()

    assert [row.accessibleName() for row in dialog.rows] == ["Hips after cycling"]
    assert dialog.notice is not None
    assert dialog.notice.sentence == "“Hips after cycling” was replaced (1 stretch)."


def test_a_pack_that_is_not_to_be_replaced_stays(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    replacing(app, dialog, tmp_path).buttons[0].click()
    settle()
    assert [row.accessibleName() for row in dialog.rows] == ["Hips after running"]
    assert dialog.rows[0].more_button.isEnabled()


def test_the_same_pack_again_changes_nothing(dialog: PacksDialog, tmp_path: Path) -> None:
    path = zipped(tmp_path / "hips.zip", whole())
    add(dialog, path)
    assert add(dialog, path) == (
        "“Hips after running” is in your list already, with nothing different."
    )


def test_a_pack_is_exported(dialog: PacksDialog, tmp_path: Path) -> None:
    add(dialog, zipped(tmp_path / "hips.zip", whole()))
    out = tmp_path / "out.zip"
    dialog.export("hips", str(out))
    assert dialog.notice is not None
    assert dialog.notice.sentence.startswith("“Hips after running” was written to ")
    assert read_pack(out)[0].title == "Hips after running"
    dialog.export("hips", str(tmp_path))
    assert dialog.notice.sentence.startswith(f"Nothing was written: {tmp_path} cannot be written")


def test_a_pack_that_is_played_is_neither_removed_nor_replaced(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    add(dialog, zipped(tmp_path / "hips.zip", whole()))
    dialog.accept()
    app.turn_to("pigeon")
    app.play()
    app.play_until(Mode.HOLDING)
    app.window.packs_wished.emit()
    dialog = app.dialog(PacksDialog)

    dialog.rows[0].remove.trigger()
    assert dialog.notice is not None
    assert dialog.notice.sentence == (
        "Nothing was changed: a session with stretches of “Hips after running” is on. "
        "Please finish or leave it first."
    )
    replacing(app, dialog, tmp_path).buttons[1].click()
    settle()
    assert dialog.notice is not None
    assert dialog.notice.sentence.startswith("Nothing was changed: a session with")
    assert [row.accessibleName() for row in dialog.rows] == ["Hips after running"]


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

    dialog.rows[0].remove.trigger()
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
    dialog.rows[0].remove.trigger()
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
