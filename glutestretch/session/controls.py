"""What the step panel offers just now."""

from enum import StrEnum

from glutestretch.kit.record import Record


class MainButton(StrEnum):
    """What the button in the middle does."""

    PLAY = "play"
    PAUSE = "pause"
    RESUME = "resume"


class Marked(StrEnum):
    """Which control is the one to press, and so the only filled one."""

    START = "start"
    MAIN = "main"
    NEXT = "next"
    NONE = "none"


class Controls(Record):
    """Which controls there are just now, and which of them would do something.

    Attributes:
        marked: Which one is filled; none where a page over the panel has one of its own.
        own_breath: Whether breaths are held by key, as in a hold at the user's own pace.
        varies: Whether there are easier or harder ways to do the stretch.
        easier: Whether there is an easier one than the present one.
        harder: Whether there is a harder one.
    """

    main: MainButton
    running: bool
    back: bool
    next: bool
    switch_side: bool
    start: bool
    pain: bool
    marked: Marked
    own_breath: bool = False
    varies: bool = False
    easier: bool = False
    harder: bool = False
