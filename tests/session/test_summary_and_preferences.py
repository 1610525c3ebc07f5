"""A finished session in words, and the settings in force."""

import pytest

from glutestretch.diary.events import HoldOutcome
from glutestretch.session.engine.plan import Kind
from glutestretch.session.summary import Summary, summary
from glutestretch.settings.file import Loaded, NullSettings
from glutestretch.settings.model import Settings
from glutestretch.settings.preferences import Preferences
from tests.session.rig import Rig
from tests.support.library import catalogue

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


def held_for(seconds: float, stretch: str) -> Rig:
    """Return a session of one stretch whose first hold has lasted so long."""
    rig = Rig()
    rig.start(stretch)
    rig.play_until(Kind.HOLDING, elapsed=seconds)
    return rig


def summed_up(rig: Rig) -> Summary:
    session = rig.session
    return summary(catalogue(), session.plan, rig.recorder.holds, finished=session.completed)


def told(words: Summary) -> list[tuple[str, str, list[tuple[str, str, float]]]]:
    """Return each stretch: its name, how much was done, and its sides."""
    return [
        (one.name, one.done.value, [(side.name, side.words, side.share) for side in one.sides])
        for one in words.stretches
    ]


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
    assert words.total == "2 stretches, 4 sides: 24 breaths held in 4:00 minutes"
    sides = [("Right", "6 of 6 breaths", 1.0), ("Left", "6 of 6 breaths", 1.0)]
    assert told(words) == [
        ("Wall glute stretch", "whole", sides),
        ("Seated spinal twist", "whole", sides),
    ]
    assert words.massage == "foam-roller"
    assert words.picture == "seated-twist-start"


def test_a_session_ended_early_is_told_without_blame() -> None:
    rig = held_for(13.0, "wall-glute")
    rig.session.finish()

    words = summed_up(rig)

    assert words.title == "Session ended"
    assert words.total == "1 stretch, 1 side: 1 breath held in 0:13 minutes"
    sides = [("Right", "1 of 6 breaths", 1 / 6), ("Left", "skipped", 0.0)]
    assert told(words) == [("Wall glute stretch", "partial", sides)]


def test_a_session_without_a_hold_says_so() -> None:
    rig = Rig()
    rig.start()
    rig.session.finish()

    assert summed_up(rig).total == "No hold was recorded this time."


def test_a_session_ended_for_pain_says_rest() -> None:
    rig = held_for(13.0, "wall-glute")
    rig.session.pain()

    words = summed_up(rig)

    assert rig.holds[0].outcome is HoldOutcome.PAIN
    assert told(words)[0][2][0] == ("Right", "stopped for pain", 1 / 6)
    assert words.title == "Rest now"
    assert "asked about pain" in words.closing
    assert words.massage == ""


def test_five_of_six_skipped_is_not_well_done() -> None:
    rig = Rig()
    rig.start()
    while rig.session.cue.half == 0:
        rig.clock.advance(1.0)
    while rig.session.running:
        rig.session.next()

    words = summed_up(rig)

    assert rig.session.completed
    assert words.title == "That was a good part of it"
    assert [one.done.value for one in words.stretches] == ["partial", "skipped", "skipped"]


def test_a_session_clicked_through_is_told_kindly() -> None:
    rig = Rig()
    rig.start()
    while rig.session.running:
        rig.session.next()

    words = summed_up(rig)

    assert words.title == "Another time, then"
    assert words.total == "No hold was recorded this time."


def test_a_massage_of_seventeen_seconds_is_not_whole() -> None:
    rig = held_for(17.0, "foam-roller")
    rig.session.finish()

    [(_, done, [(_, words, share), _left])] = told(summed_up(rig))

    assert (done, words) == ("partial", "0:17 min")
    assert share == pytest.approx(17 / 30)


def test_a_changed_setting_is_kept_and_told() -> None:
    store = NullSettings()
    preferences = Preferences(store)
    taken, failures = watched(preferences)

    preferences.set("breaths", 4)

    assert preferences.settings == store.settings == Settings(breaths=4)
    assert (taken, failures) == ([Settings(breaths=4)], [])


def test_who_is_told_of_a_change_can_ask_what_was_before() -> None:
    preferences = Preferences(NullSettings())
    before = preferences.settings
    told: list[tuple[Settings, Settings]] = []
    preferences.changed.connect(lambda now: told.append((preferences.before, now)))

    preferences.set("breaths", before.breaths + 1)

    assert told == [(before, preferences.settings)]


def test_a_setting_that_stays_the_same_is_not_told() -> None:
    preferences = Preferences(NullSettings())
    taken, _ = watched(preferences)

    preferences.set("breaths", 6)

    assert not taken


@pytest.mark.parametrize(("name", "value"), [("breaths", 99), ("volume", 3)])
def test_a_value_that_cannot_be_changes_nothing_and_is_told(name: str, value: object) -> None:
    preferences = Preferences(NullSettings())
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
    preferences = Preferences(NullSettings(Settings(breaths=4, theme="dark")))
    taken, _ = watched(preferences)

    preferences.restore_defaults()

    assert taken == [Settings()]
