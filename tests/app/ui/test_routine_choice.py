"""Which routine Start begins: chosen from a menu, kept, and asked what it needs to know."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from glutestretch.diary.events import SessionBegan, TighterSide, TighterSideTold
from glutestretch.kit.menu import Menu
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import replace
from glutestretch.routines.file import RoutineFile
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.routines import Entry, Routine
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, NARROW, AppRig, settle
from tests.support.views import new_reminder


def _menu(app: AppRig) -> Menu:
    assert app.controller.routines.menu.isVisible()
    return app.controller.routines.menu


def _choose(app: AppRig, title: str) -> None:
    app.press("Ctrl+O")
    for action in _menu(app).actions():
        if action.text().startswith(title):
            action.trigger()
    _menu(app).close()
    settle()


def test_start_begins_the_routine_that_was_chosen_by_keys(app: AppRig) -> None:
    app.sidebar.ui.start_button.setFocus()
    app.press(Qt.Key.Key_Tab)
    assert app.focus is app.sidebar.ui.choose_button
    app.press(Qt.Key.Key_Space)
    menu = _menu(app)
    texts = [action.text() for action in menu.actions() if action.isCheckable()]
    assert texts == [
        "The whole routine\tabout 11 min",
        "Five minutes\tabout 5 min",
        "Tighter side twice\tabout 17 min",
    ]
    assert menu.activeAction().isChecked()
    app.press(Qt.Key.Key_Down)
    app.press(Qt.Key.Key_Return)

    assert app.sidebar.ui.routine_detail.text() == "Five minutes · 2 stretches · about 5 min"
    app.start()
    [began] = app.facts(SessionBegan)
    assert began.routine.id == "short"
    assert app.sidebar.ui.choose_button.isHidden()


def test_the_choice_is_kept_for_the_next_start(make_app: MakeApp) -> None:
    app = make_app()
    _choose(app, "Five")
    app = make_app()

    assert app.controller.launcher.chosen == "short"
    assert app.sidebar.ui.routine_detail.text().startswith("Five minutes")


def test_nothing_can_be_started_after_a_start_with_every_stretch_left_out(
    make_app: MakeApp,
) -> None:
    everything = frozenset(("prone-glute", "wall-glute", "seated-twist", "foam-roller"))
    app = make_app(past=replace(ANSWERED, left_out=everything))

    assert not app.sidebar.ui.start_button.isEnabled()


def test_the_narrow_window_has_the_choice_too(app: AppRig) -> None:
    app.window.resize(*NARROW)
    settle()
    assert app.sidebar.ui.choose_button.isHidden()

    app.press("Ctrl+O")
    menu = _menu(app)
    assert menu.isVisible()
    assert app.window.rect().contains(app.window.mapFromGlobal(menu.pos()))


def test_the_tighter_side_is_asked_once_and_held_twice(app: AppRig) -> None:
    _choose(app, "Tighter")
    app.start()
    asked = app.dialog(QuestionDialog)
    assert app.mode is Mode.IDLE
    [left] = [button for button in asked.buttons if button.text() == "The left side"]
    left.click()
    settle()

    [told] = app.facts(TighterSideTold)
    [began] = app.facts(SessionBegan)
    assert (told.side, told.session) == (TighterSide.LEFT, began.id)
    sides = [(half.stretch, half.side.value) for half in app.session.plan.halves][:3]
    assert sides == [("prone-glute", "left"), ("prone-glute", "right"), ("prone-glute", "left")]
    app.session.finish()
    settle()
    app.controller.launcher.start_routine()
    settle()
    assert app.session.running
    assert len(app.facts(TighterSideTold)) == 1


def test_without_an_answer_nothing_begins(app: AppRig) -> None:
    app.controller.launcher.start_called("tighter")
    app.dialog(QuestionDialog).buttons[0].click()
    settle()

    assert app.mode is Mode.IDLE
    assert not app.facts(SessionBegan)


def test_no_side_is_held_twice_where_neither_is_tighter(make_app: MakeApp) -> None:
    app = make_app(past=replace(ANSWERED, tighter=TighterSide.NEITHER))
    app.controller.launcher.start_called("tighter")
    settle()

    assert len(app.session.plan.halves) == 6
    assert QApplication.activeModalWidget() is None


def test_the_answer_is_kept_only_once_the_session_has_begun(make_app: MakeApp) -> None:
    app = make_app(past=replace(ANSWERED, acknowledged_version=0))
    app.controller.launcher.start_called("tighter")
    app.dialog(QuestionDialog).buttons[2].click()
    settle()
    assert not app.facts(TighterSideTold)
    ui = app.warning.ui
    ui.no_pain.click()
    ui.start_button.click()
    settle()

    assert [told.side for told in app.facts(TighterSideTold)] == [TighterSide.RIGHT]


MINE = Routine(
    "own-1",
    (Entry("seated-twist", seconds=10.0, holds=5), Entry("wall-glute", breaths=2)),
    "Back & hips",
)


def _keep(folder: Path, *own: Routine) -> None:
    assert RoutineFile(folder / "routines.json").save(own) == ""


def test_an_own_routine_is_chosen_told_started_and_kept(make_app: MakeApp, tmp_path: Path) -> None:
    _keep(tmp_path, MINE)
    app = make_app()
    _choose(app, "Back && hips")
    detail = app.sidebar.ui.routine_detail
    assert detail.text() == "Back & hips · 2 stretches · about 6 min"

    app = make_app()
    assert app.sidebar.ui.routine_detail.text().startswith("Back & hips · ")
    app.start()
    [began] = app.facts(SessionBegan)
    assert began.routine == MINE


def test_what_was_chosen_follows_its_changes_and_comes_back_after_deletion(
    make_app: MakeApp, tmp_path: Path
) -> None:
    _keep(tmp_path, MINE)
    app = make_app()
    _choose(app, "Back")
    own, detail = app.controller.own_routines, app.sidebar.ui.routine_detail

    own.change(replace(MINE, title="Evening"))
    assert detail.text().startswith("Evening · ")
    own.delete("own-1")
    assert detail.text().startswith("3 stretches · ")
    assert app.controller.launcher.chosen == "full"
    own.undo_delete()
    assert app.controller.launcher.chosen == "own-1"


def test_a_reminder_of_a_deleted_routine_begins_the_whole_and_says_so(app: AppRig) -> None:
    app.controller.remind().begin("own-1")
    settle()

    [began] = app.facts(SessionBegan)
    assert began.routine.id == "full"
    told = "The routine that was wanted is gone, so the whole routine begins."
    assert told in app.notices
    app.session.finish()
    assert told not in app.notices


def test_a_session_of_an_own_routine_goes_on_after_it_was_deleted(
    make_app: MakeApp, tmp_path: Path
) -> None:
    _keep(tmp_path, MINE)
    app = make_app()
    app.controller.launcher.start_called("own-1")
    app.play_until(Mode.HOLDING, half=1)
    broken_off, clock = app.diary, app.clock
    _keep(tmp_path)
    app = make_app(diary=broken_off, clock=clock)
    app.controller.launcher.take_up()
    settle()

    assert app.session.run.routine == MINE
    assert app.session.cue.half == 1


def test_a_damaged_file_of_routines_is_told(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "routines.json").write_text("?")
    app = make_app()

    assert any("The file of your routines was damaged" in told for told in app.notices)


def test_a_reminder_is_set_to_an_own_routine_and_follows_its_title(
    make_app: MakeApp, tmp_path: Path
) -> None:
    _keep(tmp_path, MINE)
    app = make_app()
    dialog = new_reminder(app)
    assert dialog.editor is not None
    choice = dialog.editor.routine
    choice.setCurrentIndex(choice.findText("Back & hips"))
    dialog.editor.ui.save_button.click()
    settle()
    assert [row.offers.text() for row in dialog.rows] == ["Back & hips"]
    dialog.reject()

    app.controller.own_routines.delete("own-1")

    assert [row.offers for row in app.controller.remind().list.rows] == [
        "The whole routine, since its own is gone"
    ]
    [reminder] = app.controller.remind().reminders.facts.reminders
    assert reminder.routine == "own-1"
