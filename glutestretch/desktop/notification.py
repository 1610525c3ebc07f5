"""What interrupts the user from outside the window, and what speaks against that."""

from enum import StrEnum

from glutestretch.kit.record import Record


class Button(Record):
    """What can be answered.

    Attributes:
        action: The answer as the program knows it; any word but ``default``.
        label: The answer as the user reads it.
    """

    action: str
    label: str


class Notification(Record):
    """What is shown outside the window.

    Attributes:
        title: One line.
        text: Plain text, no markup.
        buttons: The answers. A click on the notification itself means the first one.
    """

    title: str
    text: str = ""
    buttons: tuple[Button, ...] = ()


class Reason(StrEnum):
    """Why the user should not be interrupted."""

    DO_NOT_DISTURB = "do-not-disturb"
    FULL_SCREEN = "full-screen"
    CAMERA = "camera"
    MICROPHONE = "microphone"


Reasons = tuple[Reason, ...]
