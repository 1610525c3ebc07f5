"""The pages to read: what they rest on can be looked up."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from glutestretch.app.ui import help_pages
from glutestretch.app.ui.guide import GuideDialog, chapters
from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.kit.text import Text
from glutestretch.pictures.ui.anatomy import AnatomyDiagrams
from glutestretch.pictures.ui.annotated_image import AnnotatedImage
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.fake_figures import FakeFigures
from tests.support.processes import ROOT


class Browser(QObject):
    """Takes the addresses that the app opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note an address."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taken = Browser()
    QDesktopServices.setUrlHandler("https", taken, "open")  # type: ignore[arg-type]  # its stub wants bytes
    yield taken
    QDesktopServices.unsetUrlHandler("https")


def test_every_source_is_reached_seen_and_opened_by_key(app: AppRig, browser: Browser) -> None:
    app.window.glutes_wished.emit()
    settle()
    page = app.dialog(TextDialog)
    assert page.ui.close_button.hasFocus()
    sources = [one for one in app.first.catalogue.guidance.sources if one.doi]
    labels = [label for label in page.findChildren(QLabel) if "<a " in label.text()]
    assert len(labels) >= len(sources) >= 4
    (diagrams,) = page.findChildren(AnatomyDiagrams)
    app.press("Tab")
    assert diagrams.choice.hasFocus()
    for label in labels:
        app.press("Tab")
        assert label.hasFocus()
        assert label.visibleRegion().boundingRect() == label.rect()
        app.press("Return")
    assert browser.opened[: len(sources)] == [f"https://doi.org/{one.doi}" for one in sources]
    app.press("Tab")
    assert page.ui.close_button.hasFocus()


def test_a_tap_anywhere_on_a_source_opens_it_and_words_can_still_be_selected(
    app: AppRig, browser: Browser
) -> None:
    app.window.glutes_wished.emit()
    settle()
    page = app.dialog(TextDialog)
    label = next(one for one in page.findChildren(QLabel) if "<a " in one.text())
    page.ui.scroll.ensureWidgetVisible(label)
    first, last = QPoint(3, 8), QPoint(label.width() - 3, label.height() - 3)
    for at in (first, last):
        QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=at)
    assert len(browser.opened) == 2
    assert len({*browser.opened}) == 1
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(label, first + QPoint(80, 0))
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=first + QPoint(80, 0))
    assert label.selectedText()
    assert len(browser.opened) == 2


def test_every_diagram_is_reached_by_key_and_its_names_fit(app: AppRig) -> None:
    app.window.glutes_wished.emit()
    (diagrams,) = app.dialog(TextDialog).findChildren(AnatomyDiagrams)
    diagrams.choice.setFocus()
    for place in range(diagrams.choice.count()):
        settle()
        assert diagrams.choice.currentIndex() == place
        (shown,) = diagrams.findChildren(AnnotatedImage)
        boxes = [name.box for name in shown.names()]
        assert len(boxes) >= 4
        assert all(shown.rect().contains(box) for box in boxes)
        app.press("Down")


def test_a_diagram_that_is_open_keeps_still_once_that_is_wished(make_app: MakeApp) -> None:
    app = make_app(figures=FakeFigures("anatomy"))
    app.window.glutes_wished.emit()
    (diagrams,) = app.dialog(TextDialog).findChildren(AnatomyDiagrams)
    (shown,) = diagrams.findChildren(AnnotatedImage)
    shown.setFocus()
    frames = []
    for motion in ("full", "reduced", "full"):
        app.first.preferences.set("motion", motion)
        begun = app.figures.asked and len(app.figures.now.frames)
        app.press("Left")
        app.clock.advance(2.0)
        frames.append(len(app.figures.now.frames) - begun)
    assert frames[0] > 2
    assert frames[1] == 1
    assert frames[2] > 2


@pytest.mark.parametrize("percent", [100, 200])
def test_a_short_page_is_no_higher_than_its_text(app: AppRig, percent: int) -> None:
    app.first.preferences.set("text_percent", percent)
    app.window.about_wished.emit()
    settle()
    page = app.dialog(TextDialog)
    assert page.ui.scroll.verticalScrollBar().maximum() == 0
    assert page.ui.scroll.height() - page.ui.body.height() <= 4


def test_no_word_is_too_long_for_the_page_in_whatever_font(app: AppRig) -> None:
    app.first.preferences.set("text_percent", 200)
    for wish in (app.window.glutes_wished, app.window.about_wished):
        wish.emit()
        page = app.dialog(TextDialog)
        least = page.ui.page.minimumSizeHint().width()
        assert 2 * least <= page.ui.scroll.viewport().width()
        page.reject()


def _keys_page(app: AppRig) -> dict[str, str]:
    """Return what the page of keys says."""
    app.window.keys_wished.emit()
    page = app.dialog(TextDialog)
    rows = re.findall(r"<tr>(.*?)</tr>", page.ui.body.text())
    cells = [re.findall(r"<td[^>]*>(?:<b>)?(.*?)(?:</b>)?</td>", row) for row in rows]
    page.reject()
    return dict(cells)


def test_the_page_of_keys_has_every_key_that_does_something(app: AppRig) -> None:
    said = _keys_page(app)
    spoken = {"PgDown": "Right or Page Down", "PgUp": "Left or Page Up"}
    for action in app.window.actions():
        for shortcut in action.shortcuts():
            key = shortcut.toString()
            assert said[spoken.get(key, key)], f"nobody is told what {key} does"
    assert said["Ctrl+R"] == "Reminders"
    assert said["Alt+Up, Alt+Down"] == "In a routine of your own: move a stretch"


def test_the_readme_names_every_key(app: AppRig) -> None:
    named = re.findall(r"^\| (.+?) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    keys = set(_keys_page(app))
    assert len(keys) >= 10
    assert keys <= set(named)


def test_the_page_of_keys_is_made_from_the_actions(app: AppRig) -> None:
    (settings,) = (action for action in app.window.actions() if action.text() == "&Settings…")
    assert _keys_page(app)["Ctrl+,"] == "Settings"
    settings.setShortcuts([QKeySequence("F9"), QKeySequence("Ctrl+9")])
    said = _keys_page(app)
    assert said["F9, Ctrl+9"] == "Settings"
    assert "Ctrl+," not in said
    (pain,) = (action for action in app.window.actions() if action.shortcut() == "P")
    pain.setShortcut("Ctrl+<")
    assert _keys_page(app)["Ctrl+&lt;"] == "I feel pain: stop at once"
    settings.setShortcuts([])
    assert "Settings" not in _keys_page(app).values()


def test_a_menus_letter_in_brackets_is_not_on_the_page_of_keys(app: AppRig) -> None:
    (settings,) = (action for action in app.window.actions() if action.text() == "&Settings…")
    settings.setText("\u8bbe\u7f6e(&S)…")
    assert _keys_page(app)["Ctrl+,"] == "\u8bbe\u7f6e"


def test_read_from_the_right_the_keys_are_at_the_right(app: AppRig) -> None:
    keys = help_pages.keys(app.window.actions(), "B", from_right=True)
    for row in re.findall(r"<tr>(.*?)</tr>", keys):
        assert row.index("<b>") > row.index("</td>")


def test_the_guide_shows_what_it_says(app: AppRig) -> None:
    app.first.preferences.set("figure", "man")
    app.window.guide_wished.emit()
    guide = app.dialog(GuideDialog)
    pictures = [label for label in guide.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(pictures) == sum(chapter.shown is not None for chapter in chapters())
    assert all(picture.accessibleName() for picture in pictures)
    said = [text.text() for text in guide.findChildren(Text)]
    assert all(chapter.title in said and chapter.words in said for chapter in chapters())
    app.press("End")
    assert guide.ui.scroll.verticalScrollBar().value() > 0
