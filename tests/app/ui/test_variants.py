"""Easier and harder by key, by button and from the menu: for good, or for one session."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutestretch.diary.events import HoldEnded
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.catalogue import Stretch
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle


def heading(app: AppRig) -> str:
    return app.panel.ui.heading.text()


def chosen(app: AppRig) -> dict[str, str]:
    return dict(app.first.preferences.settings.variants)


def actions(app: AppRig) -> tuple[QAction, QAction]:
    found = {action.text(): action for action in app.controller.menu.actions()}
    return found["An easier &variant"], found["A harder varia&nt"]


def of(app: AppRig, stretch: str, variant: str) -> Stretch:
    return app.first.catalogue[stretch].varied(variant)


def test_a_key_chooses_the_next_easier_one_for_good(make_app: MakeApp) -> None:
    app = make_app()
    app.turn_to("prone-glute", 0)

    app.press("E")

    assert chosen(app) == {"prone-glute": "cushion"}
    assert heading(app).startswith("Cushion under the hip · Step 1 of 3")
    assert app.panel.ui.instruction.text() == of(app, "prone-glute", "cushion").steps[0].text_for(
        app.first.reader.side
    )
    assert make_app().first.reader.varied.variant == "cushion"


def test_another_key_leads_back_and_further(app: AppRig) -> None:
    app.turn_to("wall-glute", 1)
    app.press("E")
    app.press("H")
    assert chosen(app) == {}
    app.press("H")
    assert chosen(app) == {"wall-glute": "pull"}
    app.press("H")
    assert chosen(app) == {"wall-glute": "pull"}


def test_buttons_and_menu_offer_what_there_is(app: AppRig) -> None:
    ui, (easier, harder) = app.panel.ui, actions(app)
    app.turn_to("prone-glute", 0)
    assert (ui.easier_button.isEnabled(), ui.harder_button.isEnabled()) == (True, False)
    assert (easier.isEnabled(), harder.isEnabled()) == (True, False)

    ui.easier_button.click()
    easier.trigger()
    settle()

    assert chosen(app) == {"prone-glute": "chair"}
    assert (ui.easier_button.isEnabled(), ui.harder_button.isEnabled()) == (False, True)
    assert (easier.isEnabled(), harder.isEnabled()) == (False, True)


def test_the_keyboard_never_falls_from_a_button_that_is_over_onto_pain(app: AppRig) -> None:
    app.turn_to("wall-glute", 0)
    app.panel.ui.easier_button.setFocus()
    QTest.keyClick(app.panel.ui.easier_button, Qt.Key.Key_Space)
    settle()
    assert app.focus is app.panel.ui.main_button


def test_on_the_spot_it_is_for_this_session_and_recorded(app: AppRig) -> None:
    app.turn_to("prone-glute", 0)
    app.play()
    app.play_until(Mode.HOLDING)

    app.press("E")

    assert app.is_now(Mode.FOLLOWING)
    assert heading(app).startswith("Cushion under the hip · Step 1 of 3")
    assert chosen(app) == {}
    app.play_until(Mode.FINISHED)
    assert [hold.variant for hold in app.facts(HoldEnded)] == ["", "cushion", "cushion"]


def test_the_list_says_what_was_chosen(app: AppRig) -> None:
    app.first.preferences.set("variants", {"prone-glute": "chair"})
    settle()
    rows = app.sidebar.ui.stretches.model()
    words = [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    told = [rows.index(0, 0).data(role) for role in range(Qt.ItemDataRole.UserRole + 9)]
    assert any("On a chair" in str(one) for one in [*words[:1], *told])


def test_what_lies_under_a_page_is_not_varied(app: AppRig) -> None:
    app.turn_to("prone-glute", 0)
    app.window.pages.open(QWidget())
    settle()
    app.press("E")
    assert chosen(app) == {}
    assert not any(action.isEnabled() for action in actions(app))


def test_where_there_is_no_room_the_menu_still_leads_to_variants(app: AppRig) -> None:
    app.first.preferences.set("text_percent", 200)
    app.window.resize(640, 400)
    app.turn_to("prone-glute", 0)
    app.play()
    app.play_until(Mode.HOLDING)
    settle()
    assert not app.panel.ui.easier_button.isVisible()
    assert shown_in_menu(app)
    app.window.resize(1240, 800)
    settle()
    assert app.panel.ui.easier_button.isVisible()
    assert not shown_in_menu(app)
    app.press("E")
    assert heading(app).startswith("Cushion under the hip")


def shown_in_menu(app: AppRig) -> bool:
    """Return whether the open menu offers an easier variant."""
    easier, _ = actions(app)
    app.controller.menu.open_menu()
    settle()
    shown = easier.isVisible() and easier.isEnabled()
    app.controller.menu.close()
    settle()
    return shown
