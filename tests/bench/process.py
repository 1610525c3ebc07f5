"""What the system says of a process: memory, processor time, and how often it woke up."""

import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Activity:
    """What a process did while it was watched.

    Attributes:
        cpu_seconds: Processor time of all threads.
        wake_ups: How often any thread gave up the processor to wait for something.
    """

    seconds: float
    cpu_seconds: float
    wake_ups: int

    @property
    def core_percent(self) -> float:
        """Return the share of one core, in per cent."""
        return 100 * self.cpu_seconds / self.seconds


def pss_megabytes(process: int) -> float:
    """Return the memory of a process, shared pages counted by share."""
    return _megabytes(process, "Pss:")


def rss_megabytes(process: int) -> float:
    """Return the memory of a process, shared pages counted whole."""
    return _megabytes(process, "Rss:")


def _megabytes(process: int, field: str) -> float:
    for line in Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith(field):
            return int(line.split()[1]) / 1024
    raise ValueError(f"the system does not tell the memory of process {process}")


def watch(process: int, seconds: float) -> Activity:
    """Watch a process for a while; a thread that ends meanwhile has woken for that."""
    before = _threads(process)
    began = time.monotonic()
    time.sleep(seconds)  # noqa: TID251 - nothing here may wake the process that is watched
    lasted = time.monotonic() - began
    after = _threads(process)
    cpu = wakes = 0
    for thread in before | after:
        spent, waits = after.get(thread, (0, 0))
        spent_before, waits_before = before.get(thread, (0, 0))
        cpu += max(0, spent - spent_before)
        wakes += waits - waits_before if thread in after else 1
    return Activity(lasted, cpu / 1e9, wakes)


def _threads(process: int) -> dict[str, tuple[int, int]]:
    """Return each thread's processor time in nanoseconds and how often it has waited."""
    found = {}
    for thread in Path(f"/proc/{process}/task").iterdir():
        spent = int((thread / "schedstat").read_text("ascii").split()[0])
        for line in (thread / "status").read_text("ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                found[thread.name] = (spent, int(line.split()[1]))
    return found
