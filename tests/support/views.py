"""Everything the app can show, by name, for tests that look at all of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from glutestretch.app.ui.guide import GuideDialog
from glutestretch.app.ui.stretch_preview import StretchPreview
from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.app.ui.welcome_page import WelcomePage
from glutestretch.app.ui.welcome_reminder import SITTING
from glutestretch.archive.ui.dialog import DataDialog
from glutestretch.diary.events import Overview
from glutestretch.doctor.ui.dialog import DoctorDialog
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.translation import tr
from glutestretch.packs.ui.dialog import PacksDialog
from glutestretch.packs.ui.editor import PackEditor
from glutestretch.prescriptions.ui.dialog import PrescriptionDialog
from glutestretch.prescriptions.ui.writing_dialog import WritingDialog
from glutestretch.progress.ui.dialog import ProgressDialog
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.routines.ui.dialog import RoutinesDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.screening_dialog import ScreeningDialog
from glutestretch.settings.ui.dialog import SettingsDialog
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.routines import Entry
from tests.diary.events import BEGAN, ENDED, HOLD, PAIN
from tests.support.app_rig import AppRig, settle
from tests.support.packs import renewed, whole, zipped
from tests.support.past import past
from tests.support.prescriptions import BY_HAND, of_a_pack


def _idle(app: AppRig) -> QWidget:
    return app.window


def _notices(app: AppRig) -> QWidget:
    app.window.notices.say("The diary cannot be written.")
    app.window.notices.say("The last session broke off.", action="Go on")
    settle()
    return app.window


def _beginning(app: AppRig) -> QWidget:
    app.start()
    return app.window


def _hold(app: AppRig) -> QWidget:
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.advance(23.4)
    settle()
    return app.window


def _counting_in(app: AppRig) -> QWidget:
    app.start()
    app.play_until(Mode.COUNTING_IN)
    return app.window


def _easier(app: AppRig) -> QWidget:
    app.start()
    app.session.vary(VariantKind.EASIER)
    settle()
    return app.window


def _paused(app: AppRig) -> QWidget:
    _hold(app)
    app.play()
    return app.window


def in_big_view(app: AppRig) -> QWidget:
    """Change to the big view."""
    app.window.toggle_big()
    settle()
    return app.window


def _big(app: AppRig) -> QWidget:
    _hold(app)
    return in_big_view(app)


def _hurting(app: AppRig) -> QWidget:
    app.start()
    app.controller.step_presenter.pain()
    settle()
    return app.window


def _hurt(app: AppRig) -> QWidget:
    _hurting(app)
    app.say_where()
    return app.window


def _finished(app: AppRig) -> QWidget:
    app.start()
    app.play_until(Mode.RESTING)
    app.session.finish()
    settle()
    return app.window


def welcome(app: AppRig, part: int = 0) -> WelcomePage:
    """Open the welcome, at the page with this index."""
    app.window.welcome_wished.emit()
    settle()
    page = app.window.pages.page
    assert isinstance(page, WelcomePage)
    for _ in range(part):
        page.next_button.click()
    settle()
    return page


def _welcome(app: AppRig) -> QWidget:
    welcome(app)
    return app.window


def _welcome_choices(app: AppRig) -> QWidget:
    welcome(app, 1)
    return app.window


def _welcome_reminder(app: AppRig) -> QWidget:
    welcome(app, 2).reminder.choices[SITTING].click()
    settle()
    return app.window


def _warning(app: AppRig) -> QWidget:
    app.quiet_diary._overview = Overview()
    app.start()
    return app.warning


def _warning_pain(app: AppRig) -> QWidget:
    _warning(app)
    app.warning.ui.pain.click()
    settle()
    return app.warning


def _screening(app: AppRig) -> QWidget:
    app.quiet_diary._overview = Overview(acknowledged_version=1)
    app.start()
    settle()
    return app.dialog(ScreeningDialog)


def _screening_yes(app: AppRig) -> QWidget:
    dialog = _screening(app)
    assert isinstance(dialog, ScreeningDialog)
    for name in ("surgery", "outer-hip", "bones"):
        dialog.ticks[name].click()
    settle()
    return dialog


def _screening_urgent(app: AppRig) -> QWidget:
    dialog = _screening(app)
    assert isinstance(dialog, ScreeningDialog)
    dialog.ticks["urgent"].click()
    settle()
    return dialog


def _settings(app: AppRig) -> QWidget:
    app.window.settings_wished.emit()
    return app.dialog(SettingsDialog)


def _settings_searched(app: AppRig) -> QWidget:
    _settings(app)
    dialog = app.dialog(SettingsDialog)
    dialog.search.setText(tr("Volume of the bells"))
    settle()
    return dialog


def _settings_not_found(app: AppRig) -> QWidget:
    _settings(app)
    app.write("0815")
    return app.dialog(SettingsDialog)


def progress(app: AppRig) -> ProgressDialog:
    """Open the progress page, with more than a year behind it."""
    app.quiet_diary.record(*past(app.clock.now()))
    app.window.progress_wished.emit()
    return app.dialog(ProgressDialog)


def _progress_as_tables(app: AppRig) -> QWidget:
    dialog = progress(app)
    for section in dialog.sections:
        section.turn_button.click()
    settle()
    return dialog


def _no_progress(app: AppRig) -> QWidget:
    app.window.progress_wished.emit()
    return app.dialog(ProgressDialog)


def reminders(app: AppRig) -> RemindersDialog:
    """Open the list of the reminders."""
    app.window.reminders_wished.emit()
    return app.dialog(RemindersDialog)


def new_reminder(app: AppRig) -> RemindersDialog:
    """Open the list of the reminders with a new one to fill in."""
    dialog = reminders(app)
    dialog.add_reminder()
    settle()
    return dialog


def own_routines(app: AppRig) -> RoutinesDialog:
    """Open the list of own routines, with two in it."""
    own = app.controller.own_routines
    if not own.routines:
        own.add((Entry("prone-glute", seconds=10.0, holds=5), Entry("wall-glute", rest=5.0)))
        own.add()
    app.window.own_routines_wished.emit()
    return app.dialog(RoutinesDialog)


def own_routine(app: AppRig) -> RoutinesDialog:
    """Open the editor of an own routine, with the fields of an entry."""
    dialog = own_routines(app)
    dialog.edit(app.controller.own_routines.routines[0].id)
    assert dialog.editor is not None
    dialog.editor.rows[0].open_button.click()
    settle()
    return dialog


def _no_own_routines(app: AppRig) -> QWidget:
    app.window.own_routines_wished.emit()
    return app.dialog(RoutinesDialog)


def _no_packs(app: AppRig) -> QWidget:
    app.window.packs_wished.emit()
    return app.dialog(PacksDialog)


def packs(app: AppRig) -> PacksDialog:
    """Open the packs, with one in it."""
    collection = app.first.packs()
    if not collection.present.packs:
        place = Path(app.first.paths.directory)
        collection.add(zipped(place / "hips.zip", whole()))
        app.controller.packs.follow()
    app.window.packs_wished.emit()
    return app.dialog(PacksDialog)


def _packs_refused(app: AppRig) -> QWidget:
    dialog = packs(app)
    dialog.add("/nowhere/hips.zip")
    settle()
    return dialog


def _packs_removed(app: AppRig) -> QWidget:
    dialog = packs(app)
    dialog.rows[0].remove.trigger()
    settle()
    return dialog


def pack_editor(app: AppRig) -> PackEditor:
    """Open the pack that there is in the editor."""
    dialog = packs(app)
    dialog.rows[0].edit_button.click()
    settle()
    assert dialog.editor is not None
    return dialog.editor


def _new_pack(app: AppRig) -> QWidget:
    dialog = packs(app)
    dialog.make_button.click()
    settle()
    assert dialog.editor is not None
    return dialog.editor


def written_stretch(app: AppRig) -> PackEditor:
    """Open the page of a stretch, with the fields of a step."""
    editor = pack_editor(app)
    editor.open_stretch(0)
    assert editor.stretch is not None
    editor.stretch.rows[0].open_button.click()
    settle()
    return editor


def _stretch_with_faults(app: AppRig) -> QWidget:
    editor = written_stretch(app)
    page = editor.stretch
    assert page is not None
    page.form.changed.emit("felt", {"left": "", "right": ""})
    page.rows[0].changed.emit("text", None)
    page.rows[0].chosen.emit(None, False)
    settle()
    return editor


def _stretch_preview(app: AppRig) -> QWidget:
    editor = written_stretch(app)
    assert editor.stretch is not None
    editor.stretch.preview_button.click()
    settle()
    preview = editor.findChild(StretchPreview)
    assert preview is not None
    preview.finished.connect(editor.reject)
    return preview


def _pack_drafts(app: AppRig) -> QWidget:
    dialog = packs(app)
    dialog.make_button.click()
    assert dialog.editor is not None
    dialog.editor.writing.set_field("licence", "CC-BY-4.0")
    dialog.editor.accept()
    settle()
    dialog.rows[0].edit_button.click()
    dialog.editor.writing.set_field("version", 2)
    dialog.editor.accept()
    dialog.activateWindow()  # as a window manager does
    settle()
    return dialog


def _packs_replacing(app: AppRig) -> QWidget:
    dialog = packs(app)
    dialog.add(str(zipped(Path(app.first.paths.directory) / "later.zip", renewed())))
    settle()
    question = dialog.findChild(QuestionDialog)
    assert question is not None
    return question


def prescription(app: AppRig, text: str = BY_HAND) -> PrescriptionDialog:
    """Open a prescription of this text."""
    path = Path(app.first.paths.directory) / "hips.glutestretch"
    path.write_text(text, "utf-8")
    app.controller.answer({"verb": "open", "file": str(path)})
    settle()
    return app.dialog(PrescriptionDialog)


def _prescription_added(app: AppRig) -> QWidget:
    dialog = prescription(app)
    dialog.add_button.click()
    settle()
    return dialog


def _prescription_of_a_name(app: AppRig) -> QWidget:
    _prescription_added(app)
    return prescription(app)


def _prescription_with_faults(app: AppRig) -> QWidget:
    return prescription(app, BY_HAND.replace("breaths = 6", "breaths = 60\nseconds = 7"))


def _prescription_of_a_pack(app: AppRig) -> QWidget:
    return prescription(app, of_a_pack())


def written_prescription(app: AppRig) -> WritingDialog:
    """Open what saves an own routine as a prescription."""
    dialog = own_routines(app)
    dialog.rows[0].prescribe.trigger()
    settle()
    (found,) = dialog.findChildren(WritingDialog)
    return found


def _data(app: AppRig) -> QWidget:
    app.quiet_diary.record(BEGAN, HOLD, PAIN, ENDED)
    app.window.data_wished.emit()
    return app.dialog(DataDialog)


def _data_deleted(app: AppRig) -> QWidget:
    _data(app)
    app.dialog(DataDialog).day_button.click()
    settle()
    return app.dialog(DataDialog)


def _glutes(app: AppRig) -> QWidget:
    app.window.glutes_wished.emit()
    return app.dialog(TextDialog)


def _guide(app: AppRig) -> QWidget:
    app.window.guide_wished.emit()
    return app.dialog(GuideDialog)


def _keys(app: AppRig) -> QWidget:
    app.window.keys_wished.emit()
    return app.dialog(TextDialog)


def _doctor(app: AppRig) -> QWidget:
    app.window.doctor_wished.emit()
    settle()
    return app.dialog(DoctorDialog)


def _about(app: AppRig) -> QWidget:
    app.window.about_wished.emit()
    return app.dialog(TextDialog)


def _question(app: AppRig) -> QWidget:
    app.start()
    app.window.leave()
    return app.dialog(QuestionDialog)


PAGES: dict[str, Callable[[AppRig], QWidget]] = {
    "idle": _idle,
    "notices": _notices,
    "beginning": _beginning,
    "counting in": _counting_in,
    "hold": _hold,
    "easier": _easier,
    "paused": _paused,
    "hurting": _hurting,
    "hurt": _hurt,
    "finished": _finished,
    "welcome": _welcome,
    "welcome, choices": _welcome_choices,
    "welcome, reminder": _welcome_reminder,
}
"""What the main window shows."""

DIALOGS: dict[str, Callable[[AppRig], QWidget]] = {
    "warning": _warning,
    "warning, in pain": _warning_pain,
    "screening": _screening,
    "screening, yes": _screening_yes,
    "screening, urgent": _screening_urgent,
    "settings": _settings,
    "settings, searched": _settings_searched,
    "settings, not found": _settings_not_found,
    "prescription": prescription,
    "prescription, added": _prescription_added,
    "prescription, of a name": _prescription_of_a_name,
    "prescription, with faults": _prescription_with_faults,
    "prescription, of a pack": _prescription_of_a_pack,
    "prescription, written": written_prescription,
    "data": _data,
    "data, deleted": _data_deleted,
    "no own routines": _no_own_routines,
    "own routines": own_routines,
    "own routine": own_routine,
    "no packs": _no_packs,
    "packs": packs,
    "packs, refused": _packs_refused,
    "packs, removed": _packs_removed,
    "packs, replacing": _packs_replacing,
    "packs, drafts": _pack_drafts,
    "new pack": _new_pack,
    "pack editor": pack_editor,
    "stretch page": written_stretch,
    "stretch page, with faults": _stretch_with_faults,
    "stretch preview": _stretch_preview,
    "progress": progress,
    "progress, as tables": _progress_as_tables,
    "no progress": _no_progress,
    "glutes": _glutes,
    "guide": _guide,
    "keys": _keys,
    "doctor": _doctor,
    "about": _about,
    "question": _question,
}

BIG: dict[str, Callable[[AppRig], QWidget]] = {"big": _big}
VIEWS = PAGES | DIALOGS
