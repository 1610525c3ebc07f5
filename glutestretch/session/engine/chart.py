"""The modes of the app, and what leads from one to another, as one table.

``run.step`` moves by it, the buttons are enabled by it, and docs/session-chart.md is printed
from it.
"""

from enum import StrEnum
from typing import NamedTuple

from glutestretch.session.engine.plan import Kind


class Mode(StrEnum):
    """What the app is doing; the five in the middle are the kinds of a session's cues."""

    IDLE = "idle"
    SCREENING = "screening"
    FOLLOWING = "following"
    COUNTING_IN = "counting_in"
    HOLDING = "holding"
    CHANGING_SIDE = "changing_side"
    RESTING = "resting"
    PAUSED = "paused"
    HURTING = "hurting"
    FINISHED = "finished"


class Wish(StrEnum):
    """What the user can ask for."""

    START = "start"
    CLEARED = "cleared"
    DECLINED = "declined"
    NEXT = "next"
    BACK = "back"
    SKIP_STRETCH = "skip_stretch"
    SWITCH_SIDE = "switch_side"
    VARY = "vary"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    PAIN = "pain"
    REPORT = "report"
    RATE = "rate"
    TELL_TIGHTER = "tell_tighter"
    WITHDRAW = "withdraw"
    GO_ON_WITHOUT = "go_on_without"
    UNDERSTOOD = "understood"
    LEAVE = "leave"


class Turn(StrEnum):
    """What becomes true by itself, or as the result of a wish."""

    SCREENING_DUE = "screening_due"
    FOLLOWING_REACHED = "following_reached"
    COUNTING_IN_REACHED = "counting_in_reached"
    HOLDING_REACHED = "holding_reached"
    CHANGING_SIDE_REACHED = "changing_side_reached"
    RESTING_REACHED = "resting_reached"
    SESSION_BEGAN = "session_began"
    TIME_PASSED = "time_passed"
    IN_BREATH_BEGAN = "in_breath_began"
    IN_BREATH_ENDED = "in_breath_ended"
    BREATH_HEARD = "breath_heard"
    BREATH_LOST = "breath_lost"
    CUE_OVER = "cue_over"
    PLAN_CHANGED = "plan_changed"
    PLAN_DONE = "plan_done"
    APP_CLOSED = "app_closed"
    SESSION_KEPT = "session_kept"
    READING_KEPT = "reading_kept"
    SUMMARY_KEPT = "summary_kept"


ACTIVE = tuple(Mode(kind.value) for kind in Kind)
RUNNING = (*ACTIVE, Mode.PAUSED)
PARENTS = {mode.value: "active" for mode in ACTIVE} | {"active": "session", "paused": "session"}
HISTORY = "history"
"""The mode of the current cue: the one that was paused, or the one moved to since."""


class Row(NamedTuple):
    """In ``state``, ``event`` leads to ``target``; without one, the mode stays the same."""

    state: str
    event: Wish | Turn
    target: str | None = None


REACHED = {kind: Turn(f"{kind}_reached") for kind in Kind}
"""By kind, the turn that says that a cue of this kind has begun."""


TABLE = (
    Row("idle", Wish.START),
    Row("finished", Wish.START),
    Row("idle", Turn.SCREENING_DUE, "screening"),
    Row("finished", Turn.SCREENING_DUE, "screening"),
    Row("screening", Wish.CLEARED),
    Row("screening", Wish.DECLINED, "idle"),
    Row("idle", Turn.SESSION_BEGAN),
    Row("screening", Turn.SESSION_BEGAN),
    Row("finished", Turn.SESSION_BEGAN),
    *(
        Row(state, REACHED[kind], kind)
        for state in ("idle", "screening", "finished", "active")
        for kind in Kind
    ),
    Row("session", Wish.NEXT),
    Row("session", Wish.BACK),
    Row("session", Wish.SKIP_STRETCH),
    Row("session", Wish.SWITCH_SIDE),
    Row("session", Wish.VARY),
    Row("session", Wish.RATE),
    Row("session", Turn.PLAN_CHANGED),
    Row("session", Turn.APP_CLOSED),
    Row("hurting", Turn.PLAN_CHANGED),
    Row("active", Turn.TIME_PASSED),
    Row("active", Turn.CUE_OVER),
    Row("holding", Turn.IN_BREATH_BEGAN),
    Row("holding", Turn.IN_BREATH_ENDED),
    Row("holding", Turn.BREATH_HEARD),
    Row("holding", Turn.BREATH_LOST),
    Row("active", Wish.PAUSE, "paused"),
    Row("paused", Wish.RESUME, HISTORY),
    Row("session", Wish.FINISH, "finished"),
    Row("session", Turn.PLAN_DONE, "finished"),
    Row("session", Wish.PAIN, "hurting"),
    Row("idle", Wish.PAIN, "hurting"),
    Row("finished", Wish.PAIN, "hurting"),
    Row("hurting", Wish.REPORT),
    Row("hurting", Wish.WITHDRAW),
    Row("hurting", Wish.GO_ON_WITHOUT),
    Row("hurting", Turn.SESSION_KEPT, "paused"),
    Row("hurting", Turn.READING_KEPT, "idle"),
    Row("hurting", Turn.SUMMARY_KEPT, "finished"),
    Row("hurting", Wish.UNDERSTOOD, "finished"),
    Row("finished", Wish.RATE),
    Row("finished", Wish.TELL_TIGHTER),
    Row("finished", Wish.LEAVE, "idle"),
)


def lineage(mode: str) -> tuple[str, ...]:
    """Return the mode and the states that contain it, innermost first."""
    states = [mode]
    while states[-1] in PARENTS:
        states.append(PARENTS[states[-1]])
    return tuple(states)


def _answers(mode: Mode) -> dict[str, Row]:
    states = lineage(mode)[::-1]
    rows = [row for state in states for row in TABLE if row.state == state]
    return {row.event: row for row in rows}  # the row of the innermost state is the last one


ANSWERS = {mode: _answers(mode) for mode in Mode}
"""By mode and event, the row that applies; if several do, that of the innermost state."""


def allowed(mode: Mode, event: Wish | Turn) -> bool:
    """Return whether the table handles this event in this mode."""
    return event in ANSWERS[mode]


def diagram() -> str:
    """Return the table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", "    [*] --> idle", "    state session {", "        state active {"]
    lines += [f"            {mode}" for mode in ACTIVE]
    lines += ["        }", "        paused", "    }"]
    for row in TABLE:
        target = "active" if row.target == HISTORY else row.target or row.state
        lines.append(f"    {row.state} --> {target} : {row.event}")
    return "\n".join(lines)
