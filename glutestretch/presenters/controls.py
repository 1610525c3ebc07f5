"""What the step panel offers just now."""

from enum import StrEnum

from glutestretch.core.record import Record


class MainButton(StrEnum):
    """What the button in the middle does."""

    PLAY = "play"
    PAUSE = "pause"
    RESUME = "resume"


class Controls(Record):
    """Which controls there are just now, and which of them would do something.

    Attributes:
        own_breath: Whether breaths are held by key, as in a hold at the user's own pace.
    """

    main: MainButton
    running: bool
    back: bool
    next: bool
    switch_side: bool
    start: bool
    pain: bool
    own_breath: bool = False
