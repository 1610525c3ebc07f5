"""After an update the app says so once, with what is new."""

import pytest

from glutestretch import __version__
from glutestretch.app import whats_new
from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.app.whats_new import changes
from glutestretch.kit.record import replace
from tests.support.app_rig import AppRig, settle

CHANGELOG = f"""# Changelog

## [Unreleased]

### Added

- Nothing yet.

## [{__version__}] - 2027-01-31

### Added

- A bell with a long sentence
  on two lines, `glutestretch ring`.

### Fixed

- It was <loud>.

## [0.0.9] - 2026-01-01

- Old.
"""


@pytest.fixture(autouse=True)
def changelog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whats_new, "_text", lambda: CHANGELOG)


def updated(app: AppRig, version: str) -> None:
    """Start with what another version has left."""
    app.first.state = replace(app.first.state, version=version)
    app.controller.tell_whats_new()
    settle()


def test_the_changes_of_one_version_are_read_from_the_changelog() -> None:
    assert changes(CHANGELOG, __version__) == (
        "<p><b>Added</b></p>"
        "<p>A bell with a long sentence on two lines, <b>glutestretch ring</b>.</p>"
        "<p><b>Fixed</b></p><p>It was &lt;loud&gt;.</p>"
    )
    assert changes(CHANGELOG, "7.0.0") == ""


def test_the_changelog_of_this_app_is_there() -> None:
    assert "## [Unreleased]" in whats_new._CHANGES.read_text("utf-8")


def test_an_update_is_told_once_and_shows_what_is_new(app: AppRig) -> None:
    updated(app, "0.0.9")
    assert app.notices == [f"Glutestretch was updated to version {__version__}."]
    [notice] = app.window.notices.shown
    notice.ui.action_button.click()
    settle()
    assert "It was &lt;loud&gt;." in app.dialog(TextDialog).ui.body.text()
    assert app.notices == []
    assert app.first.state_file.load().version == __version__


@pytest.mark.parametrize("version", ["", __version__])
def test_nothing_is_told_where_nothing_was_updated(app: AppRig, version: str) -> None:
    updated(app, version)
    assert app.notices == []
    assert app.first.state.version == __version__
