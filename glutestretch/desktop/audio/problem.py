"""Why nothing can be heard."""

from enum import StrEnum


class Problem(StrEnum):
    """Why nothing can be heard."""

    NONE = ""
    NO_DEVICE = "no_device"
    NO_LIBRARY = "no_library"
    NO_PLAYER = "no_player"
