"""The desktop's preferences for the look of its applications."""

from glutestretch.kit.record import Record


class AppearancePreferences(Record):
    """The desktop's appearance preferences; None where it has none.

    Attributes:
        dark: Whether it prefers a dark colour scheme.
        reduced_motion: Whether it prefers less motion.
        text_scale: The text size as a factor, 1.0 for the usual size.
        high_contrast: Whether it prefers high contrast.
    """

    dark: bool | None = None
    reduced_motion: bool | None = None
    text_scale: float = 1.0
    high_contrast: bool | None = None
