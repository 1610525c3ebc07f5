"""The app, which says on its standard error of which family each socket is that Python makes."""

import sys

from glutestretch.__main__ import main

_NAMES = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"}


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Take note of what may reach another machine."""
    if event == "socket.__new__":
        sys.stderr.write(f"socket of family {arguments[1]}\n")
    elif event in _NAMES:
        sys.stderr.write(f"{event} {arguments}\n")


if __name__ == "__main__":
    sys.addaudithook(watch)
    sys.exit(main())
