"""What the icon in the tray shows."""

from enum import StrEnum


class Sign(StrEnum):
    """How reminders stand, as far as an icon can show it."""

    ACTIVE = "active"
    DUE = "due"
    PAUSED = "paused"
