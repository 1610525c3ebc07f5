"""The modes of the app and the wishes that lead from one to another: one table, one machine."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtStateMachine import QHistoryState, QState, QStateMachine

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
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    PAIN = "pain"
    REPORT = "report"
    WITHDRAW = "withdraw"
    GO_ON_WITHOUT = "go_on_without"
    UNDERSTOOD = "understood"
    LEAVE = "leave"


class Turn(StrEnum):
    """What becomes true by itself or as the outcome of a wish."""

    SCREENING_DUE = "screening_due"
    FOLLOWING_REACHED = "following_reached"
    COUNTING_IN_REACHED = "counting_in_reached"
    HOLDING_REACHED = "holding_reached"
    CHANGING_SIDE_REACHED = "changing_side_reached"
    RESTING_REACHED = "resting_reached"
    PLAN_DONE = "plan_done"
    SESSION_KEPT = "session_kept"
    READING_KEPT = "reading_kept"
    SUMMARY_KEPT = "summary_kept"


ACTIVE = tuple(Mode(kind.value) for kind in Kind)
PARENTS = {mode.value: "active" for mode in ACTIVE} | {"active": "session", "paused": "session"}
HISTORY = "history"


class Row(NamedTuple):
    """In ``state``, ``event`` leads to ``target``; no target: the place moves, not the mode."""

    state: str
    event: Wish | Turn
    target: str | None = None


def reached(kind: Kind) -> Turn:
    """Return the turn that says that a cue of this kind has begun."""
    return Turn(f"{kind}_reached")


TABLE = (
    Row("idle", Wish.START),
    Row("finished", Wish.START),
    Row("idle", Turn.SCREENING_DUE, "screening"),
    Row("finished", Turn.SCREENING_DUE, "screening"),
    Row("screening", Wish.CLEARED),
    Row("screening", Wish.DECLINED, "idle"),
    *(
        Row(state, reached(kind), kind)
        for state in ("idle", "screening", "finished", "session")
        for kind in Kind
    ),
    Row("session", Wish.NEXT),
    Row("session", Wish.BACK),
    Row("session", Wish.SKIP_STRETCH),
    Row("session", Wish.SWITCH_SIDE),
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
    Row("finished", Wish.LEAVE, "idle"),
)


def lineage(mode: str) -> tuple[str, ...]:
    """Return the mode and the states it lies in, innermost first."""
    states = [mode]
    while states[-1] in PARENTS:
        states.append(PARENTS[states[-1]])
    return tuple(states)


def allowed(mode: Mode, event: Wish | Turn) -> bool:
    """Whether the table has an answer to this event in this mode."""
    states = lineage(mode)
    return any(row.state in states and row.event is event for row in TABLE)


def diagram() -> str:
    """Return the table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", "    [*] --> idle", "    state session {", "        state active {"]
    lines += [f"            {mode}" for mode in ACTIVE]
    lines += ["        }", "        paused", "    }"]
    for row in TABLE:
        target = "active" if row.target == HISTORY else row.target or row.state
        lines.append(f"    {row.state} --> {target} : {row.event}")
    return "\n".join(lines)


_Events = type("_Events", (QObject,), {event: Signal() for event in (*Wish, *Turn)})


class Chart(QObject):
    """The table as a running ``QStateMachine``.

    Signals:
        entered: The mode that has begun; also when it begins anew.
    """

    entered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.IDLE
        self._events = _Events(self)
        self._waiting: list[Wish | Turn] = []
        self._listens = False
        self._machine = QStateMachine(self)
        self._machine.started.connect(self._send_waiting, Qt.ConnectionType.QueuedConnection)
        self._build()

    def _build(self) -> None:
        states: dict[str, QState] = {}
        session = states["session"] = QState(self._machine)
        active = states["active"] = QState(session)
        for mode in Mode:
            owner = {"active": active, "session": session}.get(PARENTS.get(mode, ""))
            states[mode] = QState(owner or self._machine)
            states[mode].setObjectName(mode)
            states[mode].entered.connect(self._note)
        history = QHistoryState(active)
        history.setDefaultState(states[Mode.FOLLOWING])
        self._machine.setInitialState(states[Mode.IDLE])
        session.setInitialState(active)
        active.setInitialState(states[Mode.FOLLOWING])
        for row in TABLE:
            if row.target is not None:
                target = history if row.target == HISTORY else states[row.target]
                states[row.state].addTransition(getattr(self._events, row.event), target)

    def start(self) -> None:
        """Start the machine; it runs once the event loop has turned."""
        self._machine.start()

    def send(self, event: Wish | Turn) -> None:
        """Tell the machine of an event; events wait until it runs, and for one another."""
        self._waiting.append(event)
        if self._listens:
            self._send_waiting()

    def _note(self) -> None:
        self.mode = Mode(self.sender().objectName())
        self.entered.emit(self.mode)

    def _send_waiting(self) -> None:
        # In the midst of a change the machine only hears what the state it leaves knows of.
        self._listens = False
        while self._waiting:
            getattr(self._events, self._waiting.pop(0)).emit()
        self._listens = True
