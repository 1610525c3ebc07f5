"""What the answers to the screening mean for a pack that came after them."""

from collections.abc import Iterable
from datetime import datetime

from glutestretch.diary.events import Overview, Screened


def left_out(past: Overview, now: datetime, stretches: Iterable[str]) -> Screened | None:
    """Return the fact that stretches are left out until a provider has agreed, if they have to be.

    Args:
        past: What the user has answered.
        now: The present moment.
        stretches: The ids of the stretches that have come.
    """
    if not past.concerns:
        return None
    out = tuple(sorted(past.advised_against.union(stretches)))
    at = past.screened_at or now
    return Screened(at, past.screened_version, tuple(sorted(past.concerns)), (), out)
