"""Commands while no app runs: they work on the stored reminders, and lose nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
from tests.journeys.command import Terminal
from tests.journeys.desktop import ROOT

ONLY_WHILE_RUNNING = "Reminders only come while Glutestretch runs."
NOT_RUNNING = "Glutestretch is not running; reminders only come while it runs."


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "data", TZ="Europe/Berlin", LC_ALL="C.UTF-8")


@contextmanager
def held(terminal: Terminal) -> Iterator[None]:
    """Hold the lock and answer nobody, as an app does that hangs."""
    paths = Paths(str(terminal.data))
    paths.make()
    claimed = acquire(paths)
    assert claimed.first
    yield
    claimed.release()


def test_telling_leaves_no_trace(terminal: Terminal) -> None:
    assert terminal.lines("status") == [NOT_RUNNING, "No reminder is to come."]
    assert terminal.json("status") == {
        "running": False,
        "session": None,
        "next_reminder": None,
        "paused_until": None,
        "shown": None,
        "held": None,
    }
    [how] = terminal.lines("reminders")
    assert how.startswith("There are no reminders; add one with: glutestretch remind ")
    assert terminal.json("reminders") == []
    assert not terminal.data.exists()


def test_reminders_that_are_added_are_listed(terminal: Terminal) -> None:
    added, note = terminal.lines("remind weekdays 14:30 --routine wall")
    assert added.startswith("Reminder 1: Weekdays at 14:30 · next: ")
    assert note == ONLY_WHILE_RUNNING
    terminal.lines("remind in 30m")
    terminal.lines("remind mon,wed 9:00 18:00")
    terminal.lines("remind every 45m 9:00-17:00")

    listed = terminal.json("reminders")

    assert [(entry["id"], entry["kind"], entry["enabled"]) for entry in listed] == [
        ("1", "clock", True),
        ("2", "once", True),
        ("3", "clock", True),
        ("4", "sitting", True),
    ]
    assert [entry["routine"] for entry in listed] == ["wall-glute", "full", "full", "full"]
    assert listed[0]["summary"] == "Weekdays at 14:30"
    for entry in listed:
        assert datetime.fromisoformat(entry["next"]).utcoffset() is not None
    soonest = min(listed, key=lambda entry: datetime.fromisoformat(entry["next"]))
    assert terminal.json("status")["next_reminder"]["id"] == soonest["id"]
    assert len(terminal.lines("reminders")) == 4
    assert len(terminal.lines("reminders --next 2")) == 4 + 7


def test_moments_are_reckoned_for_any_moment_and_zone(terminal: Terminal) -> None:
    terminal.lines("remind daily 2:30")
    terminal.lines("remind weekdays 14:30")
    when = "--next 2 --from 2026-03-28T12:00 --zone"

    berlin = terminal.json(f"reminders {when} Europe/Berlin")
    new_york = terminal.json(f"reminders {when} America/New_York")
    aware = terminal.json("reminders --next 1 --from 2026-03-28T11:00Z --zone Europe/Berlin")
    home = terminal.json("reminders --next 1 --from 2026-03-28T12:00")
    merged = terminal.json(f"reminders {when} Europe/Berlin --merged")

    assert [entry["next_moments"] for entry in berlin] == [
        ["2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"],
        ["2026-03-30T14:30:00+02:00", "2026-03-31T14:30:00+02:00"],
    ]
    assert berlin[0]["next"] == berlin[0]["next_moments"][0]
    assert new_york[0]["next"] == "2026-03-29T02:30:00-04:00"
    assert [entry["next"] for entry in aware] == [entry["next"] for entry in berlin]
    assert [entry["next"] for entry in home] == [entry["next"] for entry in berlin]
    assert [(entry["id"], entry["at"]) for entry in merged] == [
        ("1", "2026-03-29T03:30:00+02:00"),
        ("1", "2026-03-30T02:30:00+02:00"),
    ]
    assert terminal.lines(f"reminders {when} Europe/Berlin --merged") == [
        "2026-03-29 03:30 +02:00  Every day at 2:30 · The whole routine",
        "2026-03-30 02:30  Every day at 2:30 · The whole routine",
    ]


@pytest.mark.parametrize(
    ("place", "shown", "proposed"),
    [
        ("en_US.UTF-8", "2:30 PM", "2:30pm"),
        ("de_DE.UTF-8", "14:30", "14:30"),
        ("ar_EG.UTF-8", "2:30 PM", "2:30pm"),
    ],
)
def test_times_are_told_as_in_the_region_and_stored_the_same_everywhere(
    tmp_path: Path, place: str, shown: str, proposed: str
) -> None:
    terminal = Terminal(
        tmp_path / "data", TZ="Europe/Berlin", LC_ALL="", LANG="C.UTF-8", LC_TIME=place
    )
    [how] = terminal.lines("reminders")
    assert how.endswith(f"glutestretch remind weekdays {proposed}")
    assert f"  glutestretch remind weekdays {proposed}" in terminal.lines("remind --help")
    added, _ = terminal.lines(f"remind mon {shown}")
    assert added.startswith(f"Reminder 1: Monday at {shown} · next: ")
    when = "--from 2026-03-02T12:00 --zone Europe/Berlin --next 1"
    _, moment = terminal.lines(f"reminders {when}")
    assert moment.split(maxsplit=1) == ["2026-03-02", shown]
    assert terminal.json(f"reminders {when}")[0]["next"] == "2026-03-02T14:30:00+01:00"
    assert '"14:30"' in Path(Paths(str(terminal.data)).reminders).read_text("utf-8")


def test_a_pause_lasts_until_it_is_over_or_ended(terminal: Terminal) -> None:
    paused, note = terminal.lines("pause 1h20m")
    assert paused.startswith("Reminders are paused until ")
    assert note == ONLY_WHILE_RUNNING
    until = datetime.fromisoformat(terminal.json("status")["paused_until"])
    left = until - datetime.now(until.tzinfo)
    assert 78 <= left.total_seconds() / 60 <= 80

    terminal.lines("pause")
    assert terminal.json("status")["paused_until"] == "resumed"
    assert "Reminders are paused until you resume them." in terminal.lines("status")

    assert terminal.lines("resume")[0] == "Reminders come again."
    assert terminal.json("status")["paused_until"] is None
    assert terminal.lines("resume")[0] == "Reminders are not paused."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("remind weekdays 25:00", "There is no 25:00 on the clock"),
        ("remind 14:30", "On which days?"),
        ("remind 2020-02-02 9:00", "9:00 on 2 February 2020 is over."),
        ("remind sometime", "“sometime” says no time"),
        ("remind daily 9:00 --routine yoga", "There is no routine “yoga”; there are "),
        ("start yoga", "There is no routine “yoga”; there are "),
        ("remind daily " + "9:00 " * 20_000, "That is far too long."),
    ],
)
def test_what_makes_no_sense_costs_nothing(terminal: Terminal, line: str, said: str) -> None:
    terminal.lines("remind daily 8:00")
    before = (terminal.data / "reminders.json").read_bytes()

    assert terminal.refused(line, status=2).startswith(said)

    assert (terminal.data / "reminders.json").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"hello", "is damaged"),
        (b"[]", "is damaged"),
        (b'{"version": 0, "reminders": []}', "is damaged"),
        (b'{"version": 1, "reminders": [], "state": NaN}', "is damaged"),
        (b'{"version": 1, "reminders": [', "is damaged"),
        (b"[" * 100_000, "is damaged"),
        (b'{"version": 999, "reminders": []}', "was written by a newer version of this app"),
    ],
)
@pytest.mark.parametrize("line", ["status", "reminders --json", "pause 1h", "remind in 1h"])
def test_a_file_that_cannot_be_used_is_told_and_kept(
    terminal: Terminal, content: bytes, why: str, line: str
) -> None:
    terminal.data.mkdir()
    file = terminal.data / "reminders.json"
    file.write_bytes(content)

    sentence = terminal.refused(line, status=1)

    assert sentence == f"The file of the reminders, {file}, {why}; it is left as it is."
    assert file.read_bytes() == content
    assert not list(terminal.data.glob("reminders.*-*"))


def test_a_zone_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "data", TZ="<+0545>-5:45")

    told = terminal.type("remind tomorrow 8:00")

    assert told.returncode == 0
    assert told.stdout.startswith("Reminder 1: ")
    [sentence] = told.stderr.splitlines()
    assert sentence.startswith("glutestretch: The time zone of this system, “<+0545>-5:45”, ")
    assert "reminders use UTC;" in sentence


def test_one_damaged_reminder_is_told_and_kept(terminal: Terminal) -> None:
    terminal.lines("remind daily 8:00")
    file = terminal.data / "reminders.json"
    raw = json.loads(file.read_bytes())
    odd = {"id": "7", "kind": "clock", "times": ["25:00"], "weekdays": ["mon"]}
    file.write_text(json.dumps(raw | {"reminders": [odd, *raw["reminders"]]}), "utf-8")

    told = terminal.type("reminders --json")
    terminal.type("remind daily 9:00")

    assert told.returncode == 0
    assert [entry["id"] for entry in json.loads(told.stdout)] == ["1"]
    assert told.stderr.startswith(
        "glutestretch: Entry 1 of the file cannot be used: There is no 25:00"
    )
    kept = json.loads(file.read_bytes())["reminders"]
    assert [entry["id"] for entry in kept] == ["1", "8", "7"]
    assert odd in kept


def test_an_app_that_hangs_is_told_and_nothing_is_written(terminal: Terminal) -> None:
    with held(terminal):
        sentence = terminal.refused("pause 1h", status=1)
        assert sentence.startswith("glutestretch is already running (process ")
    assert not (terminal.data / "reminders.json").exists()


def remind_at_once(terminal: Terminal, times: list[str], seconds: float) -> list[int]:
    """Type a reminder for each of the times at once; return the commands' exit statuses."""
    words = [sys.executable, "-m", "glutestretch", "--data-dir", str(terminal.data), "remind"]
    typed = [
        subprocess.Popen([*words, "daily", clock], cwd=ROOT, stdout=subprocess.DEVNULL)
        for clock in times
    ]
    return [process.wait(seconds) for process in typed]


def test_commands_at_the_same_time_are_all_done_on_first_use(terminal: Terminal) -> None:
    times = [f"{hour}:00" for hour in range(4)]

    assert remind_at_once(terminal, times, seconds=90) == [0] * 4

    summaries = {entry["summary"] for entry in terminal.json("reminders")}
    assert summaries == {f"Every day at {hour}:00" for hour in range(4)}


def test_a_crowd_of_commands_on_a_busy_machine_is_all_done(terminal: Terminal) -> None:
    times = [f"8:{minute:02}" for minute in range(50)]

    assert remind_at_once(terminal, times, seconds=240) == [0] * 50

    assert len(terminal.json("reminders")) == 50


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="has no full device")  # noqa: PTH110
def test_the_status_speaks_of_the_deed_where_the_answer_cannot_be_written(
    terminal: Terminal,
) -> None:
    words = [sys.executable, "-m", "glutestretch", "--data-dir", str(terminal.data)]
    buffered = {name: it for name, it in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with open("/dev/full", "w") as full:  # noqa: PTH123
        deed = subprocess.run(
            [*words, "remind", "daily", "8:00"],
            cwd=ROOT,
            env=buffered,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        silent = subprocess.run(
            [*words, "pause", "1h"], cwd=ROOT, env=buffered, stdout=full, stderr=full, check=False
        )
        told = [
            subprocess.run(
                [*words, word],
                cwd=ROOT,
                env=buffered,
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
            for word in ("status", "reminders", "--help", "--version")
        ]
    why = "The answer cannot be written (No space left on device).\n"
    assert (deed.returncode, deed.stderr) == (0, f"glutestretch: It is done. {why}")
    assert silent.returncode == 0
    assert {(each.returncode, each.stderr) for each in told} == {(1, f"glutestretch: {why}")}
    assert len(terminal.json("reminders")) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want UTF-8")
def test_a_folder_whose_name_is_not_utf_8_is_as_good_as_any(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "d\udcff")
    terminal.lines("remind daily 8:00")
    assert len(terminal.json("reminders")) == 1
    (terminal.data / "reminders.json").write_text("damaged")
    assert "/d\\udcff/reminders.json, is damaged" in terminal.refused("pause", status=1)


def test_where_nothing_can_be_locked_nothing_is_changed(terminal: Terminal) -> None:
    terminal.data.write_text("no directory")
    for line in ("pause", "resume", "remind in 1h"):
        sentence = terminal.refused(line, status=1)
        assert sentence.startswith(f"Nothing can be written in {terminal.data}; please ")
    assert terminal.data.read_text() == "no directory"


def test_what_cannot_be_written_is_told(terminal: Terminal) -> None:
    terminal.data.mkdir()
    (terminal.data / "reminders.json").symlink_to("gone/reminders.json")

    sentence = terminal.refused("remind in 1h", status=1)

    assert "cannot be written" in sentence
    assert sentence.endswith("; they are as they were.")
