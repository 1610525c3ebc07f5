"""What is exported is imported again as it was; what is damaged or foreign is refused."""

import csv
import io
import json
import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.archive.engine.exports import FORMAT, KINDS, as_csv, as_json, read
from glutestretch.archive.engine.history import as_plain, pain_as_plain, sessions
from glutestretch.archive.texts import problem_words
from glutestretch.diary.database import open_in_memory
from glutestretch.diary.events import (
    Fact,
    Occasion,
    PainNoted,
    PainRated,
    PastPain,
    StiffnessRated,
)
from glutestretch.diary.forms import TABLES, Row, clean, key, plain, row_of, sound
from glutestretch.diary.merging import rows_of
from glutestretch.diary.rows import write
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import replace
from glutestretch.stretches.routines import Entry, Routine, Sides, from_json
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN, PLACE, at, facts
from tests.support.processes import ROOT

NOW = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))


def rows(*happened: Fact) -> tuple[Row, ...]:
    """Return these facts as the diary keeps them."""
    with closing(open_in_memory()) as connection:
        for fact in happened:
            write(connection, [fact])
        return tuple(rows_of(connection))


def distinct(found: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return rows as an app exports them: no id twice, and nothing that it never writes."""
    kept = {key(row): better for row in found if (better := sound(row))}
    return tuple(kept.values())


USUAL = rows(BEGAN, HOLD, PLACE, replace(PAIN, note="a pinch", level=4), ENDED, ANSWER)
PAINFUL = USUAL[2]
[OPEN] = rows(PLACE)
_diaries = st.lists(facts(), max_size=10).map(lambda happened: distinct(rows(*happened)))


@given(_diaries)
def test_json_is_read_as_it_was_written(found: tuple[Row, ...]) -> None:
    assert read(as_json(found, NOW)) == found


@given(_diaries)
def test_a_table_is_read_as_it_was_written(found: tuple[Row, ...]) -> None:
    assert read(as_csv(found, BERLIN)) == found


@pytest.mark.parametrize("written", [as_json, lambda found, _now: as_csv(found, BERLIN)])
def test_an_own_routine_is_exported_and_imported_with_its_title_and_all_it_says(
    written: Callable[[tuple[Row, ...], datetime], str],
) -> None:
    entry = Entry("wall-glute", None, 10.0, 5, Sides.LEFT_FIRST, 5.0, 8.0)
    mine = Routine("own-1", (entry,), "=Knee, “left” & more")
    found = rows(replace(BEGAN, routine=mine))

    [row] = read(written(found, NOW))

    assert from_json(json.loads(str(row.named()["routine"]))) == mine
    [session] = sessions([*found, *rows(ENDED)])
    assert (session.routine, session.title) == ("own-1", mine.title)


def saved_by_a_spreadsheet(text: str) -> str:
    """Return a table as a spreadsheet of a region with decimal commas saves it."""
    again = io.StringIO(newline="")
    writer = csv.writer(again, delimiter=";", lineterminator="\n")
    head, *lines = csv.reader(io.StringIO(text, newline=""))
    writer.writerow(head)
    for line in lines:
        seconds = head.index("seconds")
        line[seconds] = line[seconds].replace(".", ",")
        line[head.index("left_out")] = line[head.index("left_out")].upper()
        writer.writerow(line)
    return "\ufeff" + again.getvalue()


@given(_diaries)
def test_a_table_that_a_spreadsheet_saved_is_read(found: tuple[Row, ...]) -> None:
    assert read(saved_by_a_spreadsheet(as_csv(found, BERLIN))) == found


@given(_diaries, st.data())
def test_a_part_of_an_export_is_read_in_whatever_order(
    found: tuple[Row, ...], data: st.DataObject
) -> None:
    part = data.draw(st.permutations(found).map(lambda order: order[: len(found) // 2]))
    assert read(as_csv(part, BERLIN)) == tuple(part)
    assert read(as_json(part, NOW)) == tuple(part)


def test_every_table_has_a_kind_of_entry() -> None:
    assert sorted(KINDS.values()) == sorted(TABLES)


def test_the_kinds_of_entries_are_those_that_the_manual_names() -> None:
    manual = (ROOT / "docs/export.md").read_text("utf-8")
    assert re.findall(r"(?m)^\| `(\w+)` \|", manual) == ["kind", *KINDS]


def test_an_export_is_readable() -> None:
    whole = json.loads(as_json(USUAL, NOW))
    assert (whole["format"], whole["version"]) == ("glutestretch diary", 1)
    assert whole["exported"] == "2026-03-02T14:30:00+00:00"
    assert whole["entries"][1] == {
        "kind": "hold",
        "session": "one",
        "at": "2026-03-02T12:02:00.000000+00:00",
        "stretch": "wall-glute",
        "side": "right",
        "breaths": 6,
        "seconds": 60.25,
        "outcome": "finished",
        "entry": 0,
    }
    [pain] = [entry for entry in whole["entries"] if entry["kind"] == "pain"]
    assert (pain["note"], pain["level"], pain["moment"], pain["step"]) == (
        *("a pinch", 4),
        *("holding", 3),
    )


def test_a_table_tells_people_day_and_time_by_the_clock_on_the_wall() -> None:
    table = list(csv.DictReader(io.StringIO(as_csv(USUAL, BERLIN), newline="")))
    hold = table[1]
    assert (hold["kind"], hold["date"], hold["time"]) == ("hold", "2026-03-02", "13:02:00")
    assert (hold["side"], hold["seconds"], hold["note"]) == ("right", "60.25", "")


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@a", "'quoted", "\t=1", "''"])
def test_no_note_is_a_formula_in_a_spreadsheet(note: str) -> None:
    noted = rows(replace(PAIN, note=note))
    table = list(csv.DictReader(io.StringIO(as_csv(noted, BERLIN), newline="")))
    assert table[0]["note"].startswith("'")
    assert read(as_csv(noted, BERLIN)) == noted


def entries(*found: object, **head: object) -> str:
    return json.dumps({"format": FORMAT, "version": 1, "entries": [*found], **head})


def hold(**changes: object) -> dict[str, object]:
    return {"kind": "hold", **plain(USUAL[1]), **changes}


def refused(text: str) -> str:
    with pytest.raises(Problem) as caught:
        read(text)
    sentence = problem_words(caught.value)
    assert len(sentence) < 300
    assert sentence.isprintable()
    return sentence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "hello",
        "\x00",
        '{"format": "something else", "version": 1, "entries": []}',
        "a,b\n1,2",
        "kind,b\n1,2",
        "kind;at;at\n",
        "SQLite format 3\x00",
        "%PDF-1.7",
        "<html></html>",
    ],
)
def test_what_is_no_export_is_refused(text: str) -> None:
    assert refused(text) == "it is not an export of the diary of Glutestretch."


@pytest.mark.parametrize(
    "text",
    [
        "{",
        as_json(USUAL, NOW)[:-20],
        '{"format": "glutestretch diary"}',
        entries(version=None),
        entries(version="1"),
        '{"format": "glutestretch diary", "version": 1, "entries": {}}',
        "{" * 100_000,
        '{"a":' * 100_000,
        '{"a": ' + "9" * 10_000 + "}",
        'kind,at\npain,"2026',
        "kind,at\npain,a,b\n",
        "kind,at\n" + "a" * 200_000,
    ],
)
def test_what_is_damaged_is_refused(text: str) -> None:
    assert refused(text) == "it is damaged; please export it again."


def test_what_a_newer_version_exported_is_refused() -> None:
    assert "newer version" in refused(entries(version=2))


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (hold(side="above"), "side must be one of left, right, not 'above'."),
        (hold(side=None), "side must be one of left, right, not None."),
        (hold(breaths="6"), "breaths must be a whole number, not '6'."),
        (hold(breaths=6.5), "breaths must be a whole number, not 6.5."),
        (hold(breaths=True), "breaths must be a whole number, not True."),
        (hold(breaths=-1), "breaths must be from 0 to 1e+09, not -1."),
        (hold(seconds=float("nan")), "seconds must be from 0 to 1e+09, not nan."),
        (hold(seconds=1e300), "seconds must be from 0 to 1e+09, not 1e+300."),
        (hold(stretch="a\x00b"), "stretch is not a name that can be read."),
        (hold(stretch="\u202egpj"), "stretch is not a name that can be read."),
        (hold(stretch="a\ud83eb"), "stretch is not a name that can be read."),
        (hold(stretch="a\nb"), "stretch is not a name that can be read."),
        (hold(stretch="a" * 201), "stretch is not a name that can be read."),
        (hold(stretch="x" * 10_000_000), "stretch is not a name that can be read."),
        (hold(stretch=["x" * 10_000]), "stretch must be text, not"),
        (hold(at="yesterday"), "“yesterday” is not a moment"),
        (hold(at="2026-03-02T12:00:00"), "lacks its distance from UTC"),
        (hold(at=1772452800), "“1772452800” is not a moment"),
        (hold(at="0001-01-01T00:00:00+14:00"), "Years go from 1900 to 9000, not 1."),
        (hold(mood="fine"), "mood is not a field that is known here."),
        ({"kind": "hold"}, "session is missing."),
        ([], "An entry must have fields"),
        ({"kind": "left_out", "at": "2026-03-02T12:00:00Z", "stretch": "a", "left_out": 1}, "true"),
        ({"kind": "session", **plain(USUAL[0]), "routine": 7}, "An entry must have fields"),
        ({"kind": "session", **plain(USUAL[0]), "skipped": ["a"]}, "skipped is not"),
        ({"kind": "session", **plain(USUAL[0]), "skipped": [10**400]}, "skipped is not"),
        ({"kind": "place", **plain(OPEN), "swapped": [[1, 2, 3]]}, "swapped is not"),
        ({"kind": "pain", **plain(PAINFUL), "note": "a" * 10_001}, "note is longer than"),
        ({"kind": "pain", **plain(PAINFUL), "level": 11}, "level must be from 0 to 10, not 11."),
    ],
)
def test_an_entry_that_cannot_be_used_is_named(entry: object, why: str) -> None:
    ended = {"kind": "end", **plain(USUAL[3])}
    sentence = refused(entries(ended, entry))
    assert sentence.startswith("entry 2 cannot be used: ")
    assert why in sentence


@pytest.mark.parametrize("kind", ["", "holds", None, 7, ["hold"], "\u202e"])
def test_an_entry_of_an_unknown_kind_is_named(kind: object) -> None:
    assert refused(entries(hold(kind=kind))).startswith("entry 1 is of no known kind;")


def test_two_entries_that_contradict_each_other_are_named() -> None:
    same = entries(hold(), hold(at="2026-03-02T13:02:00+01:00"), hold())
    assert read(same) == (USUAL[1],)
    sentence = refused(entries(hold(), hold(seconds=10)))
    assert sentence == "entries 1 and 2 are the same one, but say different things."


def test_a_note_loses_what_cannot_be_seen() -> None:
    noted = {"kind": "pain", **plain(PAINFUL)}
    noted["note"] = "a\x00 \u202epinch\u2066\n\tin front \ud83e\U0001f9b5 עברית"
    [row] = read(entries(noted))
    assert row.named()["note"] == "a pinch\n\tin front \U0001f9b5 עברית"


@given(st.text(st.characters()))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode()  # no part of a letter is left


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def changed(entry: dict[str, Any], name: str, value: object) -> dict[str, Any]:
    return entry | {name: value}


_forged = st.builds(
    changed,
    st.sampled_from(json.loads(as_json(USUAL, NOW))["entries"]),
    st.sampled_from(sorted({name for columns in TABLES.values() for name in columns} | {"kind"})),
    _json,
)


def read_or_refused(text: str) -> tuple[Row, ...]:
    """Read an export; return nothing of one that is refused in a sentence."""
    sentence = ""
    try:
        return read(text)
    except Problem as problem:
        sentence = problem_words(problem)
    assert sentence.endswith((".", "…"))
    return ()


@settings(max_examples=300)
@given(st.lists(_forged | _json, max_size=3))
def test_whatever_an_entry_holds_it_is_read_or_refused(found: list[object]) -> None:
    for row in read_or_refused(entries(*found)):
        assert row_of(row.table, plain(row)) == row


@given(st.text(max_size=200) | st.text("kindat,;\n\"'=", max_size=60).map("kind,at\n".__add__))
def test_whatever_a_file_holds_it_is_read_or_refused(text: str) -> None:
    read_or_refused(text)


def test_what_is_added_to_a_pain_is_exported_with_it() -> None:
    told = rows(PAIN, PainNoted("p1", "a pinch"), PainRated("p1", 3))
    [entry] = json.loads(as_json(told, NOW))["entries"]
    assert (entry["note"], entry["level"]) == ("a pinch", 3)


def test_stiffness_is_exported() -> None:
    told = rows(StiffnessRated("one", at(0), Occasion.BEFORE, 6))
    [entry] = json.loads(as_json(told, NOW))["entries"]
    assert (entry["kind"], entry["occasion"], entry["level"]) == ("stiffness", "before", 6)


def test_a_session_is_put_together_from_its_rows() -> None:
    [found] = sessions(rows(BEGAN, HOLD, replace(HOLD, seconds=30.0), ENDED, ANSWER))
    assert found.seconds_held == pytest.approx(90.25)
    [open_one] = sessions(rows(BEGAN))
    assert (open_one.ended, open_one.outcome, open_one.tighter) == (None, None, None)
    assert open_one.holds == ()
    assert open_one.seconds_held == 0


def test_a_session_is_told_in_plain_values_by_the_clock_on_the_wall() -> None:
    [found] = sessions(rows(BEGAN, HOLD, ENDED, StiffnessRated("one", at(9), Occasion.BEFORE, 6)))
    told = as_plain(found, BERLIN)
    assert told == {
        "id": "one",
        "began": BEGAN.at.astimezone(BERLIN).isoformat(timespec="seconds"),
        "ended": ENDED.at.astimezone(BERLIN).isoformat(timespec="seconds"),
        "outcome": ENDED.outcome.value,
        "routine": BEGAN.routine.id,
        "title": "",
        "seconds_held": 60.2,
        "stiffness_before": 6,
        "stiffness_after": None,
        "tighter_side": None,
        "holds": [
            {
                "stretch": HOLD.stretch,
                "variant": None,
                "side": HOLD.side.value,
                "breaths": HOLD.breaths,
                "seconds": 60.2,
                "outcome": HOLD.outcome.value,
            }
        ],
    }
    assert as_plain(sessions(rows(BEGAN))[0], BERLIN)["ended"] is None


def test_a_pain_is_told_in_plain_values() -> None:
    pain = PastPain(replace(PAIN, note=" a\npinch ", level=4), 0)
    told = pain_as_plain(pain, BERLIN)
    assert told == {
        "at": PAIN.at.astimezone(BERLIN).isoformat(timespec="seconds"),
        "stretch": PAIN.stretch,
        "variant": PAIN.variant or None,
        "side": PAIN.side.value if PAIN.side else None,
        "level": 4,
        "moment": PAIN.moment.value,
        "note": clean(" a\npinch "),
        "put_back": None,
    }
    back = replace(pain, put_back=at(30), report=replace(PAIN, stretch="", side=None))
    told = pain_as_plain(back, BERLIN)
    assert (told["stretch"], told["side"]) == (None, None)
    assert told["put_back"] == at(30).astimezone(BERLIN).isoformat(timespec="seconds")


def test_a_number_that_is_none_is_refused_in_a_table() -> None:
    text = as_csv(USUAL, BERLIN)
    assert "60.25" in text
    with pytest.raises(Problem) as caught:
        read(text.replace("60.25", "sixty"))
    sentence = problem_words(caught.value)
    assert sentence == "entry 2 cannot be used: seconds must be a number, not 'sixty'."
