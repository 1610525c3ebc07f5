"""What the desktop wishes of the look of its applications."""

from glutestretch.kit.record import Record


class AppearancePreferences(Record):
    """The desktop's wishes; None where it has said nothing.

    Attributes:
        text_scale: How many times larger than usual text should be.
    """

    dark: bool | None = None
    reduced_motion: bool | None = None
    text_scale: float = 1.0
