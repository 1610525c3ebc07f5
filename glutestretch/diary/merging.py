"""Merges diaries, and takes parts of one out; all of it can be undone.

A row is known by what never changes about it, such as a session's id, so two diaries that both have
it have it once. What comes from elsewhere is put where it belongs by the clock, but what was in
order stays in order: rows are numbered again from there on.

What was deleted is remembered by an id or a moment, so that the diary of another computer does not
bring it back. Each such mark counts how often it was deleted and brought back: odd is deleted. Of
two counts the higher one is the later one, whatever the clocks of two computers say.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from glutestretch.diary.forms import TABLES, Row, Value, key, sound
from glutestretch.kit.record import Record


def _own_mark(row: Row) -> str:
    """Return what is remembered of a row once it is deleted on its own; nothing that it says."""
    named = row.named()
    if "id" in named:
        return str(named["id"])
    owner = (str(named["session"]),) if "session" in named else ()
    return " ".join((row.table, *owner, str(named["at"])))


def _marks(row: Row) -> tuple[str, ...]:
    """Return what hides a row: that it is deleted on its own, or its session with all of it."""
    session = row.named().get("session")
    return (_own_mark(row), str(session)) if session else (_own_mark(row),)


class Change(Record):
    """What is taken out of a diary and put into it; a row in both is replaced.

    Attributes:
        removed: The rows taken out.
        added: The rows put in, in order.
    """

    removed: tuple[Row, ...] = ()
    added: tuple[Row, ...] = ()

    @property
    def undone(self) -> "Change":
        """The change that undoes this one."""
        return Change(self.added, self.removed)


def rows_of(connection: sqlite3.Connection) -> list[Row]:
    """Return all rows, in the order in which they were recorded."""
    return [row for _, row in _numbered(connection)]


def _numbered(connection: sqlite3.Connection) -> list[tuple[int, Row]]:
    found = [
        (number, Row(table, tuple(values)))
        for table, columns in TABLES.items()
        for number, *values in connection.execute(f"SELECT seq, {', '.join(columns)} FROM {table}")
    ]
    return sorted(found, key=lambda one: one[0])


def difference(
    ours: Iterable[Row],
    theirs: Iterable[Row],
    may_come: Callable[[Row], bool] = lambda _row: True,
) -> Change:
    """Return what has to be done to a diary so that it has more rows.

    Args:
        ours: The rows of the diary.
        theirs: The rows that it should have, too.
        may_come: Whether a row that it lacks is wanted.
    """
    mine = dict.fromkeys(ours)
    lacking = [row for row in theirs if row not in mine]
    heads = {row.values[0] for row in lacking}  # no key is read of what can have none of theirs
    known = {key(row): row for row in mine if row.values[0] in heads}
    wanted = [row for row in lacking if may_come(row)]
    over = {row.named()["session"] for row in (*mine, *wanted) if row.table == "ends"}
    removed: list[Row] = []
    added: dict[tuple[Value, ...], Row] = {}
    for row in wanted:
        if row.table == "places" and row.named()["session"] in over:
            continue
        have = added.get(key(row)) or known.get(key(row))
        better = _joined(have, row) if have else row
        if better == have:
            continue
        if key(row) in known and key(row) not in added:
            removed.append(known[key(row)])
        added[key(row)] = better
    return Change(tuple(removed), tuple(added.values()))


_OUTCOMES = ("pain", "cut_short", "finished")


def _joined(ours: Row, theirs: Row) -> Row:
    """Return what two diaries know together of a row; what never changes is as ours has it."""
    mine, other = ours.named(), theirs.named()
    match ours.table:
        case "holds":  # a pain that is withdrawn leaves the hold it stopped cut short
            outcome = max(str(mine["outcome"]), str(other["outcome"]), key=_rank)
            mine["outcome"] = outcome
        case "pains":  # words and strength are added afterwards
            note = max((str(mine["note"]), str(other["note"])), key=_length)
            level = max((mine["level"], other["level"]), key=_number)
            mine.update(note=note, level=level)
        case "sessions":  # entries are left out when it goes on after pain
            mine["skipped"] = max((str(mine["skipped"]), str(other["skipped"])), key=_length)
        case "places":
            mine = max((mine, other), key=lambda place: str(place["at"]))
    return Row(ours.table, tuple(mine.values()))


def _rank(outcome: str) -> int:
    return _OUTCOMES.index(outcome) if outcome in _OUTCOMES else -1


def _length(text: str) -> tuple[int, str]:
    return len(text), text


def _number(value: Value) -> float:
    return value if isinstance(value, int | float) else -1


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def apply(connection: sqlite3.Connection, change: Change) -> None:
    """Do this to the diary in one transaction: all of it or, on an error, nothing.

    What is added counts as brought back, and what is removed as deleted, for other computers, too.

    Raises:
        sqlite3.Error: If it cannot be written.
    """
    with _transaction(connection):
        _apply(connection, change)


def merge(connection: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Let a diary know what another one knows, except for what either has deleted.

    A row that the app never wrote is left where it is.

    Args:
        connection: The diary that changes, in one transaction.
        theirs: The other one; it is left unchanged.

    Raises:
        sqlite3.Error: If one cannot be read or the other not be written.
    """
    with _transaction(connection):
        counts = dict(theirs.execute("SELECT mark, times FROM erased"))
        connection.executemany(
            "INSERT INTO erased (mark, times) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET times = max(times, excluded.times)",
            counts.items(),
        )
        gone = {
            mark for (mark,) in connection.execute("SELECT mark FROM erased WHERE times % 2 = 1")
        }
        ours = rows_of(connection)
        found = difference(
            ours,
            rows_of(theirs),
            lambda row: gone.isdisjoint(_marks(row)) and sound(row) == row,
        )
        erased = (row for row in ours if gone and not gone.isdisjoint(_marks(row)))
        _apply(connection, Change((*found.removed, *erased), found.added))


def _apply(connection: sqlite3.Connection, change: Change) -> None:
    removed = {key(row) for row in change.removed}
    added = {key(row): row for row in change.added}
    replaced = set()
    for number, row in _numbered(connection) if removed else ():
        if (known := key(row)) in removed and known in added:
            replaced.add(known)
            _replace(connection, number, added[known])
        elif known in removed:
            _delete(connection, number, row)
    _insert(connection, [row for known, row in added.items() if known not in replaced])
    _mark(connection, [row for row in change.removed if key(row) not in added], erased=True)
    _mark(connection, change.added, erased=False)
    over = [(row.named()["session"],) for row in change.added if row.table == "ends"]
    connection.executemany("DELETE FROM places WHERE session = ?", over)


def _replace(connection: sqlite3.Connection, number: int, row: Row) -> None:
    columns = ", ".join(f"{name} = ?" for name in TABLES[row.table])
    statement = f"UPDATE {row.table} SET {columns} WHERE seq = ?"
    connection.execute(statement, (*row.values, number))


def _delete(connection: sqlite3.Connection, number: int, row: Row) -> None:
    connection.execute(f"DELETE FROM {row.table} WHERE seq = ?", (number,))
    connection.execute("DELETE FROM facts WHERE seq = ?", (number,))


def _mark(connection: sqlite3.Connection, changed: Sequence[Row], *, erased: bool) -> None:
    """Remember that rows are deleted, a session with all that belongs to it, or brought back."""
    sessions = {_own_mark(row) for row in changed if row.table == "sessions"}
    if erased:
        marks = {_own_mark(row) for row in changed if sessions.isdisjoint(_marks(row)[1:])}
        statement = """INSERT INTO erased (mark, times) VALUES (?, 1)
            ON CONFLICT DO UPDATE SET times = times + 1 WHERE times % 2 = 0"""
    else:
        marks = {mark for row in changed for mark in _marks(row)}
        statement = "UPDATE erased SET times = times + 1 WHERE mark = ? AND times % 2 = 1"
    connection.executemany(statement, [(mark,) for mark in sorted(marks)])


_TIMELINE = " UNION ALL ".join(f"SELECT seq, at FROM {table}" for table in TABLES)


def _insert(connection: sqlite3.Connection, added: Sequence[Row]) -> None:
    """Put rows where they belong by the clock; those before and after them keep their order."""
    if not added:
        return
    timeline = connection.execute(f"SELECT seq, at FROM ({_TIMELINE}) ORDER BY seq").fetchall()
    [number] = connection.execute("SELECT coalesce(max(seq), 0) FROM facts").fetchone()
    order: list[int | Row] = []
    place = 0
    for row in added:
        at = str(row.named()["at"])
        while place < len(timeline) and timeline[place][1] <= at:
            order.append(timeline[place][0])
            place += 1
        order.append(row)
    order += [seq for seq, _ in timeline[place:]]
    first = next(n for n, one in enumerate(order) if isinstance(one, Row))
    kinds: dict[int, str] = {}
    if place < len(timeline) or first < place:
        number = timeline[first - 1][0] if first else 0
        kinds = _make_way(connection, number)
    for next_number, one in enumerate(order[first:], number + 1):
        kind = one.table if isinstance(one, Row) else kinds[one]
        connection.execute("INSERT INTO facts (seq, kind) VALUES (?, ?)", (next_number, kind))
        if isinstance(one, Row):
            marks = ", ".join("?" * (len(one.values) + 1))
            columns = ", ".join(("seq", *TABLES[kind]))
            statement = f"INSERT INTO {kind} ({columns}) VALUES ({marks})"
            connection.execute(statement, (next_number, *one.values))
        else:
            connection.execute(f"UPDATE {kind} SET seq = ? WHERE seq = ?", (next_number, -one))


def _make_way(connection: sqlite3.Connection, number: int) -> dict[int, str]:
    """Take away the numbers after this one; return the tables that had them.

    Rows that had them have negative ones for the moment.
    """
    kinds = dict(connection.execute("SELECT seq, kind FROM facts WHERE seq > ?", (number,)))
    connection.execute("DELETE FROM facts WHERE seq > ?", (number,))
    for table in TABLES:
        connection.execute(f"UPDATE {table} SET seq = -seq WHERE seq > ?", (number,))
    return kinds
