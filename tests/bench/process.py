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
    for line in Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise ValueError(f"the system does not tell the memory of process {process}")


def watch(process: int, seconds: float) -> Activity:
    """Watch a process for a while."""
    cpu, waits = _cpu_seconds(process), _waits(process)
    began = time.monotonic()
    time.sleep(seconds)  # noqa: TID251 - nothing here may wake the process that is watched
    return Activity(time.monotonic() - began, _cpu_seconds(process) - cpu, _waits(process) - waits)


def _cpu_seconds(process: int) -> float:
    """Return processor time to the nanosecond; the usual count goes by hundredths."""
    spent = 0
    for schedule in Path(f"/proc/{process}/task").glob("*/schedstat"):
        spent += int(schedule.read_text("ascii").split()[0])
    return spent / 1e9


def _waits(process: int) -> int:
    count = 0
    for status in Path(f"/proc/{process}/task").glob("*/status"):
        for line in status.read_text("ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                count += int(line.split()[1])
    return count
