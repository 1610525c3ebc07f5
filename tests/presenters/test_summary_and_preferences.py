"""A finished session in words, and the settings in force."""

import pytest

from glutestretch.core.history import HoldOutcome
from glutestretch.core.plan import Kind
from glutestretch.core.settings import Settings
from glutestretch.core.sides import Side
from glutestretch.presenters.preferences import Preferences
from glutestretch.presenters.summary import Summary, summary
from glutestretch.services.settings_file import Loaded, QuietSettings
from tests.core.library import catalogue
from tests.presenters.rig import Rig

pytestmark = pytest.mark.usefixtures("qapp")


class FullDisk:
    """A settings store that cannot keep anything."""

    def load(self) -> Loaded:
        """Return the usual settings and what went wrong."""
        return Loaded(Settings(), ("The settings file was damaged.",))

    def save(self, settings: Settings) -> str:
        """Refuse."""
        assert isinstance(settings, Settings)
        return "The disk is full."


def summed_up(rig: Rig) -> Summary:
    return summary(catalogue(), rig.logbook.holds, finished=rig.session.completed)


def watched(preferences: Preferences) -> tuple[list[Settings], list[str]]:
    taken: list[Settings] = []
    failures: list[str] = []
    preferences.changed.connect(taken.append)
    preferences.failed.connect(failures.append)
    return taken, failures


def test_a_whole_session_is_told_stretch_by_stretch() -> None:
    rig = Rig()
    rig.start("wall-glute", "seated-twist")
    rig.play_out()

    words = summed_up(rig)

    assert words.title == "Well done"
    assert words.total == "24 breaths held in 4:00 minutes"
    assert words.lines == (
        "Wall glute stretch:  right 6 breaths, left 6 breaths",
        "Seated spinal twist:  right 6 breaths, left 6 breaths",
    )


def test_a_session_ended_early_is_told_without_blame() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, elapsed=13.0)
    rig.session.finish()

    words = summed_up(rig)

    assert words.title == "Session ended"
    assert words.total == "1 breath held in 0:13 minutes"
    assert words.lines == ("Wall glute stretch:  right 1 breath",)


def test_a_session_without_a_hold_says_so() -> None:
    rig = Rig()
    rig.start()
    rig.session.finish()

    assert summed_up(rig).total == "No hold was recorded this time."


def test_a_session_ended_for_pain_says_rest() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, elapsed=13.0)
    rig.session.pain("", Side.LEFT)

    words = summed_up(rig)

    assert rig.holds[0].outcome is HoldOutcome.PAIN
    assert words.lines == ("Wall glute stretch:  right stopped for pain",)
    assert words.closing.startswith("Rest now.")


def test_a_changed_setting_is_kept_and_told() -> None:
    store = QuietSettings()
    preferences = Preferences(store)
    taken, failures = watched(preferences)

    preferences.set("breaths", 4)

    assert preferences.settings == store.settings == Settings(breaths=4)
    assert (taken, failures) == ([Settings(breaths=4)], [])


def test_a_setting_that_stays_the_same_is_not_told() -> None:
    preferences = Preferences(QuietSettings())
    taken, _ = watched(preferences)

    preferences.set("breaths", 6)

    assert not taken


@pytest.mark.parametrize(("name", "value"), [("breaths", 99), ("volume", 3)])
def test_a_value_that_cannot_be_changes_nothing_and_is_told(name: str, value: object) -> None:
    preferences = Preferences(QuietSettings())
    taken, failures = watched(preferences)

    preferences.set(name, value)

    assert (preferences.settings, taken) == (Settings(), [])
    assert [failure.startswith(name) for failure in failures] == [True]


def test_what_cannot_be_kept_applies_and_is_told() -> None:
    preferences = Preferences(FullDisk())
    taken, failures = watched(preferences)

    preferences.set("breaths", 4)

    assert (taken, failures) == ([Settings(breaths=4)], ["The disk is full."])
    assert preferences.problems == ("The settings file was damaged.",)


def test_the_usual_settings_can_be_had_back() -> None:
    preferences = Preferences(QuietSettings(Settings(breaths=4, theme="dark")))
    taken, _ = watched(preferences)

    preferences.restore_defaults()

    assert taken == [Settings()]
