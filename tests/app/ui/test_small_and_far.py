"""Everything can be seen and reached on small screens, and what matters from three metres."""

from itertools import product
from math import ceil

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QImage, QScreen
from PySide6.QtWidgets import QWidget

from glutestretch.app.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import FittedDialog, room_for
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size, face
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out
from tests.support.views import DIALOGS, PAGES

SIZES = ((640, 400), (800, 560), (1024, 600), (1240, 800), (1366, 768))
PERCENTS = (100, 150, 200)
FAR = ((1024, 600), (1366, 768), (1920, 1080), (3840, 2160))
SHARE = 18


def _in_view(app: AppRig, widget: QWidget) -> bool:
    """Whether all of a widget lies within the window and nothing clips it."""
    corner = widget.mapTo(app.window, QPoint(0, 0))
    inside = app.window.rect().contains(QRect(corner, widget.size()))
    return inside and widget.visibleRegion().boundingRect() == widget.rect()


def _controls(app: AppRig) -> list[QWidget]:
    ui = app.panel.ui
    offered = (ui.back_button, ui.main_button, ui.next_button, ui.skip_button, ui.pain_button)
    return [*(one for one in offered if not one.isHidden()), ui.side_switch]


def _figure(card: Illustration) -> QRectF:
    """Return the box of the figure on its card, less the edge that may be covered."""
    left, top, right, bottom = card._figure
    first, last = card._shown_at(QPointF(left, top), QPointF(right, bottom))
    box = QRectF(first, last).normalized()
    inset = 0.06 * min(box.width(), box.height())
    return box.adjusted(inset, inset, -inset, -inset)


@pytest.mark.parametrize("name", ["idle", "notices", "counting in", "hold", "easier", "paused"])
def test_every_control_the_words_and_the_figure_are_there_at_every_size(
    app: AppRig, name: str
) -> None:
    PAGES[name](app)
    for size, percent in product(SIZES, PERCENTS):
        app.window.resize(*size)
        app.first.preferences.set("text_percent", percent)
        settle()
        at = f"{name} at {size} and {percent} %"
        faults = cut(app.window) + overlapping(app.window) + sticking_out(app.window)
        assert faults == [], at
        assert (app.window.width(), app.window.height()) == size, at
        assert [one.objectName() for one in _controls(app) if not _in_view(app, one)] == [], at
        ui = app.panel.ui
        seen = ui.instruction.visibleRegion().boundingRect().height()
        assert seen >= min(ui.instruction.height(), ui.instruction.text_pixels), at
        figure = ui.illustration.visibleRegion().boundingRect()
        assert figure.height() >= 60, at
        assert figure.width() >= 100, at


def test_the_window_may_be_as_small_as_the_smallest_screen(app: AppRig) -> None:
    assert (LEAST_WIDTH, LEAST_HEIGHT) == (640, 400)
    assert app.window.minimumSize() == QSize(640, 400)


def test_the_first_window_fits_the_screen(app: AppRig) -> None:
    assert app.window.screen().availableSize() == QSize(800, 800)
    fresh = type(app.window)()
    room = fresh.screen().availableGeometry()
    assert fresh.width() < room.width()
    assert fresh.height() <= room.height() - 40
    fresh.deleteLater()


@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("stretch", ["prone-glute", "wall-glute", "seated-twist", "foam-roller"])
def test_the_sign_where_it_is_felt_never_hides_the_figure(
    app: AppRig, stretch: str, percent: int
) -> None:
    app.first.preferences.set("text_percent", percent)
    last = len(app.first.catalogue[stretch].steps) - 1
    app.turn_to(stretch, last)
    for size in SIZES:
        app.window.resize(*size)
        settle()
        picture = app.panel.ui.illustration
        picture.grab()
        settle()
        callout = picture._callout
        assert callout is not None
        assert not (callout.shown and _figure(picture).intersects(callout.box)), size
        assert callout.shown is app.panel.ui.felt.isHidden(), size


@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("size", FAR)
def test_what_matters_in_the_big_view_is_an_eighteenth_of_its_height(
    app: AppRig, size: tuple[int, int], percent: int
) -> None:
    app.first.preferences.set("text_percent", percent)
    PAGES["hold"](app)
    app.window.toggle_big()
    settle()
    app.window.resize(*size)
    settle()
    assert (app.window.width(), app.window.height()) == size
    least = ceil(app.window.height() / SHARE) - 2
    assert app.panel.ui.instruction._face.pixelSize() >= least
    assert app.ring._fitted_faces()[0].pixelSize() >= least
    assert app.ring._fitted_faces()[1].pixelSize() >= least
    app.play_until(Mode.CHANGING_SIDE)
    settle()
    assert app.ring._fitted_faces()[0].pixelSize() >= least
    faults = cut(app.window) + overlapping(app.window) + sticking_out(app.window)
    assert faults == []


@pytest.mark.parametrize("size", FAR)
def test_in_the_big_view_only_a_session_keeps_room_for_the_ring(
    app: AppRig, size: tuple[int, int]
) -> None:
    app.window.toggle_big()
    settle()
    app.window.resize(*size)
    settle()
    card = app.panel.ui.illustration
    assert card._placement().room(card._picture).size() == card._placement().card
    app.start()
    app.window.resize(*size)
    settle()
    following = card.picture_size().width()
    room, whole = card._placement().room(card._picture).size(), card._placement().card
    assert room != whole
    assert room.boundedTo(whole) == room
    app.play_until(Mode.HOLDING)
    settle()
    assert card.picture_size().width() == following


def test_the_big_view_follows_the_text_size(app: AppRig) -> None:
    PAGES["hold"](app)
    app.window.toggle_big()
    settle()
    app.window.resize(3840, 2160)
    sizes, titles = [], []
    for percent in PERCENTS:
        app.first.preferences.set("text_percent", percent)
        settle()
        sizes.append(app.panel.ui.instruction._face.pixelSize())
        titles.append(app.panel.ui.title._face.pixelSize())
    assert min(sizes) == sizes[0]
    assert titles == sorted(set(titles))


@pytest.mark.parametrize("size", [(1240, 800), (1024, 600)])
def test_the_picture_keeps_its_place_and_size_through_a_stretch(
    app: AppRig, size: tuple[int, int]
) -> None:
    app.window.resize(*size)
    for stretch in app.first.catalogue.stretches:
        cards, pictures = set(), set()
        for step in range(len(stretch.steps)):
            app.turn_to(stretch.id, step)
            settle()
            picture = app.panel.ui.illustration
            cards.add((picture.width(), picture.height()))
            pictures.add((picture.picture_size().width(), picture.picture_size().height()))
        assert len(cards) == 1, stretch.id
        assert len(pictures) == 1, stretch.id


@pytest.mark.parametrize("size", SIZES)
def test_where_it_is_felt_is_never_said_in_smaller_letters_than_the_users(
    app: AppRig, size: tuple[int, int]
) -> None:
    app.first.preferences.set("text_percent", 200)
    app.window.resize(*size)
    app.turn_to("foam-roller")
    app.play()
    app.play_until(Mode.HOLDING)
    settle()
    card = app.panel.ui.illustration
    card.grab()
    settle()
    assert card._callout is not None
    small = face(card, Size.SMALL, QFont.Weight.DemiBold).pixelSize()
    assert not card._callout.shown or card._callout.font.pixelSize() >= small
    assert card._callout.shown is app.panel.ui.felt.isHidden()


@pytest.mark.parametrize("big", [False, True])
def test_the_sign_of_a_pause_never_hides_behind_the_ring(
    app: AppRig,
    big: bool,  # noqa: FBT001 - a parameter
) -> None:
    PAGES["paused"](app)
    if big:
        app.window.toggle_big()
        settle()
    for size, percent in product((*SIZES, *FAR), PERCENTS):
        app.window.resize(*size)
        app.first.preferences.set("text_percent", percent)
        settle()
        sign = app.panel.ui.illustration._pause_box()
        at = f"{size} and {percent} %"
        assert not sign.intersects(QRectF(app.ring.geometry())), at
        assert QRectF(app.panel.ui.illustration.rect()).contains(sign), at


@pytest.mark.parametrize("size", [(640, 400), (400, 640)])
def test_the_figure_has_the_larger_room_that_the_ring_leaves(
    app: AppRig, size: tuple[int, int]
) -> None:
    PAGES["hold"](app)
    card = Illustration()
    card.resize(*size)
    card.set_ring_room(200, apart=True)
    card.show_picture(QImage(300, 300, QImage.Format.Format_ARGB32), "a figure")
    placement, picture = card._placement(), QSize(300, 300)
    room = placement.room(picture)
    wide = size[0] > size[1]
    assert (room.width() < size[0], room.height() < size[1]) == (wide, not wide)
    assert room.contains(placement.place(picture))


SCREENS = (QSize(640, 400), QSize(1024, 600), QSize(1366, 768))


@pytest.mark.parametrize("name", [*DIALOGS])
def test_every_dialog_fits_the_smallest_screens(
    app: AppRig, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for screen in SCREENS:
        monkeypatch.setattr(QScreen, "availableSize", lambda _self, size=screen: size)
        for percent in PERCENTS:
            app.first.preferences.set("text_percent", percent)
            app.window.resize(screen)
            dialog = DIALOGS[name](app)
            settle()
            at = f"{name} on {screen.toTuple()} at {percent} %"
            assert dialog.width() <= screen.width(), at
            assert dialog.height() <= screen.height(), at
            assert cut(dialog) + overlapping(dialog) + sticking_out(dialog) == [], at
            buttons = [one for one in dialog.findChildren(Button) if one.isVisibleTo(dialog)]
            pages = dialog.findChildren(ScrollPage)
            fixed = [one for one in buttons if not any(page.isAncestorOf(one) for page in pages)]
            last = (fixed or buttons)[-1]
            assert last.visibleRegion().boundingRect() == last.rect(), at
            dialog.reject()  # type: ignore[attr-defined]
            app.session.finish()
            app.session.leave()
            settle()


@pytest.mark.parametrize("name", [*DIALOGS])
def test_a_dialog_that_fits_its_screen_does_not_scroll(
    app: AppRig, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _self: QSize(1240, 800))
    for percent in (100, 125, 150, 175, 100):
        app.first.preferences.set("text_percent", percent)
        dialog = DIALOGS[name](app)
        settle()
        if isinstance(dialog, FittedDialog) and dialog.height() < room_for(dialog).height():
            assert dialog._scroll.verticalScrollBar().maximum() == 0, f"{name} at {percent} %"
            assert dialog._page.height() == dialog._scroll.height()
        dialog.reject()  # type: ignore[attr-defined]
        app.session.finish()
        app.session.leave()
        settle()


_ADVICE = {
    "warning, in pain": lambda dialog: dialog.ui.pain_card,
    "screening, yes": lambda dialog: next(
        one for one in dialog.findChildren(Text) if one.text() == dialog.concerns[-1].meaning
    ),
    "screening, urgent": lambda dialog: dialog.ui.urgent_card,
}


@pytest.mark.parametrize("name", [*_ADVICE])
def test_what_an_answer_means_comes_into_view(
    app: AppRig, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for screen, percent in product(SCREENS, PERCENTS):
        monkeypatch.setattr(QScreen, "availableSize", lambda _self, size=screen: size)
        app.window.resize(screen)
        app.first.preferences.set("text_percent", percent)
        dialog = DIALOGS[name](app)
        settle()
        seen = _ADVICE[name](dialog).visibleRegion().boundingRect()
        at = f"{name} on {screen.toTuple()} at {percent} %"
        assert seen.top() == 0, at
        assert seen.height() >= min(_ADVICE[name](dialog).height(), 60), at
        dialog.reject()  # type: ignore[attr-defined]
        app.session.finish()
        app.session.leave()
        settle()


@pytest.mark.parametrize("name", ["hurting", "finished"])
def test_the_pages_around_a_session_fit_and_grow_in_the_big_view(app: AppRig, name: str) -> None:
    page = PAGES[name](app)
    for size, percent in product(SIZES, PERCENTS):
        app.window.resize(*size)
        app.first.preferences.set("text_percent", percent)
        settle()
        faults = cut(page) + overlapping(page) + sticking_out(page)
        assert faults == [], f"{name} at {size} and {percent} %"
    app.first.preferences.set("text_percent", 100)
    app.window.toggle_big()
    settle()
    app.window.resize(1920, 1080)
    settle()
    shown = app.window.pages.currentWidget()
    assert shown is not None
    texts = [one for one in shown.findChildren(Text) if one.isVisible()]
    assert texts
    assert all(one._face.pixelSize() >= 2.5 * one.text_pixels for one in texts)
    app.window.toggle_big()
    settle()
    assert all(one._face.pixelSize() == one.text_pixels for one in texts)


@pytest.mark.parametrize("name", ["hurting", "hurt"])
def test_advice_and_every_button_of_the_page_on_pain_are_reached_at_every_size(
    app: AppRig, name: str
) -> None:
    PAGES[name](app)
    ui = app.hurting.ui
    for size, percent in product(SIZES, PERCENTS):
        app.window.resize(*size)
        app.first.preferences.set("text_percent", percent)
        settle()
        at = f"{name} at {size} and {percent} %"
        assert cut(app.window) + overlapping(app.window) + sticking_out(app.window) == [], at
        app.hurting.focus_note()
        settle()
        assert ui.advice.visibleRegion().boundingRect().top() == 0, at
        view = ui.scroll.viewport()
        assert view.height() >= app.window.height() // 2, at
        assert ui.page.width() <= view.width(), at
        for button in app.hurting.findChildren(Button):
            if button.isVisibleTo(app.window):
                ui.scroll.ensureWidgetVisible(button)
                assert _in_view(app, button), f"{button.text()}: {at}"
