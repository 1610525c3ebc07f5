"""A Wayland desktop without a screen."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_NAME = "for-tests"


@contextmanager
def own_compositor(environment: Mapping[str, str], runtime: Path) -> Iterator[dict[str, str]]:
    """Run Weston; give what leads a program to it.

    Args:
        environment: What Weston runs in.
        runtime: The folder for its socket, which is the user's alone.
    """
    leads = {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": _NAME}
    command = ["weston", "--backend=headless-backend.so", f"--socket={_NAME}", "--idle-time=0"]
    with subprocess.Popen(
        command, env={**environment, **leads}, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as compositor:
        log = compositor.stderr
        assert log
        for line in log:
            if b"launching" in line:
                break
        try:
            yield leads
        finally:
            compositor.terminate()
            log.read()
