"""What the system's own voice can do."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Speech(Protocol):
    """Speaks one text after another. No call waits, and none fails."""

    @property
    def problem_changed(self) -> SignalInstance:
        """It does not speak, or speaks again: the ``Problem``."""

    @property
    def spoken(self) -> SignalInstance:
        """A text was spoken to its end without a pause: its name, and how many seconds it took."""

    @property
    def unspoken(self) -> SignalInstance:
        """A text is not spoken after all: its name and volume. It is the last, and not yet late."""

    @property
    def ready(self) -> bool:
        """Whether it speaks just now, as far as is known."""

    def open(self) -> None:
        """Make ready; this takes an engine some seconds."""

    def close(self) -> None:
        """Give back all that speech needs; the next ``open`` or ``say`` begins anew."""

    def say(self, name: str, text: str, volume: float, seconds: float) -> bool:
        """Speak a text once those before it are spoken; too late, it is not spoken at all.

        Args:
            name: What ``spoken`` calls it.
            text: The words; "…" is a pause.
            volume: From 0 to 1.
            seconds: How long it will take, more or less.

        Returns:
            Whether it will be heard in time, as far as is known; if not, nothing is done.
        """

    def stop(self) -> None:
        """Fall silent, and forget what is still to be said."""

    def pause(self) -> None:
        """Fall silent, and keep the place."""

    def resume(self) -> None:
        """Go on from the last pause within the text."""
