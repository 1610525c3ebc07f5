"""``python -m tests.bench``: measure the app and print a Markdown table."""

import argparse
import sys
from collections.abc import Callable
from statistics import median

from . import diary, measures, reminders
from .stage import data_dir, display, set_ten_reminders

Rows = list[tuple[str, str, str, str]]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=7, help="starts of bare window and app (7)")
    parser.add_argument("--long", action="store_true", help="watch idle for 60 s, not 20 s")
    parser.add_argument("--turns", type=int, default=200, help="changes of breath (200)")
    parser.add_argument("--display", default="", help="an X display to use, such as :0")
    parser.add_argument(
        "--only",
        choices=("start", "idle", "hold", "turns", "stills", "films", "engine", "diary", "second"),
        help="one measurement alone",
    )
    return parser.parse_args()


def _start(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    """With a window manager until the window has the keyboard, and without one until its paint."""
    rows = _started(environment, options, "", *(() if options.display else ("--focus",)))
    if not options.display:
        with display(managed=False) as unmanaged:
            rows += _started(environment | unmanaged, options, ", no window manager")
    return rows


def _started(
    environment: measures.Environment, options: argparse.Namespace, where: str, *arguments: str
) -> Rows:
    pairs = measures.Pairs(*arguments)
    pairs.run(environment, options.pairs)
    time, memory = pairs.seconds, pairs.megabytes
    rows = [
        (
            f"Time to first paint{where}",
            f"{median(time['bare']) * 1000:.0f} / {median(time['app']) * 1000:.0f} ms",
            f"**{measures.ratio(time):.2f}** x bare",
            "1.25",
        ),
        (
            f"Memory (PSS), all loaded{where}",
            f"{median(memory['bare']):.1f} / {median(memory['app']):.1f} MB",
            f"**{measures.ratio(memory):.2f}** x bare",
            "1.50",
        ),
    ]
    if measures.can_count():
        bare, app = (
            measures.instructions(what, environment, *arguments) for what in ("bare", "app")
        )
        counted = f"{bare / 1e6:.0f} / {app / 1e6:.0f} M"
        rows.append(
            (
                f"Instructions to first paint{where}",
                counted,
                f"**{app / bare:.2f}** x bare",
                "1.10",
            )
        )
    return rows


def _idle(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    """From 35 s after the last paint on: bare, the app, and the app with ten reminders."""
    seconds = 60 if options.long else 20
    names = ("bare window", "app", "app, ten reminders armed")
    with data_dir() as home:
        armed = environment | home
        set_ten_reminders(armed)
        starts = [("bare", environment), ("app", environment), ("app", armed)]
        watched = measures.idle(starts, seconds)
    return [
        (
            f"Idle {seconds} s, {name}, {where}",
            f"{activity.cpu_seconds * 1000:.1f} ms of processor time",
            f"**{activity.wake_ups}** wake-ups",
            "0, 0",
        )
        for where, activities in zip(("visible", "hidden"), watched, strict=True)
        for name, activity in zip(names, activities, strict=True)
    ]


def _engine(_environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    return reminders.rows()


def _diary(_environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    return diary.rows()


def _hold(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    percent, wake_ups = measures.guided(environment, "hold", "20")
    return [
        ("20 s of a hold", f"{wake_ups:.0f} wake-ups/s", f"**{percent:.2f} %** of a core", "1.0 %")
    ]


def _turns(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    quiet = measures.guided(environment, "turns", str(options.turns))
    with measures.busy_cores():
        busy = measures.guided(environment, "turns", str(options.turns))
    return [
        (
            f"{len(late)} changes of breath{load}",
            f"late by {median(late):.2f} ms, median",
            f"**{measures.percentile(late, 99):.2f} ms**, 99th percentile",
            "5 ms",
        )
        for late, load in ((quiet, ""), (busy, ", all cores busy"))
    ]


def _stills(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    return [
        (
            f"Step to still on screen, {how}",
            f"median {median(milliseconds):.1f} ms",
            f"**{max(milliseconds):.1f} ms** at most",
            "16 ms",
        )
        for how, milliseconds in zip(
            ("decoded beforehand", "not foreseen"), measures.stills(environment), strict=True
        )
    ]


def _films(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    numbers = measures.films(environment)
    before, after = numbers["megabytes"]
    return [
        (
            "A frame of a movement, decoded and painted",
            f"median {median(numbers['frame_ms']):.1f} ms",
            f"**{measures.percentile(numbers['frame_ms'], 99):.1f} ms**, 99th percentile",
            "30 ms",
        ),
        (
            "Decoded pictures at once",
            f"process {before:.1f} MB before, {after:.1f} MB after all movements twice",
            f"**{numbers['most_bytes'] / 1e6:.1f} MB** at most",
            "3 stills, 1 clip",
        ),
    ]


def _second(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    whole, python, imported = measures.second_start(environment)
    return [
        (
            "Second start, whole process",
            f"of it {python:.1f} ms for Python alone",
            f"**{whole:.1f} ms**, PySide6 {'imported' if imported else 'not imported'}",
            "20 ms",
        )
    ]


_ALL: dict[str, Callable[[measures.Environment, argparse.Namespace], Rows]] = {
    "start": _start,
    "idle": _idle,
    "hold": _hold,
    "turns": _turns,
    "stills": _stills,
    "films": _films,
    "engine": _engine,
    "diary": _diary,
    "second": _second,
}


def main() -> int:
    """Measure what was asked for, each in a data directory of its own."""
    options = _arguments()
    print("| measured | bare / app, or detail | result | aim |")
    print("| --- | --- | --- | --- |")
    with display(options.display) as environment:
        for name, measure in _ALL.items():
            if options.only in {None, name}:
                with data_dir() as home:
                    for row in measure(environment | home, options):
                        print(f"| {' | '.join(row)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
