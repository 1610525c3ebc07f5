"""The measurements: each starts the processes it needs and returns plain numbers."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import Any

from .process import Activity, pss_megabytes, rss_megabytes, watch
from .stage import command

Environment = dict[str, str]
_SETTLE_SECONDS = 3.0
_HAND_OVERS = 15
_REST_SECONDS = 35.0
"""After the last paint: until then Qt's own threads and caches end what they have begun."""


@contextmanager
def started(
    what: str, environment: Environment, *arguments: str
) -> Iterator[tuple["subprocess.Popen[str]", float]]:
    """Lend a running window, bare or the app, with the seconds to its first paint."""
    began = time.monotonic()
    with subprocess.Popen(
        command("first_paint.py", what, *arguments),
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise SystemExit(f"first_paint.py {what} ended before its first paint.")
            yield process, float(line) - began
        finally:
            process.kill()


def _settled() -> None:
    time.sleep(_SETTLE_SECONDS)  # noqa: TID251 - the deferred part of a start has no end to see


class Pairs:
    """Bare window and app, or other windows, started in turn and compared with the bare one."""

    def __init__(self, *arguments: str, others: Sequence[str] = ("app",)) -> None:
        self._arguments = arguments
        self.seconds: dict[str, list[float]] = {what: [] for what in ("bare", *others)}
        self.megabytes: dict[str, list[float]] = {what: [] for what in ("bare", *others)}

    def run(self, environment: Environment, pairs: int) -> None:
        """Start each ``pairs`` times, after one start that is not counted.

        Pages that other processes use, too, count by share: with Qt in this one, bare window and
        app would both seem smaller, and the bare window by a larger part of it.
        """
        assert "PySide6" not in sys.modules
        for number in range(pairs + 1):
            for what in self.seconds:
                with started(what, environment, *self._arguments) as (process, seconds):
                    _settled()
                    if number:
                        self.seconds[what].append(seconds)
                        self.megabytes[what].append(pss_megabytes(process.pid))


def ratio(values: dict[str, list[float]], what: str = "app") -> float:
    """Return the median of the ratios of the pairs."""
    return median(app / bare for app, bare in zip(values[what], values["bare"], strict=True))


def instructions(what: str, environment: Environment, *arguments: str) -> int:
    """Count the instructions up to the first paint, of all threads."""
    result = subprocess.run(
        [
            "valgrind",
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
            *command("first_paint.py", what, "--leave", *arguments),
        ],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    counted = re.findall(r"I\s+refs:\s+([\d,]+)", result.stderr)
    if not counted:
        raise SystemExit(f"valgrind could not count: {result.stderr[-400:]}")
    # One line a process: Qt forks once to look for a session bus.
    return max(int(count.replace(",", "")) for count in counted)


def can_count() -> bool:
    """Whether valgrind is installed."""
    return shutil.which("valgrind") is not None


def memory(starts: Sequence[tuple[str, Environment]], times: int) -> list[list[float]]:
    """Return for each start the megabytes of the process once it is complete, in turn.

    A page that other processes use, too, counts whole: how many there are changes nothing.
    """
    found: list[list[float]] = [[] for _ in starts]
    for number in range(times + 1):
        for start, megabytes in zip(starts, found, strict=True):
            with started(*start) as (process, _seconds):
                _settled()
                if number:
                    megabytes.append(rss_megabytes(process.pid))
    return found


def idle(starts: Sequence[tuple[str, Environment]], seconds: float) -> list[list[Activity]]:
    """Watch windows doing nothing, all at once: each visible, then each hidden."""
    with ExitStack() as stack:
        running = [stack.enter_context(started(*start))[0] for start in starts]
        visible = _watched(running, seconds)
        for process in running:
            assert process.stdin is not None
            process.stdin.write("hide\n")
            process.stdin.flush()
        return [visible, _watched(running, seconds)]


def _watched(running: Sequence["subprocess.Popen[str]"], seconds: float) -> list[Activity]:
    _settled()
    time.sleep(_REST_SECONDS)  # noqa: TID251 - nothing here may wake the processes
    with ThreadPoolExecutor(len(running)) as pool:
        return list(pool.map(lambda process: watch(process.pid, seconds), running))


def guided(environment: Environment, *arguments: str) -> list[float]:
    """Run ``guided.py`` and return the numbers it printed."""
    numbers: list[float] = json.loads(_printed(environment, *arguments))
    return numbers


def stills(environment: Environment) -> list[list[float]]:
    """Return milliseconds from step to still: decoded beforehand, then not."""
    numbers: list[list[float]] = json.loads(_printed(environment, "stills"))
    return numbers


def films(environment: Environment) -> dict[str, Any]:
    """Return milliseconds a frame, most bytes of decoded pictures, megabytes before and after."""
    numbers: dict[str, Any] = json.loads(_printed(environment, "films"))
    return numbers


def live(environment: Environment, folder: str) -> dict[str, Any]:
    """Run ``live.py`` and return the numbers it printed, by the name of the stretch."""
    printed = subprocess.run(
        command("live.py", *filter(None, (folder,))),
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    numbers: dict[str, Any] = json.loads(printed)
    return numbers


def progress(environment: Environment) -> dict[str, list[float]]:
    """Run ``progress.py`` and return the milliseconds it printed, by what they are of."""
    printed = subprocess.run(
        command("progress.py"), env=environment, stdout=subprocess.PIPE, check=True
    ).stdout
    numbers: dict[str, list[float]] = json.loads(printed)
    return numbers


def sound(environment: Environment, *arguments: str) -> dict[str, Any]:
    """Run ``sound.py`` and return the numbers it printed."""
    printed = subprocess.run(
        command("sound.py", *arguments), env=environment, stdout=subprocess.PIPE, check=True
    ).stdout
    numbers: dict[str, Any] = json.loads(printed)
    return numbers


def _printed(environment: Environment, *arguments: str) -> bytes:
    return subprocess.run(
        command("guided.py", *arguments), env=environment, stdout=subprocess.PIPE, check=True
    ).stdout


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep every core busy."""
    load = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for process in load:
            process.kill()
            process.wait()


def second_start(environment: Environment) -> tuple[float, float, bool]:
    """Return milliseconds of a second start, of Python alone, and whether PySide6 was imported."""
    told = (
        "import sys; from glutestretch.__main__ import main; status = main([]);"
        "sys.exit(status or 10 * ('PySide6' in sys.modules))"
    )
    with started("app", environment):
        _settled()
        imported = subprocess.run([sys.executable, "-c", told], env=environment, check=False)
        both = [
            (_wall(["-m", "glutestretch"], environment), _wall(["-c", "pass"], environment))
            for _ in range(_HAND_OVERS)
        ]
    if imported.returncode not in {0, 10}:
        raise SystemExit(f"the second start ended with status {imported.returncode}")
    return median(one for one, _ in both), median(two for _, two in both), bool(imported.returncode)


def _wall(arguments: list[str], environment: Environment) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, *arguments], env=environment, check=True)
    return (time.monotonic() - began) * 1000


def percentile(values: list[float], per_cent: float) -> float:
    """Return the value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(per_cent / 100 * (len(ordered) - 1)))]
