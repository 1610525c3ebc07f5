"""``python -m tests.bench``: measure the app and print a Markdown table."""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing import get_context
from statistics import median

from . import floor, measures
from .stage import data_dir, display, forget_bundle, set_reminders, set_ten_reminders

Rows = list[tuple[str, str, str, str]]
_NOOP = {"GALLIUM_NOOP": "1"}
"""Lets Mesa take all that is to be drawn and draw nothing, as if a graphics card did it."""
_MORE_FOR_LIVE = 2.0
"""Per cent of a core that a live figure may cost beside a still one."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=7, help="starts of bare window and app (7)")
    parser.add_argument("--long", action="store_true", help="watch idle for 60 s, not 20 s")
    parser.add_argument("--live", default="", help="a folder of live figures, not the bundle's")
    parser.add_argument("--turns", type=int, default=200, help="changes of breath (200)")
    parser.add_argument("--display", default="", help="an X display to use, such as :0")
    parser.add_argument(
        "--only",
        choices=tuple(_ALL),
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


def _floor(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    """What a window takes that shows something of the first screen, without the app's code."""
    focus = () if options.display else ("--focus",)
    pairs = measures.Pairs(*focus, others=tuple(floor.WORDS))
    pairs.run(environment, options.pairs)
    count = measures.can_count()
    bare = measures.instructions("bare", environment, *focus) if count else 0
    rows = []
    for what, words in floor.WORDS.items():
        counted = measures.instructions(what, environment, *focus) if count else 0
        detail = f"{median(pairs.seconds[what]) * 1000:.0f} ms, {counted / 1e6:.0f} M instructions"
        ratios = f"{measures.ratio(pairs.seconds, what):.2f} x bare in time"
        if count:
            ratios += f", {counted / bare:.2f} in instructions"
        rows.append(
            (
                f"Window {words}",
                f"{detail}, {median(pairs.megabytes[what]):.1f} MB",
                f"{ratios}, {measures.ratio(pairs.megabytes, what):.2f} in memory",
                "",
            )
        )
    return rows


def _memory(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    """Without reminders, with ten (what watches over them is loaded), and with a thousand."""
    from . import reminders  # noqa: PLC0415 - it imports Qt

    with data_dir() as some, data_dir() as many:
        few, thousand = environment | some, environment | many
        set_ten_reminders(few)
        set_reminders(thousand, reminders.thousand(datetime.now(UTC)))
        starts = [("app", environment), ("app", few), ("app", thousand)]
        none, ten, all_of_them = measures.memory(starts, options.pairs)
    whole = f"process {median(none):.1f} / {median(ten):.1f} / {median(all_of_them):.1f} MB"
    return [
        (
            f"Memory of {what} reminders, none / ten / 1,000",
            whole,
            f"**{median(b - a for a, b in zip(before, after, strict=True)):.1f} MB** more",
            aim,
        )
        for what, before, after, aim in (
            ("the first ten", none, ten, ""),
            ("1,000", ten, all_of_them, "2 MB"),
        )
    ]


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


def _background(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    from . import background  # noqa: PLC0415 - it imports Qt

    return background.rows(environment, 60 if options.long else 20)


def _engine(_environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    from . import reminders  # noqa: PLC0415 - it imports Qt

    return reminders.rows()


def _diary(_environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    from . import diary  # noqa: PLC0415 - it imports Qt

    return diary.rows()


def _progress(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    found = measures.progress(environment)
    scrolled = sorted(found["scrolled"])
    return [
        (
            "Progress of ten years (3,650 sessions of 8 holds): looked back",
            f"median {median(found['looked']):.1f} ms",
            f"**{max(found['looked']):.1f} ms** at most",
            "",
        ),
        (
            "The same: looked back, page made and painted",
            f"the first time {found['opened'][0]:.0f} ms",
            f"**{median(found['opened']):.0f} ms**, median",
            "50 ms",
        ),
        (
            "The same: another year chosen and painted",
            f"median {median(found['turned']):.1f} ms",
            f"**{max(found['turned']):.1f} ms** at most",
            "50 ms",
        ),
        (
            "The same: a step of scrolling by 20 px, painted",
            f"median {median(scrolled):.1f} ms",
            f"**{scrolled[round(0.99 * len(scrolled)) - 1]:.1f} ms**, 99th percentile",
            "16 ms",
        ),
    ]


def _hold(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    still = measures.guided(environment, "hold", "20")
    rows = [_held("20 s of a hold", still, "1.0 %")]
    aim = f"{still[0] + _MORE_FOR_LIVE:.1f} %"
    for driver, wish in (("the driver of the display", {}), ("a driver that draws nothing", _NOOP)):
        if live := measures.guided(environment | wish, "live", "20"):
            rows.append(_held(f"20 s of a hold with the figure live, {driver}", live, aim))
    return rows


def _held(what: str, found: list[float], aim: str) -> tuple[str, str, str, str]:
    percent, wake_ups = found
    return what, f"{wake_ups:.0f} wake-ups/s", f"**{percent:.2f} %** of a core", aim


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


def _sound(environment: measures.Environment, _options: argparse.Namespace) -> Rows:
    from tests.journeys.sound_server import own_sound_server  # noqa: PLC0415 - it imports Qt

    with own_sound_server(microphone=False) as server:
        heard = environment | server.environment
        late = measures.sound(heard, "late", "40")
        cost = measures.sound(heard, "hold", "20")
    rows = [
        (
            f"{len(late[kind])} {kind}: from the clock's moment to the first loud sample",
            f"median {median(late[kind]):.0f} ms",
            f"**{measures.percentile(late[kind], 95):.0f} ms**, 95th percentile",
            "50 ms",
        )
        for kind in ("bells", "lines")
    ]
    return [
        *rows,
        (
            "20 s of a hold that is heard: the player beside the app",
            f"app {cost['app_percent']:.2f} % of a core, {cost['app_megabytes']:.1f} MB",
            f"**{cost['player_percent']:.2f} %** of a core, **{cost['player_megabytes']:.1f} MB**",
            "1.5 %, 25 MB",
        ),
    ]


def _live(environment: measures.Environment, options: argparse.Namespace) -> Rows:
    rows: Rows = []
    for stretch, found in measures.live(environment, options.live).items():
        before, loaded, after = found["megabytes"]
        what = f"{stretch}, {found['driver']}, 720 x 540"
        smooth, unpacked = found["smooth_ms"], found["unpacked_ms"]
        rows += [
            (
                f"Live figure turned: {what}",
                f"a smooth frame {smooth:.0f} ms, to unpack a pose {unpacked:.0f} ms",
                f"**{found['frames_a_second']:.1f}** frames a second",
                "30",
            ),
            (
                f"Live figure loaded: {what}",
                f"process {before:.1f} MB before, {loaded:.1f} MB with it, {after:.1f} MB after",
                f"first frame **{found['first_ms']:.0f} ms**, **{loaded - before:.1f} MB** more",
                "300 ms, 60 MB",
            ),
        ]
    return rows or [("Live figure", "there is none in the bundle", "", "")]


_ALL: dict[str, Callable[[measures.Environment, argparse.Namespace], Rows]] = {
    "start": _start,
    "floor": _floor,
    "memory": _memory,
    "idle": _idle,
    "background": _background,
    "hold": _hold,
    "turns": _turns,
    "stills": _stills,
    "films": _films,
    "live": _live,
    "engine": _engine,
    "diary": _diary,
    "progress": _progress,
    "second": _second,
    "sound": _sound,
}


def main() -> int:
    """Measure what was asked for, each in a process of its own.

    Windows are weighed by share, and what one measurement has imported would take its share of
    them. So the process that starts them must not have Qt.
    """
    options = _arguments()
    print("| measured | bare / app, or detail | result | aim |")
    print("| --- | --- | --- | --- |", flush=True)
    for name in (options.only,) if options.only else _ALL:
        process = get_context("fork").Process(target=_measure, args=(name, options))
        process.start()
        process.join()
        if process.exitcode:
            return process.exitcode
    return 0


def _measure(name: str, options: argparse.Namespace) -> None:
    forget_bundle()
    with display(options.display) as environment, data_dir() as home:
        for row in _ALL[name](environment | home, options):
            print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
