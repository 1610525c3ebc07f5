"""What the step panel offers just now."""

from dataclasses import dataclass
from enum import StrEnum


class MainButton(StrEnum):
    """What the button in the middle does."""

    PLAY = "play"
    PAUSE = "pause"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Controls:
    """Which controls there are just now, and which of them would do something."""

    main: MainButton
    running: bool
    back: bool
    next: bool
    switch_side: bool
    start: bool
    pain: bool
