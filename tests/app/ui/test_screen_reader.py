"""What a screen reader finds in every window, and what it is told as things happen."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from glutestretch.app.announcer import speaking_seconds
from glutestretch.kit.theme import DARK, LIGHT, palette
from glutestretch.session.engine.chart import Mode
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.screen_reader import NAMED_ROLES, Node, listening, tree
from tests.support.views import BIG, PAGES, VIEWS

Role = QAccessible.Role


def _named(node: Node) -> bool:
    if node.role == Role.ComboBox:  # its name is its text on Linux; its label says what it is
        return any(node.labels)
    if node.role == Role.Grouping and "qt_msgbox" in node.path:  # Qt's own, around named buttons
        return True
    return bool(node.name.strip())


@pytest.mark.parametrize("name", [*VIEWS, *BIG])
def test_nothing_to_use_or_read_is_nameless(app: AppRig, name: str) -> None:
    window = (VIEWS | BIG)[name](app)
    nodes = tree(window)
    assert len(nodes) > 3
    nameless = [node.path for node in nodes if node.role in NAMED_ROLES and not _named(node)]
    assert nameless == []


@pytest.mark.parametrize("name", [*VIEWS, *BIG])
def test_whatever_takes_the_keyboard_has_a_name_whatever_its_role(app: AppRig, name: str) -> None:
    nodes = tree((VIEWS | BIG)[name](app))
    known = {Role.Client, Role.Window, Role.Dialog, Role.AlertMessage, Role.ScrollBar}
    for node in nodes:
        if node.focusable and node.role not in known:
            assert _named(node), node.path


def test_the_menu_is_named_too(app: AppRig) -> None:
    app.press("F10")
    nodes = tree(app.controller.menu)
    items = [node for node in nodes if node.role == Role.MenuItem]
    assert [node.name for node in items if not node.name] == []
    assert len(items) >= 7


def test_the_tree_names_what_the_panel_shows(app: AppRig) -> None:
    PAGES["hold"](app)
    told = {(node.role, node.name): node for node in tree(app.window)}
    breath = told[Role.ProgressBar, "Deep breaths"]
    assert breath.description == "Breathe in 3 of 6"
    session = told[Role.ProgressBar, "Session"]
    assert "1 of 6" in session.description
    assert "right" in session.description
    assert int(session.value) > 0
    assert told[Role.Grouping, "Side"]
    assert told[Role.List, "Stretches"]


def _picture(app: AppRig) -> Node:
    (found,) = (node for node in tree(app.window) if node.role == Role.Graphic)
    return found


def test_the_picture_is_told_in_words_for_the_side_that_is_shown(app: AppRig) -> None:
    for stretch in app.first.catalogue.stretches:
        for step in range(len(stretch.steps)):
            app.turn_to(stretch.id, step)
            step_view = app.first.reader.step_view
            assert _picture(app).description.startswith(step_view.alt)
            if not stretch.two_sided:
                continue
            app.controller.step_presenter.switch_side()
            mirrored = app.first.reader.step_view
            assert _picture(app).description.startswith(mirrored.alt)
            assert mirrored.felt in _picture(app).description
            app.controller.step_presenter.switch_side()


def test_a_list_item_says_all_that_its_row_shows(app: AppRig) -> None:
    app.start()
    app.controller.step_presenter.pain()
    settle()
    app.say_where()
    app.session.understood("")
    items = [node.name for node in tree(app.window) if node.role == Role.ListItem]
    assert items[0].startswith(app.first.catalogue.stretches[0].name)
    assert "Left out after pain" in items[0]
    assert "Optional" in items[-1]


def test_steps_sides_counts_and_pauses_are_announced(app: AppRig) -> None:
    with listening() as heard:
        app.start()
        first = app.session.cue
        text = app.first.catalogue[first.stretch].steps[0].text_for(first.side)
        assert heard[-1].startswith("Find a quiet place")
        assert "a free bit of wall" in heard[-1]
        assert f"Prone glute stretch, {first.side} side. Step 1 of 3. {text}" in heard[-1]
        app.play_until(Mode.COUNTING_IN)
        hold = app.first.catalogue[first.stretch].steps[-1].text_for(first.side)
        assert heard[-1] == f"Get ready to hold. {hold}"
        app.play_until(Mode.HOLDING)
        assert not {"3", "2", "1"} & set(heard)  # they would have cut the instruction off
        app.clock.advance(59)
        breaths = app.first.preferences.settings.breaths
        for number in range(2, breaths + 1):
            assert f"Breathe in, {number} of {breaths}" in heard
        assert heard.count("Breathe out") == breaths - 1
        app.play_until(Mode.CHANGING_SIDE)
        assert "left" in heard[-1]
        app.play_until(Mode.RESTING)
        assert heard[-1].startswith("Rest")


def test_nothing_is_announced_twice_in_a_row_in_a_whole_session(app: AppRig) -> None:
    with listening() as heard:
        app.start()
        app.play_until(Mode.FINISHED)
    said = [one for one, other in pairwise(heard) if one == other]
    assert said == []
    assert heard[-1].startswith("Well done")


def test_switching_the_side_is_announced_while_reading_and_while_playing(app: AppRig) -> None:
    app.turn_to("prone-glute", 0)
    with listening() as heard:
        app.press("S")
        view = app.first.reader.step_view
        assert heard == [f"Prone glute stretch, left side. Step 1 of 3. {view.text} {view.care}"]
        assert "bent left leg" in heard[0]
        heard.clear()
        app.start()
        heard.clear()
        app.press("S")
        assert any("left" in sentence for sentence in heard)


def test_turning_a_step_is_announced_while_reading(app: AppRig) -> None:
    with listening() as heard:
        app.press("PgDown")
    assert any(sentence.startswith("Step 2 of 3") for sentence in heard)


def test_pausing_and_going_on_are_heard(app: AppRig) -> None:
    app.start()
    with listening() as heard:
        app.play()
        assert heard == ["Paused"]
        app.play()
    assert heard[-1].startswith("Step 1 of 3")


def test_notices_and_pages_are_announced(app: AppRig) -> None:
    with listening() as heard:
        app.window.notices.say("The disk is full.")
        assert heard == ["The disk is full."]
        app.window.notices.say("The disk is full.")
        assert heard == ["The disk is full."]
        app.start()
        app.press("P")
        assert heard[-1].startswith(app.first.catalogue.guidance.pain_advice[0])


def test_in_a_whole_session_with_notices_no_sentence_cuts_another_off(app: AppRig) -> None:
    told: list[tuple[float, str]] = []
    app.controller.announcer.announced.connect(
        lambda sentence: told.append((app.clock.monotonic(), sentence))
    )
    with listening() as heard:
        app.start()
        for number, mode in enumerate((Mode.COUNTING_IN, Mode.HOLDING, Mode.RESTING)):
            app.play_until(mode)
            app.window.notices.say(f"Notice {number} is this one.")
        app.play_until(Mode.FINISHED)
    assert [sentence for _, sentence in told] == heard  # nothing is said past the announcer
    assert sum(sentence.startswith("Notice") for sentence in heard) == 3
    cut = [
        sentence
        for (at, sentence), (later, _) in pairwise(told)
        if later - at < speaking_seconds(sentence) - 1e-6
    ]
    assert cut == []


def test_a_notice_does_not_cut_off_what_was_just_said(app: AppRig) -> None:
    app.start()
    app.clock.advance(60)
    with listening() as heard:
        app.play()
        app.window.notices.say("The disk is full.")
        assert heard == ["Paused"]
        app.clock.advance(2)
        assert heard == ["Paused", "The disk is full."]


def test_a_notice_is_to_be_seen_after_another_has_gone(app: AppRig) -> None:
    app.window.notices.say("The disk is full.", topic="disk")
    settle()
    app.window.notices.clear("disk")
    settle()
    app.window.notices.say("The microphone has stopped.")
    [notice] = app.window.notices.shown
    assert notice.isVisible()  # at once: a hidden layout may never have its turn


def test_a_notice_that_went_unsaid_is_not_said_later(app: AppRig) -> None:
    app.start()
    app.clock.advance(60)
    with listening() as heard:
        app.play()
        app.window.notices.say("The disk is full.", topic="disk")
        app.window.notices.clear("disk")
        app.clock.advance(60)
    assert heard == ["Paused"]


def test_what_colour_tells_is_told_in_another_way_too(make_app: MakeApp) -> None:
    """In shades of one colour the chosen side, the place and the left-out stretch still show."""
    app = make_app()
    for theme in (LIGHT, DARK):
        app.application.setPalette(palette(theme))
        switch = app.panel.ui.side_switch
        for chosen in switch.findChildren(QRadioButton):
            chosen.click()
            settle()
            ticked = _ink_width(chosen)
            next(one for one in switch.findChildren(QRadioButton) if one is not chosen).click()
            settle()
            assert ticked > _ink_width(chosen) + 8, "the chosen side has no tick"


def _ink_width(segment: QRadioButton) -> int:
    """Return how wide what is written on a segment is, whatever its colour."""
    image = segment.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 3).lightness()
    written = [
        x
        for x in range(6, image.width() - 6)
        if any(
            abs(image.pixelColor(x, y).lightness() - ground) > 40
            for y in range(6, image.height() - 6)
        )
    ]
    return max(written) - min(written)
