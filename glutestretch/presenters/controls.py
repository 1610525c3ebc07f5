"""What the step panel offers just now."""

from enum import StrEnum

from glutestretch.core.record import Record


class MainButton(StrEnum):
    """What the button in the middle does."""

    PLAY = "play"
    PAUSE = "pause"
    RESUME = "resume"


class Controls(Record):
    """Which controls there are just now, and which of them would do something."""

    main: MainButton
    running: bool
    back: bool
    next: bool
    switch_side: bool
    start: bool
    pain: bool
