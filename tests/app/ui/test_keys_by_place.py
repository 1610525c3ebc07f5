"""Letter keys where the keyboard writes another alphabet, held keys, and the letters of menus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.ui.dialog import SettingsDialog
from glutestretch.stretches.sides import Side
from tests.app.ui.test_tray_controller import NOON
from tests.support.app_rig import AppRig, settle
from tests.support.views import VIEWS

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
P, S, M, COMMA, R, Q, SLASH = 25, 31, 50, 51, 19, 16, 53
OFFSET = 8


def _press(
    app: AppRig, sign: str, place: int, modifiers: Qt.KeyboardModifier = NONE, *, repeats: int = 0
) -> None:
    """Press a key as Qt does: the focused control first, shortcuts only if none wants it."""
    for repeat in range(repeats + 1):
        control = QApplication.focusWidget() or app.window
        kind = QEvent.Type.KeyPress
        event = QKeyEvent(
            kind, ord(sign), modifiers, place + OFFSET, 0, 0, sign, autorep=repeat > 0
        )
        QApplication.sendEvent(control, event)
    settle()


def test_cyrillic_letters_do_what_the_key_does_on_a_latin_keyboard(app: AppRig) -> None:
    _press(app, "Ы", S)
    assert app.first.reader.side is Side.LEFT
    _press(app, "З", P)  # noqa: RUF001
    assert app.mode is Mode.HURTING


@pytest.mark.parametrize(
    ("sign", "place", "kind", "title"),
    [
        ("Б", COMMA, SettingsDialog, "Settings"),
        ("К", R, RemindersDialog, "Reminders"),  # noqa: RUF001
        ("Ж", SLASH, TextDialog, "Keys"),
    ],
)
def test_control_with_a_letter_of_another_alphabet(
    app: AppRig, sign: str, place: int, kind: type[QWidget], title: str
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    _press(app, sign, place, CTRL | shift if place == SLASH else CTRL)
    (dialog,) = app.dialogs
    assert isinstance(dialog, kind)
    assert dialog.windowTitle() == title


def test_control_q_closes_by_place(app: AppRig) -> None:
    _press(app, "Й", Q, CTRL)
    assert not app.window.isVisible()


@pytest.mark.parametrize("place", ["stretches", "menu_button", "pain_button", "main_button"])
def test_letters_by_place_act_wherever_the_focus_is(app: AppRig, place: str) -> None:
    (control,) = app.window.findChildren(QWidget, place)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    _press(app, "Ы", S)
    assert app.first.reader.side is Side.LEFT


def test_letters_typed_into_the_pain_note_only_type(app: AppRig) -> None:
    app.start()
    app.press("P")
    note = app.hurting.ui.note
    note.setFocus()
    before = app.first.reader.step_view
    for sign, place in (("з", P), ("ы", S), ("ь", M)):
        _press(app, sign, place)
    assert note.toPlainText() == "зыь"
    assert app.mode is Mode.HURTING
    assert app.first.reader.step_view == before


def test_a_latin_letter_at_the_place_of_another_is_only_itself(app: AppRig) -> None:
    before = app.first.reader.step_view
    _press(app, "A", Q, CTRL)  # AZERTY
    _press(app, "L", P)  # Dvorak
    _press(app, ",", M)  # AZERTY
    assert app.window.isVisible()
    assert app.first.reader.step_view == before
    assert app.mode is Mode.IDLE


def test_a_letter_acts_once_though_both_letter_and_place_fit(app: AppRig) -> None:
    wishes: list[str] = []
    app.window.switch_side_wished.connect(lambda: wishes.append("side"))
    app.press("S")
    assert wishes == ["side"]


@pytest.mark.parametrize(("sign", "place"), [("Ы", S), ("Ь", M)])  # noqa: RUF001
def test_a_held_letter_by_place_acts_once(app: AppRig, sign: str, place: int) -> None:
    wishes: list[str] = []
    app.window.switch_side_wished.connect(lambda: wishes.append("S"))
    app.panel.movement_wished.connect(lambda: wishes.append("M"))
    _press(app, sign, place, repeats=5)
    assert len(wishes) == 1


def _hold(key: Qt.Key) -> None:
    """Keep a key down until it has repeated itself a few times."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    for repeat in range(6):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if kind is QEvent.Type.KeyRelease and repeat == 0:
                continue
            text = " " if key is Qt.Key.Key_Space else ""
            event = QKeyEvent(kind, key, NONE, text, autorep=repeat > 0)
            QApplication.sendEvent(window, event)
    settle()


@pytest.mark.parametrize("place", ["stretches", "main_button", "next_button", "back_button"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_a_held_arrow_turns_one_step(app: AppRig, key: Qt.Key, place: str) -> None:
    app.press("PgDown")
    (control,) = app.window.findChildren(QWidget, place)
    control.setFocus()
    _hold(key)
    assert app.first.reader.step == (2 if key is Qt.Key.Key_Right else 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_held_down_by_key_acts_once(app: AppRig, key: Qt.Key) -> None:
    app.start()
    begun = app.session.cue
    app.panel.ui.next_button.setFocus()
    _hold(key)
    window = QGuiApplication.focusWindow()
    assert window is not None
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, key, NONE))
    settle()
    assert (app.session.cue.stretch, app.session.cue.step) == (begun.stretch, begun.step + 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_a_held_arrow_goes_one_row_in_the_list(app: AppRig, key: Qt.Key) -> None:
    rows = app.sidebar.ui.stretches
    names = [entry.id for entry in app.sidebar._entries]
    app.turn_to(names[1])
    rows.setFocus()
    _hold(key)
    assert rows.current == names[2 if key is Qt.Key.Key_Down else 0]


def _letters(texts: list[str]) -> list[str]:
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


def _menus(app: AppRig) -> list[QMenu]:
    app.controller.remind().list.add(NOON)
    app.window.reminders_wished.emit()
    settle()
    return [menu for menu in app.window.findChildren(QMenu) if menu.actions()]


def test_every_entry_of_a_menu_has_a_letter_of_its_own(app: AppRig) -> None:
    menus = _menus(app)
    assert len(menus) >= 3
    for menu in menus:
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = _letters(texts)
        assert len(letters) == len(texts), texts
        assert len(set(letters)) == len(letters), texts


@pytest.mark.parametrize("name", [*VIEWS])
def test_no_two_controls_of_a_window_share_a_letter(app: AppRig, name: str) -> None:
    window = VIEWS[name](app)
    texts = [str(control.property("text") or "") for control in window.findChildren(QWidget)]
    letters = _letters([text for text in texts if "&" in text and "&amp;" not in text])
    assert len(set(letters)) == len(letters), texts
