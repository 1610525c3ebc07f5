"""Requests from commands, and the replies to them, in plain values."""

from collections.abc import Callable, Mapping
from typing import Any

from glutestretch.kit.record import Record


class Reply(Record):
    """The result of a command.

    Attributes:
        ok: Whether it was done.
        text: A sentence for the user: what was done, or why not.
        data: The requested data, in plain values.
        understood: Whether the command made sense; if not, nothing was tried.
    """

    ok: bool
    text: str = ""
    data: object = None
    understood: bool = True

    def as_json(self) -> dict[str, Any]:
        """Return it in plain values, without defaults."""
        plain: dict[str, Any] = {"ok": self.ok}
        if self.text:
            plain["text"] = self.text
        if self.data is not None:
            plain["data"] = self.data
        if not self.understood:
            plain["understood"] = False
        return plain


Request = Mapping[str, Any]
Verbs = Mapping[str, Callable[[Request], Reply]]


def word(request: Request, name: str) -> str:
    """Return a text of a request; empty if there is none."""
    value = request.get(name)
    return value if isinstance(value, str) else ""
