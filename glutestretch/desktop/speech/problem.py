"""Why the system's voice does not speak."""

from enum import StrEnum


class Problem(StrEnum):
    """Why the system's voice does not speak."""

    NONE = ""
    NO_ENGINE = "no_engine"
    NO_LIBRARY = "no_library"
    NO_VOICE = "no_voice"
    NO_ANSWER = "no_answer"
