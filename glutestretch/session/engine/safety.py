"""When the warning and the screening have to be answered before a session may start."""

from datetime import datetime, timedelta

from glutestretch.diary.events import Overview

GOOD_FOR = timedelta(days=365)
"""How long the answers to the screening remain valid."""


def warning_due(past: Overview, version: int) -> bool:
    """Return whether the warning comes first: never answered, pain since then, or a newer text.

    Args:
        past: The past.
        version: The version of the warning.
    """
    return past.pain_since or past.acknowledged_version < version


def screening_due(past: Overview, version: int, now: datetime) -> bool:
    """Return whether the questions have to be answered before a session.

    They have to if they were never answered, too long ago, or have changed since. Setting the
    clock back does not bring them up again.

    Args:
        past: The past.
        version: The version of the questions.
        now: The current time.
    """
    if past.screened_at is None or past.screened_version < version:
        return True
    return now - past.screened_at > GOOD_FOR
