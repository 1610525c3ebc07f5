"""What is exported: the diary's entries in order, as JSON or as a table for spreadsheets.

Both hold the same and can be imported. An entry has a kind and what the diary knows of it, by name;
docs/export.md describes them.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from glutestretch.diary.forms import TABLES, Row, key, plain, row_of
from glutestretch.kit.problem import Problem

FORMAT = "glutestretch diary"
VERSION = 1
KINDS: Mapping[str, str] = {
    "session": "sessions",
    "place": "places",
    "hold": "holds",
    "end": "ends",
    "stiffness": "stiffness",
    "tighter_side": "tighter_sides",
    "pain": "pains",
    "warning": "acknowledgements",
    "screening": "screenings",
    "left_out": "left_out",
}
"""The kinds of entries, with the diary's tables."""
_KIND_OF = {table: kind for kind, table in KINDS.items()}
_NAMES = tuple(dict.fromkeys(name for columns in TABLES.values() for name in columns))
_TO_READ = ("date", "time")
"""Columns of the table for people alone: day and time on the clock on the wall."""
_SEPARATORS = (",", ";", "\t")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""Spreadsheets take a text that begins so for a formula; an apostrophe before it is not shown."""
_MOST_SHOWN = 60


def as_json(rows: Iterable[Row], exported: datetime) -> str:
    """Return entries as JSON, one a line.

    Args:
        rows: The entries.
        exported: When.
    """
    head = {"format": FORMAT, "version": VERSION, "exported": exported.isoformat("T", "seconds")}
    lines = ",\n".join(json.dumps(_entry(row), ensure_ascii=False) for row in rows)
    return f'{json.dumps(head)[:-1]}, "entries": [\n{lines}\n]}}\n'


def as_csv(rows: Iterable[Row], zone: tzinfo | None) -> str:
    """Return entries as a table of comma-separated values, one a line.

    Args:
        rows: The entries.
        zone: Whose clock the columns for people follow; None for that of the system.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(("kind", *_TO_READ, *_NAMES))
    for row in rows:
        entry = _entry(row)
        local = datetime.fromisoformat(str(entry["at"])).astimezone(zone)
        read = (f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}")
        cells = (_cell(entry.get(name)) for name in _NAMES)
        table.writerow((entry["kind"], *read, *cells))
    return text.getvalue()


def _entry(row: Row) -> dict[str, object]:
    return {"kind": _KIND_OF[row.table], **plain(row)}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return json.dumps(value, ensure_ascii=False)


def read(text: str) -> tuple[Row, ...]:
    """Read an export, of either kind.

    Raises:
        Problem: If it is none, or any of its entries cannot be used.
    """
    begin = text.lstrip("\ufeff \t\r\n")
    numbered = _json_entries(begin) if begin.startswith("{") else _csv_entries(begin)
    found: dict[object, tuple[int, Row]] = {}
    for number, raw in numbered:
        row = _row(number, raw)
        before, same = found.setdefault(key(row), (number, row))
        if same != row:
            raise Problem("entries_differ", number=number, before=before)
    return tuple(row for _, row in found.values())


def _json_entries(text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise Problem("broken_export") from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise Problem("foreign_export")
    version, entries = whole.get("version"), whole.get("entries")
    if isinstance(version, int) and version > VERSION:
        raise Problem("newer_export")
    if version != VERSION or not isinstance(entries, list):
        raise Problem("broken_export")
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, dict):
            problem = _short(Problem("no_fields", value=entry))
            raise Problem("broken_entry", number=number, problem=problem)
        yield number, entry


def _csv_entries(text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    first = text.partition("\n")[0].strip()
    separator = next((one for one in _SEPARATORS if first.startswith(f"kind{one}")), "")
    if not separator:
        raise Problem("foreign_export")
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        head = next(table)
        if "at" not in head or len(set(head)) < len(head):
            raise Problem("foreign_export")
        for number, cells in enumerate(table, 1):
            if any(cells):
                yield number, _from_cells(head, cells)
    except csv.Error:
        raise Problem("broken_export") from None


def _from_cells(head: Sequence[str], cells: Sequence[str]) -> dict[str, object]:
    if len(cells) > len(head):
        raise Problem("broken_export")
    filled = {name: cell for name, cell in zip(head, cells, strict=False) if cell}
    columns = TABLES.get(KINDS.get(filled.get("kind", ""), ""), {})
    entry: dict[str, object] = {}
    for name, cell in filled.items():
        column = columns.get(name)
        if column is not None:
            entry[name] = _value(column.in_words, cell)
        elif name not in _TO_READ:
            entry[name] = cell
    return entry


def _value(in_words: Callable[[str], object], cell: str) -> object:
    if in_words is str:
        return cell.removeprefix("'")
    try:
        return in_words(cell)
    except (ValueError, RecursionError):
        return cell


def _row(number: int, raw: Mapping[str, object]) -> Row:
    kind = raw.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise Problem("unknown_kind", number=number, kinds=", ".join(KINDS))
    try:
        return row_of(KINDS[kind], {name: raw[name] for name in raw if name != "kind"})
    except Problem as problem:
        raise Problem("broken_entry", number=number, problem=_short(problem)) from None


def _short(problem: Problem) -> Problem:
    """Return a problem whose values are no longer than a sentence can hold."""
    values = {
        name: f"{str(value)[:_MOST_SHOWN]}…" if len(str(value)) > _MOST_SHOWN else value
        for name, value in problem.values.items()
    }
    return Problem(problem.code, **values)
