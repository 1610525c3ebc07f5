"""Uses the app as a screen reader does; a program of the system's own Python, driven by lines.

Each line in is a JSON object with ``do`` and what that needs; each line out is its answer.
An answer with ``error`` tells what was not there in time, and what was there instead.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 60
GLANCE_MS = 60
PRESSES = ("press", "toggle", "click", "activate", "showmenu")
LEAST_FOR_A_PERSON = ("push button", "button", "check box", "radio button", "menu item")


class NotThereError(Exception):
    """What was waited for did not come."""


class ScreenReader:
    """Follows one process on the accessibility bus."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._context = GLib.MainContext.default()
        self._heard: list[str] = []
        self._menus: list[Any] = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")

    def _hear(self, event: Any) -> None:  # noqa: ANN401 - pyatspi has no types
        self._heard.append(str(event.any_data))

    def _shown(self, event: Any) -> None:  # noqa: ANN401
        """Remember open menus: Qt tells of them, but has them nowhere in the tree."""
        try:
            if event.source is None or event.source.getRole() != pyatspi.ROLE_POPUP_MENU:
                return
        except GLib.Error:
            return  # it has gone again
        if event.detail1:
            self._menus.append(event.source)
        else:
            self._menus.clear()

    def _listen(self) -> None:
        while self._context.pending():
            self._context.iteration(may_block=False)

    def _glance(self) -> None:
        """Let events come in for a moment."""
        over: list[bool] = []
        GLib.timeout_add(GLANCE_MS, lambda: over.append(True))
        while not over:
            self._context.iteration(may_block=True)

    def _until(self, look: Callable[[], Any], what: str) -> Any:  # noqa: ANN401
        """Look again and again until there is something."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            self._listen()
            try:
                if found := look():
                    return found
            except (GLib.Error, NotImplementedError, LookupError):
                pass  # it went away while it was looked at
            if time.monotonic() > end:
                raise NotThereError(f"{what} did not come; there is {self.names()}")
            self._glance()

    # --- what is there

    def _application(self) -> Any:  # noqa: ANN401
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self._process:
                application.clear_cache()
                return application
        return None

    def _showing(self) -> Iterator[Any]:
        """Yield everything that is to be seen, in the order of the tree."""
        waiting = [*self._menus, self._application()]
        while waiting:
            node = waiting.pop(0)
            if node is None:
                continue
            if node.getRole() != pyatspi.ROLE_APPLICATION:
                if not node.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                yield node
            waiting[:0] = [node.getChildAtIndex(index) for index in range(node.childCount)]

    def names(self) -> list[str]:
        """Return the names of all that is to be seen."""
        try:
            return [node.name for node in self._showing() if node.name]
        except (GLib.Error, NotImplementedError, LookupError):
            return []

    def _named(self, name: str, *states: Any) -> Iterator[Any]:  # noqa: ANN401
        """Yield what has this name and is in all these states."""
        for node in self._showing():
            if node.name == name and all(node.getState().contains(state) for state in states):
                yield node

    # --- what can be asked of it

    def see(self, text: str) -> list[str]:
        """Wait until the text is part of a name that is to be seen; return all names."""

        def look() -> list[str]:
            names = self.names()
            return names if any(text in name for name in names) else []

        return list(self._until(look, repr(text)))

    def miss(self, text: str) -> None:
        """Wait until the text is part of no name any more."""

        def look() -> bool:
            names = self.names()
            return bool(names) and not any(text in name for name in names)

        self._until(look, f"the end of {text!r}")

    def press(self, name: str) -> None:
        """Wait until the control is there and can be used, and press it."""

        def press() -> bool:
            for node in self._named(name, pyatspi.STATE_SENSITIVE):
                try:
                    action = node.queryAction()
                except NotImplementedError:
                    continue
                for index in range(action.nActions):
                    if action.getName(index).lower() in PRESSES:
                        return bool(action.doAction(index))
            return False

        self._until(press, f"a control {name!r} to press")

    def write(self, name: str, text: str) -> None:
        """Write a text into a field."""

        def write() -> bool:
            for field in self._named(name, pyatspi.STATE_EDITABLE):
                return bool(field.queryEditableText().setTextContents(text))
            return False

        self._until(write, f"a field {name!r}")

    def enabled(self, name: str) -> bool:
        """Return whether the control can be used, once it is there."""

        def look() -> list[bool]:
            return [
                bool(node.getState().contains(pyatspi.STATE_SENSITIVE))
                for node in self._named(name, pyatspi.STATE_FOCUSABLE)
            ]

        return bool(self._until(look, f"a control {name!r}")[0])

    def controls(self) -> list[list[str]]:
        """Return role and name of all that can be focused or pressed."""

        def look() -> list[list[str]]:
            return [
                [node.getRoleName(), node.name]
                for node in self._showing()
                if node.getState().contains(pyatspi.STATE_FOCUSABLE)
                or node.getRoleName() in LEAST_FOR_A_PERSON
            ]

        return list(self._until(look, "any control"))

    def focus(self, unlike: list[str] | None = None) -> list[str]:
        """Return the names of all that claim the keyboard, once they are others than before.

        Qt says of the current row of a list that it has the keyboard, wherever that is.
        """

        def look() -> list[str]:
            names = [
                node.name
                for node in self._showing()
                if node.getState().contains(pyatspi.STATE_FOCUSED)
            ]
            return names if names != unlike else []

        return list(self._until(look, "another focus"))

    def hear(self, text: str) -> list[str]:
        """Wait until a sentence was announced since the last time; return all of these."""

        def look() -> list[str]:
            return self._heard if any(text in sentence for sentence in self._heard) else []

        try:
            heard = list(self._until(look, f"hearing {text!r}"))
        except NotThereError as error:
            raise NotThereError(f"{error}; heard was {self._heard}") from None
        self._heard = []
        return heard


def main() -> None:
    """Answer every line until there are no more."""
    reader = ScreenReader(int(sys.argv[1]))
    for line in sys.stdin:
        wish = json.loads(line)
        try:
            answer = {"answer": getattr(reader, wish.pop("do"))(**wish)}
        except NotThereError as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
