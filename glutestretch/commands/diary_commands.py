"""What commands do to the diary, in the running app or without it."""

from pathlib import Path

from glutestretch.archive.archive import Archive
from glutestretch.archive.files import ArchiveError
from glutestretch.commands.protocol import Reply


def imported(archive: Archive, file: str) -> Reply:
    """Add what a file knows to the diary."""
    try:
        return Reply(ok=True, text=archive.import_file(Path(file)))
    except ArchiveError as error:
        return Reply(ok=False, text=str(error))
