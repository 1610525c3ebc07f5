"""A prescription is read with distrust, each fault is named, and what is written is read again."""

import tomllib
from datetime import time
from math import isnan
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS, Region
from glutestretch.prescriptions.engine import is_prescription
from glutestretch.prescriptions.engine.prescription import MOST_BYTES, Prescription, read
from glutestretch.prescriptions.engine.writing import written
from glutestretch.prescriptions.texts import fault_line
from glutestretch.reminders.engine.rules import ClockTimes, NotDone
from glutestretch.stretches.routines import Entry, Sides
from tests.support.library import catalogue
from tests.support.prescriptions import BY_HAND, of_a_pack, plain, prescriptions

FILE = Path("knee.glutestretch")


def lines(content: bytes) -> list[str]:
    """Return what is wrong with a file."""
    checked = read(content, catalogue())
    assert (checked.prescription is None) is bool(checked.faults)
    found = [fault_line(FILE, fault) for fault in checked.faults]
    assert all(line.startswith("knee.glutestretch: ") and line.isprintable() for line in found)
    return [line.removeprefix("knee.glutestretch: ") for line in found]


def changed(old: str, new: str) -> list[str]:
    """Return what is wrong once something else stands in the file."""
    assert old in BY_HAND
    return lines(BY_HAND.replace(old, new).encode())


def sound(text: str) -> Prescription:
    checked = read(text.encode(), catalogue())
    assert checked.faults == ()
    assert checked.prescription is not None
    return checked.prescription


def test_one_that_is_written_by_hand_says_all_of_this() -> None:
    assert sound(BY_HAND) == Prescription(
        "Hips, weeks 1 to 4",
        "P. Hysio, Riverside Practice",
        "Pull only as far as it feels calm.\nRing me if the knee hurts.",
        "Hips in the morning",
        (
            Entry("wall-glute", breaths=6, sides=Sides.TIGHTER_FIRST),
            Entry("prone-glute", seconds=10.0, holds=5, between=8.0),
        ),
        rules=(
            ClockTimes([time(7, 30)], WORKING_DAYS),
            NotDone(time(18), EVERY_DAY, 2),
        ),
    )


def test_the_least_that_is_one() -> None:
    text = 'format = 1\ntitle = "Hips"\n[[routine.entry]]\nstretch = "wall-glute"\n'
    assert sound(text) == Prescription("Hips", "", "", "Hips", (Entry("wall-glute"),))


def test_the_example_in_the_documentation_has_no_faults() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "prescriptions.md"
    examples = page.read_text("utf-8").split("```toml\n")[1:]
    assert examples
    for example in examples:
        assert sound(example.partition("```")[0]).rules


def test_weekdays_are_those_of_the_reader() -> None:
    friday_off = Region(frozenset({6, 0, 1, 2, 3}))
    [rule, _] = read(BY_HAND.encode(), catalogue(), friday_off).prescription.rules  # type: ignore[union-attr]
    assert isinstance(rule, ClockTimes)
    assert rule.weekdays == {6, 0, 1, 2, 3}


def test_variants_are_kept_by_stretch() -> None:
    text = BY_HAND + '\n[variants]\nwall-glute = "floor"\n'
    assert sound(text).variants == (("wall-glute", "floor"),)


def test_a_stretch_of_a_pack_that_is_not_here_may_be_named_with_its_pack() -> None:
    text = of_a_pack()
    found = sound(text)
    assert found.missing(catalogue()) == (("pigeon", "Hips after running"),)
    assert sound(BY_HAND).missing(catalogue()) == ()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("format = 1", "format = 2", "format: may be at most 1; for more, please update the app."),
        ("format = 1", "", "format: is missing."),
        ("format = 1", "format = true", "format: must be a whole number, not True."),
        ("format = 1", "format = 1\nfee = 3", "fee: is not a field that is known here."),
        ("format = 1", 'format = 1\n"a\\nb" = 3', "a\\nb: is not a field that is known here."),
        ('title = "Hips, weeks 1 to 4"', "", "title: is missing."),
        ("Hips, weeks", "Hips <b>, weeks", "title: has '<', which is markup; please write plain"),
        ("Hips, weeks", "Hips\\n, weeks", "title: has the control character U+000A; please leave"),
        ("Hips, weeks", "Hips" * 20, "title: has more than 60 characters."),
        ("P. Hysio", "P\\u202E", "from: has the control character U+202E; please leave it out."),
        ("Pull only", "Pull\\u0007 only", "notes: has the control character U+0007; please leave"),
        ("Pull only", "Pull &amp; only", "notes: has '&amp;', which is markup; please write plain"),
        ("Pull only", "Pull " * 500, "notes: has more than 2000 characters."),
        ("[routine]", "[routine]\nlength = 3", "routine: length: is not a field that is known "),
        ('name = "Hips', 'name = 3 # "Hips', "routine: name: must be text, not 3."),
        ('"wall-glute"', '"wall"', "entry 1: stretch: there is no stretch 'wall' here; if it is"),
        (
            '"wall-glute"',
            '"Wall Glute"',
            "entry 1: stretch: must be lower-case words joined by '-'",
        ),
        ('stretch = "wall-glute"', "", "entry 1: stretch: is missing."),
        ("breaths = 6", "breaths = 31", "entry 1: breaths: must be from 1 to 30, not 31."),
        ("breaths = 6", "breaths = 6.5", "entry 1: breaths: must be a whole number, not 6.5."),
        ("breaths = 6", "breath = 6", "entry 1: breath: is not a field that is known here."),
        ("breaths = 6", "breaths = 6\nseconds = 9", "entry 1: seconds: there are breaths, too; "),
        ("seconds = 10", "seconds = nan", "entry 2: seconds: must be from 5 to 600, not nan."),
        ("seconds = 10", "seconds = 7:30:00", "it is not valid TOML ("),
        ("seconds = 10", "seconds = 07:30:00", "entry 2: seconds: must be a number, not '7:30'."),
        ("holds = 5", "holds = 21", "entry 2: holds: must be from 1 to 20, not 21."),
        ("between = 8", "between = 0", "entry 2: between: must be from 1 to 60, not 0."),
        ("holds = 5", "repetitions = 0", "entry 2: repetitions: must be from 1 to 10, not 0"),
        ("holds = 5", "rest = -1", "entry 2: rest: must be from 0 to 300, not -1."),
        ("holds = 5", "step_seconds = 1", "entry 2: step_seconds: must be from 2 to 120, not 1."),
        ('"tighter_first"', '"tight"', "entry 1: sides: must be one of both, right_first, "),
        ("weekdays 7:30", "weekdays", "reminder 1: when: At what time? Write it like weekdays "),
        ("weekdays 7:30", "in 30m", "reminder 1: when: 'in 30m' comes once; please write one that"),
        ("weekdays 7:30", "2100-01-01 7:30", "reminder 1: when: '2100-01-01 7:30' comes once; "),
        ("weekdays 7:30", "", "reminder 1: when: is empty."),
        ('when = "weekdays 7:30"', "when = 7", "reminder 1: when: must be text, not 7."),
        ('when = "weekdays 7:30"', "at = 7", "reminder 1: at: is not a field that is known here."),
        ("[[reminder]]", "[[reminders]]", "reminders: is not a field that is known here."),
    ],
)
def test_a_fault_is_named_with_its_entry_and_field(old: str, new: str, line: str) -> None:
    assert changed(old, new)[0].startswith(line)


def test_sides_are_refused_where_the_stretch_has_none_here() -> None:
    here = catalogue()
    one_sided = replace(here["wall-glute"], two_sided=False)
    others = [one for one in here.stretches if one.id != one_sided.id]
    [fault] = read(BY_HAND.encode(), replace(here, stretches=(one_sided, *others))).faults
    assert fault_line(FILE, fault) == (
        "knee.glutestretch: entry 1: sides: the stretch has no sides; please leave it out."
    )


@pytest.mark.parametrize(
    ("added", "line"),
    [
        ('[variants]\nwall-glute = "chair"', "variants: wall-glute: the stretch has no variant"),
        ('[variants]\nseated-twist = "chair"', "variants: seated-twist: is not a stretch of the "),
        ("[variants]\nwall-glute = 3", "variants: wall-glute: must be text, not 3."),
        ('[variants]\n"a b" = "x"', "variants: a b: is not the id of a stretch, such as wall-"),
        ('[packs]\npigeon = "Hips"', "packs: pigeon: is not a stretch of the routine."),
        ('[packs]\nwall-glute = "<i>"', "packs: wall-glute: has '<', which is markup; please "),
    ],
)
def test_a_fault_in_what_is_said_of_stretches_is_named(added: str, line: str) -> None:
    [found] = lines(f"{BY_HAND}\n{added}\n".encode())
    assert found.startswith(line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["format: is missing.", "title: is missing.", "routine: is missing."]),
        (
            'format = 1\ntitle = "a"\nroutine = 3\nvariants = []\nreminder = {}\n',
            [
                "routine: must be a table with fields, such as [routine].",
                "variants: must be a table with fields, such as [variants].",
                "reminder: must be a list, not {}.",
            ],
        ),
        (
            'format = 1\ntitle = "a"\n[routine]\nname = "b"',
            ["routine: entry: is missing."],
        ),
        (
            'format = 1\ntitle = "a"\n[routine]\nentry = []',
            ["routine: entry: needs at least one [[entry]]."],
        ),
        (
            'format = 1\ntitle = "a"\n' + '[[routine.entry]]\nstretch = "wall-glute"\n' * 51,
            ["routine: entry: there are more than 50."],
        ),
        (
            BY_HAND + '[[reminder]]\nwhen = "daily 7:00"\n' * 19,
            ["reminder: there are more than 20."],
        ),
    ],
)
def test_every_fault_is_named_and_not_the_first_alone(text: str, expected: list[str]) -> None:
    found = lines(text.encode())
    assert [line for line in found if not line.startswith("packs: ")] == expected


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"title = '\xff'", "it is not written in UTF-8."),
        (b"PK\x03\x04\xff", "it is not written in UTF-8."),
        (b"a = " + b"[" * 30_000, "its tables lie too deep in each other."),
        (b"a" + b".a" * 9_000 + b" = 1", "its tables lie too deep in each other."),
        (b"format = 0x" + b"f" * 6_000, "a number in it has more than twenty digits."),
        (b"\0", "it is not valid TOML ("),
        (b"#" * (MOST_BYTES + 1), "it is larger than 64 kB."),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence(content: bytes, line: str) -> None:
    [found] = lines(content)
    assert found.startswith(line)


@given(prescriptions())
def test_what_is_written_is_read_again(prescription: Prescription) -> None:
    content = written(prescription)

    checked = read(content, catalogue())

    assert checked.faults == ()
    assert checked.prescription == prescription


@given(st.text(), st.text(), st.text(), st.text())
@settings(max_examples=300)
def test_whatever_is_written_is_toml_that_says_it(
    title: str, sender: str, notes: str, name: str
) -> None:
    made = Prescription(title, sender, notes, name, (Entry("wall-glute"),))

    raw = tomllib.loads(written(made).decode())

    said = (raw["title"], raw.get("from", ""), raw.get("notes", ""), raw["routine"]["name"])
    assert said == (title, sender, notes, name)
    checked = read(written(made), catalogue())
    if checked.prescription:
        assert plain(checked.prescription.title)


_WORDS = st.sampled_from(
    [
        *BY_HAND.split(),
        *(
            [
                "=",
                "[",
                "]",
                "[[",
                "]]",
                "{",
                "}",
                "'",
                "\\",
                ",",
                ".",
                "0x",
                "1e9",
                "nan",
                "inf",
                "-1",
                "true",
            ]
        ),
        '"',
        '"""',
        "\x00",
        "\u202e",
    ]
)


@given(st.lists(_WORDS, max_size=40), st.integers(0, len(BY_HAND)), st.integers(0, 60))
@settings(max_examples=400)
def test_nothing_but_faults_comes_of_a_garbled_file(words: list[str], place: int, cut: int) -> None:
    garbled = BY_HAND[:place] + " ".join(words) + BY_HAND[place + cut :]
    lines(garbled.encode())


@given(st.binary(max_size=200))
def test_nothing_but_faults_comes_of_bytes(content: bytes) -> None:
    assert lines(content)


_values = st.recursive(
    st.one_of(
        st.none().map(lambda _: "2020-01-01T00:00:00Z"),
        st.integers().map(str),
        st.floats().map(lambda number: "nan" if isnan(number) else repr(number)),
        st.booleans().map(lambda flag: str(flag).lower()),
        st.text(max_size=20).map(lambda text: f"'{text}'" if "'" not in text else "''"),
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | inner.map(lambda value: f"{{ stretch = {value} }}")
    ),
    max_leaves=8,
)
_FIELD_LINES = [line for line in BY_HAND.splitlines() if " = " in line and '"""' not in line]


@given(st.sampled_from(_FIELD_LINES), _values)
@settings(max_examples=300)
def test_nothing_but_faults_comes_of_other_values(line: str, value: str) -> None:
    field = line.partition(" = ")[0]
    lines(BY_HAND.replace(line, f"{field} = {value}").encode("utf-8", "replace"))


def test_a_file_says_by_its_name_that_it_is_one() -> None:
    assert is_prescription("for-anna.glutestretch")
    assert is_prescription("FOR-ANNA.GluteStretch")
    assert not is_prescription("for-anna.glutestretch.txt")
    assert not is_prescription("glutestretch")


def test_the_name_of_a_stretch_has_letters_and_hyphens_alone() -> None:
    [line] = changed('stretch = "wall-glute"', 'stretch = "Wall glute"')
    assert line.startswith("entry ")
