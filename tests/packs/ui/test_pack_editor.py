"""A pack is written in the app: by keyboard alone, with undo, as a draft that nothing loses."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glutestretch.app.ui.stretch_preview import StretchPreview
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.packs.files import read_pack
from glutestretch.packs.ui.dialog import PacksDialog
from glutestretch.packs.ui.editor import PackEditor
from glutestretch.packs.ui.stretch_page import StretchPage
from glutestretch.session.engine.chart import Mode
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.packs import HEAD, png, varied, whole, zipped
from tests.support.views import pack_editor, packs


@pytest.fixture
def dialog(app: AppRig) -> PacksDialog:
    app.window.packs_wished.emit()
    return app.dialog(PacksDialog)


def new_pack(dialog: PacksDialog) -> PackEditor:
    dialog.make_button.click()
    settle()
    assert dialog.editor is not None
    return dialog.editor


def page_of(editor: PackEditor, place: int = 0) -> StretchPage:
    editor.open_stretch(place)
    settle()
    assert editor.stretch is not None
    return editor.stretch


def asked(app: AppRig) -> QuestionDialog:
    """Return the one question that is open."""
    [question] = [one for one in app.dialogs if isinstance(one, QuestionDialog)]
    return question


def picture(folder: Path, width: int = 400, height: int = 300) -> str:
    path = folder / f"{width}.png"
    path.write_bytes(png(width, height))
    return str(path)


def write_by_keyboard(app: AppRig, *words: str) -> None:
    """Write into one field after the other."""
    for text in words:
        if text:
            app.write(text)
        app.press(Qt.Key.Key_Tab)


def test_a_pack_is_written_by_keyboard_saved_and_played(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    editor = new_pack(dialog)
    write_by_keyboard(app, "My hips", "Me", "CC0", "", "")
    assert app.focus is editor.page.add_stretch_button
    app.press(Qt.Key.Key_Space)
    page = editor.stretch
    assert page is not None
    write_by_keyboard(app, "Käfer", "", "It opens the hip.", "the ", "", "", "", "")
    page.form.inputs["felt"].first.setFocus()
    app.press("Ctrl+End")
    app.press("Ctrl+1")
    app.write(" hip")
    page.form.inputs["start_alt"].first.setFocus()
    app.write("Somebody sits.")
    for place, words in enumerate(("Lift the ", "Stay with the ")):
        page.rows[place].open_button.setFocus()
        app.press(Qt.Key.Key_Space)
        app.write(words)
        app.press("Ctrl+1")
        app.write(" knee.")
        fields = page.rows[place].fields
        assert fields is not None
        fields.form.inputs["alt"].first.setFocus()
        app.write("The knee is up.")
        fields.picture.choose(picture(tmp_path))
    page.picture.choose(picture(tmp_path, 900, 300))
    settle()
    assert page.status.text() == "Nothing is missing."
    app.press(Qt.Key.Key_Escape)
    assert app.focus is editor.page.rows[0].open_button
    editor.page.save_button.setFocus()
    app.press(Qt.Key.Key_Space)
    settle()

    assert dialog.notice is not None
    assert dialog.notice.sentence == "“My hips” is saved and in your list (1 stretch)."
    assert [row.accessibleName() for row in dialog.rows] == ["My hips"]
    assert dialog.draft_rows == []
    stretch = app.first.catalogue["kafer"]
    assert stretch.steps[0].text == "Lift the {lead} knee."
    assert stretch.felt == "the {lead} hip"
    dialog.accept()
    app.turn_to("kafer")
    app.play()
    app.play_until(Mode.FINISHED)


def test_what_is_wrong_stands_beside_the_field(app: AppRig) -> None:
    editor = pack_editor(app)
    page = page_of(editor)
    page.rows[0].open_button.click()
    fields = page.rows[0].fields
    assert fields is not None
    text = fields.form.inputs["text"]
    text.first.setFocus()
    app.press("Ctrl+A")
    app.write("Put your left foot up.")

    sentence = "What to do says 'left'; write {lead} or {other}, with the buttons."
    assert fields.form.problems["text"].text() == sentence
    assert app.focus is not None
    assert app.focus.accessibleDescription() == sentence
    assert page.rows[0].words.text() == "10 s · 1 thing is missing or wrong."
    assert not page.preview_button.isEnabled()
    page.done_button.click()
    assert not editor.page.save_button.isEnabled()
    assert editor.page.rows[0].words.text() == "2 steps · 1 thing is missing or wrong."
    app.press("Ctrl+Z")
    settle()
    assert editor.page.save_button.isEnabled()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("title", None, "Title is missing."),
        ("title", "<b>", "Title has '<', which is markup; please write plain words."),
        ("author", "x" * 81, "Author has more than 80 characters."),
        ("language", "English", "Language must be one such as en or pt-BR, not 'English'."),
    ],
)
def test_what_the_command_would_name_is_named_here(
    app: AppRig, field: str, value: str | None, said: str
) -> None:
    editor = pack_editor(app)
    editor.page.form.changed.emit(field, value)
    assert editor.page.form.problems[field].text() == said


def test_steps_are_dragged_moved_by_keys_removed_and_brought_back(app: AppRig) -> None:
    editor = pack_editor(app)
    page = page_of(editor)

    def order() -> list[str]:
        return [row.name.text().split()[1] for row in page.rows]

    assert order() == ["Put", "Stay,"]
    page.rows[0].open_button.setFocus()
    app.press("Alt+Down")
    assert order() == ["Stay,", "Put"]
    assert [row.words.text().split()[0] for row in page.rows] == ["10", "The"]
    page.undo_button.click()
    assert order() == ["Put", "Stay,"]

    grip = page.rows[1].grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, grip.mapFromGlobal(page.rows[0].mapToGlobal(QPoint(0, 0))))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert order() == ["Stay,", "Put"]
    app.press("Ctrl+Z")
    assert order() == ["Put", "Stay,"]

    page.rows[0].open_button.setFocus()
    app.press(Qt.Key.Key_Delete)
    assert order() == ["Stay,"]
    app.press("Ctrl+Z")
    assert order() == ["Put", "Stay,"]
    page.redo_button.click()
    assert order() == ["Stay,"]


def test_stretches_are_added_moved_and_removed(app: AppRig) -> None:
    editor = pack_editor(app)
    page = editor.page
    page.add_stretch_button.click()
    settle()
    app.write("Owl")
    app.press(Qt.Key.Key_Escape)
    assert [row.name.text() for row in page.rows] == ["1. Pigeon on a chair", "2. Owl"]
    page.rows[1].up_button.click()
    assert [one.id for one in editor.writing.pack.stretches] == ["owl", "pigeon"]
    page.rows[0].remove_button.click()
    settle()
    assert [row.name.text() for row in page.rows] == ["1. Pigeon on a chair"]
    assert app.focus is page.rows[0].open_button


def test_undoing_a_new_stretch_leaves_its_page(app: AppRig) -> None:
    editor = pack_editor(app)
    editor.page.add_stretch_button.click()
    settle()
    page = editor.stretch
    assert page is not None
    page.undo_button.click()
    settle()
    assert page not in editor.findChildren(StretchPage)
    assert len(editor.page.rows) == 1


def test_a_draft_outlives_the_window_and_the_app(make_app: MakeApp) -> None:
    first = make_app()
    first.window.packs_wished.emit()
    dialog = first.dialog(PacksDialog)
    editor = new_pack(dialog)
    first.write("My hips")
    editor.writing._timer.timeout.emit()  # a second later, and then the power goes

    again = make_app()
    again.window.packs_wished.emit()
    dialog = again.dialog(PacksDialog)
    [row] = dialog.draft_rows
    assert row.accessibleName() == "Draft: My hips"
    assert row.edit_button.x() > row.width() / 2
    assert row.edit_button.y() == row.delete_button.y()
    row.edit_button.click()
    settle()
    assert dialog.editor is not None
    assert dialog.editor.writing.pack.title == "My hips"


def test_a_draft_is_deleted_and_brought_back(app: AppRig, dialog: PacksDialog) -> None:
    new_pack(dialog)
    app.write("My hips")
    app.press(Qt.Key.Key_Escape)
    dialog.activateWindow()  # as a window manager does
    dialog.draft_rows[0].delete_button.click()
    settle()
    assert dialog.draft_rows == []
    assert dialog.removed_bar.sentence == "The draft of “My hips” was deleted."
    assert app.focus is dialog.removed_bar.undo_button
    dialog.removed_bar.undo_button.click()
    settle()
    assert [row.title for row in dialog.draft_rows] == ["My hips"]


def test_an_installed_pack_is_edited_and_keeps_what_nobody_edits(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    dialog.add(str(zipped(tmp_path / "hips.zip", varied())))
    settle()
    before = app.first.packs().files_of("hips")
    dialog.rows[0].edit_button.click()
    settle()
    editor = dialog.editor
    assert editor is not None
    page = page_of(editor)
    assert page.kept.text() == (
        "Its variants stay as they are: Lying down. Its sources stay as they are."
    )
    page.form.changed.emit("name", "Pigeon on a stool")
    app.press(Qt.Key.Key_Escape)
    app.press(Qt.Key.Key_Escape)
    settle()
    assert dialog.rows[0].discard.isVisible()
    assert app.first.catalogue["pigeon"].name == "Pigeon on a chair"

    dialog.rows[0].edit_button.click()
    settle()
    assert dialog.editor is not None
    dialog.editor.page.save_button.click()
    settle()

    assert not dialog.rows[0].discard.isVisible()
    assert app.first.catalogue["pigeon"].name == "Pigeon on a stool"
    after = app.first.packs().files_of("hips")
    assert {name for name in before if before[name] != after[name]} == {"stretches/pigeon.toml"}
    dialog.export("hips", str(tmp_path / "out.zip"))
    assert read_pack(tmp_path / "out.zip")[0].stretches[0].variants


def test_a_draft_asks_before_it_replaces_a_newer_version_that_came_meanwhile(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    dialog.add(str(zipped(tmp_path / "hips.zip", whole())))
    settle()
    dialog.rows[0].edit_button.click()
    settle()
    app.write("My hips")
    app.press(Qt.Key.Key_Escape)
    settle()
    newer = whole() | {"pack.toml": f"{HEAD}version = 2\n".encode()}
    dialog.add(str(zipped(tmp_path / "newer.zip", newer)))
    settle()
    asked(app).buttons[1].click()
    settle()

    def save() -> QuestionDialog:
        dialog.rows[0].edit_button.click()
        settle()
        assert dialog.editor is not None
        dialog.editor.page.save_button.click()
        settle()
        return asked(app)

    save().buttons[0].click()
    settle()
    assert dialog.rows[0].accessibleName() == "Hips after running"
    assert dialog.rows[0].discard.isVisible()

    save().buttons[1].click()
    settle()
    assert dialog.rows[0].accessibleName() == "My hips"
    assert not dialog.rows[0].discard.isVisible()


def test_a_pack_that_is_played_is_not_saved_but_its_draft_stays(app: AppRig) -> None:
    packs(app).accept()
    settle()
    app.turn_to("pigeon")
    app.play()
    app.play_until(Mode.HOLDING)
    editor = pack_editor(app)
    editor.page.form.changed.emit("title", "Hips")
    editor.page.save_button.click()
    settle()
    dialog = app.dialog(PacksDialog)
    assert dialog.notice is not None
    assert dialog.notice.sentence.startswith("Nothing was changed: a session with stretches of")
    assert dialog.rows[0].discard.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.svg", b"<svg><script/></svg>", "it is not a PNG, WebP or JPEG picture"),
        ("a.png", png()[:70], "it is not a PNG, WebP or JPEG picture"),
        ("a.png", png(200, 100), "it has 200 x 100 pixels"),
        ("a.png", png(extra=[(b"acTL", b"")]), "it moves"),
    ],
)
def test_a_hostile_picture_is_refused_and_the_one_before_stays(
    app: AppRig, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    page = page_of(pack_editor(app))
    before = page._writing.pack
    (tmp_path / name).write_bytes(content)
    page.picture.choose(str(tmp_path / name))
    assert page.picture.problem.text().startswith(f"That picture was not taken: {said}")
    assert page._writing.pack == before
    page.picture.choose(str(tmp_path))
    assert page.picture.problem.text() == "That picture was not taken: it is a folder."


def test_a_picture_is_taken_away_and_missed(app: AppRig) -> None:
    page = page_of(pack_editor(app))
    page.picture.remove_button.click()
    assert page.picture.problem.text() == "The picture is missing."
    assert app.focus is page.picture.choose_button


def test_other_languages_write_out_both_sides(app: AppRig) -> None:
    editor = pack_editor(app)
    editor.page.form.changed.emit("language", "de")
    page = page_of(editor)
    assert page.about.text().startswith("Where the words differ from side to side, write out")
    assert not page.lead_button.isVisible()
    felt = page.form.inputs["felt"]
    field = felt.field
    assert page.form.problems["felt"].text() == (
        "Where it is felt gives the side in English; write out both sides."
    )
    field.apart_button.click()  # type: ignore[attr-defined]
    settle()
    app.press("Ctrl+A")
    app.write("rechter Po")
    assert editor.writing.pack.stretches[0].fields["felt"] == {
        "right": "rechter Po",
        "left": "left buttock",
    }
    assert not page.form.problems["felt"].text()


def test_a_stretch_is_looked_at_as_a_session_shows_it(app: AppRig) -> None:
    editor = pack_editor(app)
    page = page_of(editor)
    page.rows[1].open_button.click()
    page.preview_button.click()
    settle()
    preview = editor.findChild(StretchPreview)
    assert preview is not None
    ui = preview.panel.ui
    assert ui.instruction.text() == "Stay, and let the right knee sink."
    assert not preview.panel.ui.main_button.isVisible()
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert ui.instruction.text() == "Put your right ankle on your left knee."
    ui.side_switch.side_wished.emit("left")
    assert ui.instruction.text() == "Put your left ankle on your right knee."


def test_a_hold_may_end_by_words(app: AppRig) -> None:
    editor = pack_editor(app)
    page = page_of(editor)
    assert page.form.rows["least_seconds"].isHidden()
    page.form.inputs["until"].first.setFocus()
    app.write("it lets go")
    assert editor.writing.pack.stretches[0].fields["least_seconds"] == 60
    assert page.form.rows["advised_breaths"].isHidden()
    assert not page.form.rows["least_seconds"].isHidden()
    assert page.status.text() == "Nothing is missing."
    app.press("Ctrl+A")
    app.press(Qt.Key.Key_Backspace)
    assert "least_seconds" not in editor.writing.pack.stretches[0].fields


def test_a_new_pack_and_its_stretches_take_no_id_that_there_is(
    app: AppRig, dialog: PacksDialog, tmp_path: Path
) -> None:
    dialog.add(str(zipped(tmp_path / "hips.zip", whole())))
    settle()
    editor = new_pack(dialog)
    app.write("Hips")
    editor.page.add_stretch_button.click()
    settle()
    app.write("Pigeon")
    assert editor.writing.pack.id == "hips-b"
    assert editor.writing.pack.stretches[0].id == "pigeon-b"
