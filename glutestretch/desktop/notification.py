"""The content of a notification, and reasons not to show one."""

from enum import StrEnum

from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr


class Button(Record):
    """A button of a notification.

    Attributes:
        action: The id of the answer; any word except ``default``.
        label: The text that the user reads.
    """

    action: str
    label: str


class Notification(Record):
    """A notification shown by the desktop.

    Attributes:
        title: One line.
        text: Plain text without markup.
        buttons: The possible answers. A click on the notification itself means the first one.
    """

    title: str
    text: str = ""
    buttons: tuple[Button, ...] = ()

    @property
    def sentence(self) -> str:
        """Title and text in one, for where there is one line."""
        return tr("{title}: {text}").format(title=self.title, text=self.text)


class Reason(StrEnum):
    """Why the user should not be interrupted."""

    DO_NOT_DISTURB = "do-not-disturb"
    FULL_SCREEN = "full-screen"
    CAMERA = "camera"
    MICROPHONE = "microphone"


Reasons = tuple[Reason, ...]
