"""When the warning has to be answered before a session may start."""

from glutestretch.diary.events import Overview


def warning_due(past: Overview, version: int) -> bool:
    """Whether the warning comes first: never answered, pain since then, or a newer text."""
    return past.pain_since or past.acknowledged_version < version
