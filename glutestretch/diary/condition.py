"""What condition the diary is in; looking changes nothing."""

from contextlib import closing
from pathlib import Path

from glutestretch.desktop.atomic_file import status_of
from glutestretch.diary.computers import own_diary, this_computer
from glutestretch.diary.database import MOST_BYTES, open_to_read, refuse_damaged
from glutestretch.diary.schema import MIGRATIONS, refuse_unlike, version
from glutestretch.kit.record import Record


class Condition(Record):
    """What is in a sound diary.

    Attributes:
        rows: How many facts.
        version: Of its tables, by the number of migrations.
        backups: How many copies there are from before migrations.
    """

    rows: int
    version: int
    backups: int


def condition(path: Path) -> Condition:
    """Return what is in this computer's own diary.

    Args:
        path: The diary as it is called where one computer has the folder to itself.

    Raises:
        FileNotFoundError: If there is none yet.
        NotAFileError: If something else is in its place.
        DamagedDiaryError: If it is no sound diary.
        NewerDiaryError: If a newer version of the app has written it.
        sqlite3.Error, OSError: If it cannot be read.
    """
    own = own_diary(path, this_computer())
    status_of(own, MOST_BYTES)
    with own.open("rb"):
        pass  # SQLite does not say why it cannot open a file
    with closing(open_to_read(own)) as connection:
        refuse_unlike(connection, MIGRATIONS)
        had = version(connection)
        refuse_damaged(connection)
        rows = connection.execute("SELECT count(*) FROM facts").fetchone()[0]
    backups = sum(1 for _ in own.parent.glob(f"{own.stem}.backup-*{own.suffix}"))
    return Condition(rows, had, backups)
