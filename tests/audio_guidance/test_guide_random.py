"""Whatever the user does, and whenever: only the user cuts a line off, and none is out of place."""

from hypothesis import example, given
from hypothesis import strategies as st

from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.settings.model import Settings
from tests.audio_guidance.rig import AudioRig

WISHES = (
    Wish.NEXT,
    Wish.BACK,
    Wish.SKIP_STRETCH,
    Wish.SWITCH_SIDE,
    Wish.PAUSE,
    Wish.RESUME,
    Wish.PAIN,
    Wish.REPORT,
    Wish.WITHDRAW,
    Wish.GO_ON_WITHOUT,
)
doings = st.lists(st.tuples(st.floats(0, 40), st.sampled_from(WISHES)), max_size=25)


@given(
    doings,
    st.sampled_from(["full", "cues", "learning"]),
    st.booleans(),
    st.sampled_from(["guided", "own"]),
)
@example([(42.0, Wish.PAUSE), (0.0, Wish.RESUME), (1.0, Wish.NEXT)], "full", False, "guided")
@example([(42.0, Wish.PAUSE), (9.0, Wish.RESUME), (1.0, Wish.NEXT)], "full", False, "guided")
def test_only_a_wish_cuts_a_line_off_and_pain_leaves_only_its_own(
    doings: list[tuple[float, Wish]],
    guidance: str,
    counts: bool,  # noqa: FBT001 - drawn by Hypothesis
    pace: str,
) -> None:
    rig = AudioRig(Settings(guidance=guidance, count_breaths=counts, pace=pace, breaths=4))
    rig.start()
    wished = set()
    for seconds, wish in doings:
        before = len(rig.lines)
        rig.clock.advance(seconds)
        if rig.mode is Mode.HURTING:
            assert set(rig.lines[before:]) <= {"stopped"}
        if rig.mode is Mode.PAUSED:
            assert set(rig.lines[before:]) <= {"paused"}
        wished.add(rig.clock.monotonic())
        rig.wish(wish)

    assert {one.until for one in rig.spoken if rig.is_cut_off(one)} <= wished
