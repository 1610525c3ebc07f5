"""How far each thing is there, whatever was seen of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import (
    NO_ANSWER,
    REASONS,
    Finding,
    State,
    as_json,
    complete,
    fine,
    from_json,
    lacking,
    limited,
    missing,
)

MAYBE = st.none() | st.booleans()
WORDS = st.text(max_size=20)
STORED = ("settings", "diary", "reminders", "routines")
SEEN = st.one_of(
    st.builds(judgement.qt, WORDS, WORDS, WORDS),
    st.builds(
        judgement.display,
        st.sampled_from(["xcb", "wayland", "offscreen", "vnc"]),
        st.floats(0.5, 4),
        st.tuples(st.integers(1, 9999), st.integers(1, 9999)),
    ),
    st.builds(judgement.font, WORDS, lacks=st.booleans()),
    st.builds(judgement.opengl, WORDS, software=st.booleans()),
    st.builds(judgement.tray, there=st.booleans()),
    st.builds(
        judgement.notifications,
        WORDS,
        st.none() | st.lists(st.sampled_from(["actions", "body"])),
        startable=st.booleans(),
    ),
    st.builds(judgement.do_not_disturb, quiet=MAYBE),
    st.builds(
        judgement.appearance,
        answers=st.booleans(),
        startable=st.booleans(),
        dark=MAYBE,
        motion=MAYBE,
        text=st.floats(0.5, 3),
    ),
    st.builds(judgement.contrast, wished=MAYBE),
    st.builds(judgement.screen_reader, bus=st.booleans(), on=st.booleans()),
    st.builds(judgement.sound, WORDS, playable=st.booleans()),
    st.builds(judgement.microphone, WORDS, refused=st.booleans()),
    st.builds(judgement.voice, st.lists(WORDS), recorded=st.booleans()),
    st.builds(
        judgement.speech,
        st.sampled_from(["", "no_engine", "no_library", "no_voice"]),
        WORDS,
        WORDS,
        asleep=st.booleans(),
    ),
    st.builds(judgement.idle, WORDS),
    st.builds(judgement.sleep, told=st.booleans()),
    st.builds(
        judgement.data,
        WORDS,
        exists=st.booleans(),
        readable=st.booleans(),
        writable=st.booleans(),
        private=st.booleans(),
        free=st.none() | st.integers(0, 1 << 40),
    ),
    st.builds(
        judgement.stored,
        st.sampled_from(STORED),
        WORDS,
        st.sampled_from(["", "unreadable", "not_a_file", "damaged"]),
        WORDS,
    ),
    st.builds(judgement.packs, st.integers(0, 50), st.lists(WORDS)),
    st.builds(judgement.start_cache, wanted=st.booleans(), there=st.booleans()),
    st.builds(judgement.running, held=st.booleans(), answers=st.booleans()),
)


@given(SEEN)
def test_whatever_is_not_fine_has_a_reason_that_is_known(finding: Finding) -> None:
    assert (finding.state is State.FINE) == (not finding.reason)
    assert finding.reason in ("", *REASONS[finding.id])


@given(SEEN)
def test_json_tells_all_of_it(finding: Finding) -> None:
    assert from_json(json.loads(json.dumps(as_json(finding)))) == finding


@given(st.lists(SEEN))
def test_everything_is_told_once_and_in_order(found: list[Finding]) -> None:
    whole = complete(found)
    assert [one.id for one in whole] == list(REASONS)
    first = {one.id: one for one in reversed(found)}
    for one in whole:
        assert one == first.get(one.id, Finding(one.id, State.LIMITED, {}, NO_ANSWER))


@given(SEEN)
def test_only_what_is_needed_and_missing_stops_a_session(finding: Finding) -> None:
    needed = finding.id in {"qt", "display", "font", "content", "data"}
    stops = needed and finding.state is State.MISSING
    assert bool(lacking([finding])) == stops


def test_a_folder_is_judged_by_the_worst_of_it() -> None:
    def reason(**wrong: object) -> str:
        well = {
            "exists": True,
            "readable": True,
            "writable": True,
            "private": True,
            "free": 1 << 40,
        }
        return judgement.data("/d", **{**well, **wrong}).reason  # type: ignore[arg-type]

    assert reason() == ""
    assert reason(free=None) == ""
    assert reason(private=False) == "open"
    assert reason(private=False, free=judgement.LEAST_BYTES - 1) == "full"
    assert reason(free=judgement.LEAST_BYTES) == ""
    assert reason(writable=False, free=0) == "unwritable"
    assert reason(readable=False, writable=False) == "unreadable"


def test_a_service_that_starts_when_it_is_wanted_is_fine() -> None:
    assert judgement.notifications("", None, startable=True).state is State.FINE
    assert judgement.notifications("", None, startable=False).reason == "none"
    assert judgement.notifications("dunst", [], startable=True).reason == "no_buttons"
    assert judgement.appearance(
        answers=False, startable=True, dark=None, motion=None, text=1.0
    ) == Finding(
        "appearance", State.FINE, {"dark": None, "reduced_motion": None, "text_scale": 1.0}
    )


@pytest.mark.parametrize(
    "raw",
    [
        None,
        {},
        {"id": "tray", "state": "fine", "reason": None},
        {"id": "tree", "state": "fine", "reason": None, "values": {}},
        {"id": "tray", "state": "odd", "reason": None, "values": {}},
        {"id": "tray", "state": "missing", "reason": "odd", "values": {}},
    ],
)
def test_what_is_no_finding_is_refused(raw: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        from_json(raw)


JUDGED = [
    (judgement.qt("6.11", "3.11", ""), "qt fine", {"pyside": "6.11", "python": "3.11"}),
    (
        judgement.qt("6.11", "3.9", "Too old."),
        "qt missing unusable",
        {"pyside": "6.11", "python": "3.9", "problem": "Too old."},
    ),
    *(
        (
            judgement.display(platform, 1.5, (800, 600)),
            f"display {verdict}",
            {"platform": platform, "scale": 1.5, "width": 800, "height": 600},
        )
        for platform, verdict in {
            "xcb": "fine",
            "offscreen": "limited unseen",
            "minimal": "limited unseen",
            "minimalegl": "limited unseen",
            "vnc": "limited unseen",
        }.items()
    ),
    (judgement.font("ja", lacks=False), "font fine", {"language": "ja"}),
    (judgement.font("ja", lacks=True), "font missing no_letters", {"language": "ja"}),
    (judgement.opengl("", software=True), "opengl missing none", {}),
    (
        judgement.opengl("llvmpipe", software=True),
        "opengl limited software",
        {"driver": "llvmpipe"},
    ),
    (judgement.opengl("Mesa", software=False), "opengl fine", {"driver": "Mesa"}),
    (judgement.tray(there=True), "tray fine", {}),
    (judgement.tray(there=False), "tray missing none", {}),
    (
        judgement.notifications("dunst", ["body", "actions"], startable=False),
        "notifications fine",
        {"service": "dunst", "buttons": True},
    ),
    (
        judgement.notifications("dunst", ["body"], startable=False),
        "notifications limited no_buttons",
        {"service": "dunst", "buttons": False},
    ),
    (
        judgement.notifications("dunst", None, startable=True),
        "notifications fine",
        {"service": "", "buttons": None},
    ),
    (judgement.notifications("dunst", None, startable=False), "notifications missing none", {}),
    (judgement.notifications("", ["actions"], startable=False), "notifications missing none", {}),
    (judgement.do_not_disturb(quiet=None), "do_not_disturb limited unknown", {}),
    (judgement.do_not_disturb(quiet=True), "do_not_disturb fine", {"on": True}),
    (
        judgement.appearance(answers=True, startable=False, dark=True, motion=False, text=1.5),
        "appearance fine",
        {"dark": True, "reduced_motion": False, "text_scale": 1.5},
    ),
    (
        judgement.appearance(answers=False, startable=False, dark=None, motion=None, text=1.0),
        "appearance limited no_portal",
        {},
    ),
    (judgement.contrast(wished=True), "contrast fine", {"on": True}),
    (judgement.screen_reader(bus=True, on=False), "screen_reader fine", {"on": False}),
    (judgement.screen_reader(bus=False, on=True), "screen_reader limited no_bus", {}),
    (judgement.sound("Speakers", playable=True), "sound fine", {"device": "Speakers"}),
    (judgement.sound("Speakers", playable=False), "sound missing no_library", {}),
    (judgement.sound("", playable=True), "sound missing no_device", {}),
    (judgement.microphone("", refused=True), "microphone missing no_device", {}),
    (judgement.microphone("Mic", refused=True), "microphone limited refused", {"device": "Mic"}),
    (judgement.microphone("Mic", refused=False), "microphone fine", {"device": "Mic"}),
    (judgement.voice([], recorded=False), "voice limited other_language", {}),
    (judgement.voice([], recorded=True), "voice missing damaged", {}),
    (judgement.voice(("calm",), recorded=True), "voice fine", {"voices": ["calm"]}),
    (
        judgement.speech("no_voice", "espeak", ""),
        "speech limited no_voice",
        {"engine": "espeak"},
    ),
    (judgement.speech("no_engine", "espeak", ""), "speech missing no_engine", {}),
    (
        judgement.speech("", "espeak", "Anna"),
        "speech fine",
        {"engine": "espeak", "voice": "Anna", "asleep": False},
    ),
    (
        judgement.speech("", "espeak", "", asleep=True),
        "speech fine",
        {"engine": "espeak", "voice": "", "asleep": True},
    ),
    (judgement.idle("Mutter"), "idle fine", {"source": "Mutter"}),
    (judgement.idle(""), "idle limited unknown", {}),
    (judgement.sleep(told=True), "sleep fine", {}),
    (judgement.sleep(told=False), "sleep limited unknown", {}),
    *(
        (
            judgement.data(
                "/d", exists=True, readable=readable, writable=writable, private=private, free=free
            ),
            f"data {verdict}",
            {"path": "/d", "exists": True, "free_bytes": free},
        )
        for readable, writable, private, free, verdict in (
            (True, True, True, 50 << 20, "fine"),
            (True, True, True, (50 << 20) - 1, "limited full"),
            (True, True, False, None, "limited open"),
            (True, False, True, None, "missing unwritable"),
            (False, True, True, None, "missing unreadable"),
        )
    ),
    (
        judgement.stored("diary", "/d/diary", "damaged", "no header", sessions=3),
        "diary limited damaged",
        {"path": "/d/diary", "detail": "no header"},
    ),
    (
        judgement.stored("diary", "/d/diary", "", "", sessions=3),
        "diary fine",
        {"path": "/d/diary", "sessions": 3},
    ),
    (judgement.packs(2, ()), "packs fine", {"count": 2}),
    (judgement.packs(2, ("One.",)), "packs limited unusable", {"count": 2, "faults": ["One."]}),
    (judgement.start_cache(wanted=True, there=False), "start_cache fine", {"used": False}),
    (judgement.start_cache(wanted=False, there=True), "start_cache limited off", {}),
    (judgement.running(held=True, answers=True), "running fine", {"running": True}),
    (judgement.running(held=True, answers=False), "running limited silent", {}),
    (judgement.running(held=False, answers=False), "running fine", {"running": False}),
]


@pytest.mark.parametrize(("finding", "verdict", "values"), JUDGED)
def test_every_verdict_says_what_was_seen(
    finding: Finding, verdict: str, values: dict[str, object]
) -> None:
    told = as_json(finding)
    assert " ".join(filter(None, (finding.id, finding.state, finding.reason))) == verdict
    assert told == {
        "id": finding.id,
        "state": verdict.split()[1],
        "reason": finding.reason or None,
        "values": values,
    }


def test_what_a_session_needs_and_is_missing_is_lacking() -> None:
    assert [one.id for one in lacking([missing(name, "none") for name in REASONS])] == [
        *("qt", "display", "font", "content", "data")
    ]
    assert lacking([limited("qt", "none"), fine("data")]) == ()
