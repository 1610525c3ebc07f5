"""The keyboard's way through every window: in reading order, and always to be seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, WIDE, AppRig, settle
from tests.support.fake_figures import FakeFigures
from tests.support.views import PAGES, VIEWS

_MOST_STOPS = 60


def _place(control: QWidget) -> QRect:
    return QRect(control.mapToGlobal(QPoint(0, 0)), control.size())


def _round_trip(app: AppRig) -> list[QWidget]:
    """Press Tab until the focus comes back; return the stops, the uppermost first."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        if app.focus in stops:
            break
        stops.append(app.focus)
        app.press("Tab")
    assert app.focus is stops[0], "the way does not come round"
    first = min(
        stops, key=lambda stop: (_column(app, stop), *_corner(_outer(stop)), *_corner(stop))
    )
    at = stops.index(first)
    return stops[at:] + stops[:at]


def _corner(control: QWidget) -> tuple[int, int]:
    return _place(control).top(), _place(control).x()


def _outer(control: QWidget) -> QWidget:
    """Return what of a control's ancestry stays where it is: what scrolls has one place."""
    outer, found = control.parentWidget(), control
    while outer is not None and not outer.isWindow():
        if isinstance(outer, QAbstractScrollArea):
            found = outer
        outer = outer.parentWidget()
    return found


def _column(app: AppRig, control: QWidget) -> int:
    return 0 if app.sidebar.isAncestorOf(control) else 1


def _beside(control: QWidget, other: QWidget) -> QWidget:
    """Return what of a control's ancestry stands beside another one: what scrolls has one place."""
    outer = control.parentWidget()
    while outer is not None and not outer.isAncestorOf(other):
        if isinstance(outer, QAbstractScrollArea):
            control = outer
        outer = outer.parentWidget()
    return control


def _reads_before(app: AppRig, one: QWidget, other: QWidget) -> bool:
    if _column(app, one) != _column(app, other):
        return _column(app, one) < _column(app, other)
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return one.isAncestorOf(other)
    a, b = _place(_beside(one, other)), _place(_beside(other, one))
    if a.bottom() < b.center().y() and a.center().y() < b.top():
        return True
    in_one_row = a.top() < b.center().y() < a.bottom() or b.top() < a.center().y() < b.bottom()
    return a.right() < b.left() if in_one_row else a.center().y() < b.center().y()


@pytest.mark.parametrize(
    ("name", "size"),
    [(name, WIDE) for name in VIEWS] + [(name, NARROW) for name in ("hold", "notices")],
)
def test_tab_goes_in_reading_order(make_app: MakeApp, name: str, size: tuple[int, int]) -> None:
    app = make_app(size=size)
    VIEWS[name](app)
    for one, other in pairwise(_round_trip(app)):
        assert _reads_before(app, one, other), (
            f"{other.objectName()} {_place(other)} comes after {one.objectName()} {_place(one)}"
        )


@pytest.mark.parametrize("name", ["idle", "hold", "paused"])
def test_a_figure_that_can_be_turned_comes_before_what_lies_on_it(
    make_app: MakeApp, name: str
) -> None:
    stretches = ("prone-glute", "wall-glute", "seated-twist", "foam-roller")
    app = make_app(figures=FakeFigures(*stretches, fast=False))
    VIEWS[name](app)
    stops = _round_trip(app)
    assert app.panel.ui.illustration in stops
    for one, other in pairwise(stops):
        assert _reads_before(app, one, other)


@pytest.mark.parametrize("name", [*VIEWS])
def test_tab_reaches_every_control_that_is_enabled(app: AppRig, name: str) -> None:
    window = VIEWS[name](app)
    reached = _round_trip(app)
    for control in window.findChildren(QWidget):
        wants_focus = control.focusPolicy().value & 1
        if not wants_focus or not control.isVisible() or not control.isEnabled():
            continue
        if control.window() is not window or isinstance(control.parent(), QAbstractScrollArea):
            continue
        proxied = control.focusProxy() or control
        inside = any(control.isAncestorOf(stop) or stop is proxied for stop in reached)
        within = any(stop.isAncestorOf(control) for stop in reached)
        assert inside or within, f"Tab never comes to {control.objectName()} {control}"


def _looks(control: QWidget) -> QImage:
    settle()
    shown: QImage = control.grab().toImage()
    return shown


@pytest.mark.parametrize(
    ("name", "theme"),
    [(name, "light") for name in VIEWS] + [(name, "dark") for name in ("notices", "settings")],
)
def test_the_focus_is_seen_wherever_the_keyboard_takes_it(
    app: AppRig, name: str, theme: str
) -> None:
    app.first.preferences.set("theme", theme)
    VIEWS[name](app)
    stops = _round_trip(app)
    assert stops
    for _ in stops:
        control = app.focus
        focused = _looks(control)
        app.press("Tab")
        if app.focus is not control:
            assert _looks(control) != focused, f"{control.objectName()} looks as without focus"


def test_backtab_goes_the_other_way(app: AppRig) -> None:
    way = _round_trip(app)
    app.focus.clearFocus()
    way[-1].setFocus(Qt.FocusReason.TabFocusReason)
    back = [app.focus]
    for _ in way[1:]:
        app.press("Shift+Tab")
        back.append(app.focus)
    assert back == way[::-1]


@pytest.mark.parametrize("name", [*PAGES])
def test_something_always_has_the_keyboard(app: AppRig, name: str) -> None:
    PAGES[name](app)
    assert app.focus.isVisible()
    assert app.focus.isEnabled()
    assert app.focus.objectName() != "pain_button"


@pytest.mark.parametrize("name", [*PAGES])
def test_the_focused_control_is_scrolled_into_view(make_app: MakeApp, name: str) -> None:
    app = make_app(size=NARROW)
    app.first.preferences.set("text_percent", 200)
    PAGES[name](app)
    for stop in _round_trip(app):
        while app.focus is not stop:
            app.press("Tab")
        seen = stop.visibleRegion().boundingRect()
        assert seen.height() >= min(stop.height(), 40), f"{stop.objectName()} lies out of view"
