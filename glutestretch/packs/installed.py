"""The packs in the data folder, a folder each; one that cannot be used keeps nobody waiting.

What is written appears under its name whole or not at all, and what is removed is first put aside,
so that it can be brought back.
"""

import os
import re
import shutil
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import NotAFileError, make_file, make_folder, read_checked
from glutestretch.kit.record import Record, replace
from glutestretch.packs.engine import pack as packs
from glutestretch.packs.engine.entries import MOST_PICTURE, PACK, PICTURES, STRETCHES, picture_name
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import Files, PackError
from glutestretch.stretches.catalogue import OF_LEFT, Catalogue, Stretch
from glutestretch.stretches.problem import ContentError

MOST_PACKS = 50
_NAME = re.compile(r"[a-z]+(-[a-z]+)*")
_ASIDE = re.compile(r"\.[a-z-]+\.\d+\.(new|old)")
_OLD_SECONDS = 3600
_MOST_BYTES = 1 << 20
_SMALL = re.compile(r"(.+)-720\.webp")


class Installed(Record):
    """What there is in the folder of packs.

    Attributes:
        packs: Those that can be used, by their titles.
        faults: The others: the folder's name, and what is wrong first.
    """

    packs: tuple[Pack, ...] = ()
    faults: tuple[tuple[str, ContentError], ...] = ()

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """All stretches of all packs."""
        return tuple(stretch for pack in self.packs for stretch in pack.stretches)


def read_installed(folder: Path, taken: Collection[str]) -> Installed:
    """Read all packs; nothing is ever raised.

    Args:
        folder: Where they are.
        taken: The names of the app's own stretches and variants.
    """
    found: list[Pack] = []
    faults: list[tuple[str, ContentError]] = []
    known = set(taken)
    for name in _names(folder)[:MOST_PACKS]:
        try:
            pack = _read(folder / name, known)
        except PackError as error:
            faults.append((name, error.faults[0]))
        else:
            known.update(name for stretch in pack.stretches for name in stretch.names)
            found.append(pack)
    found.sort(key=lambda pack: (pack.title.casefold(), pack.id))
    return Installed(tuple(found), tuple(faults))


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            found = (one.name for one in entries if one.is_dir(follow_symlinks=False))
            return sorted(name for name in found if _NAME.fullmatch(name))
    except OSError:
        return []


def stored_files(folder: Path, name: str) -> Files:
    """Return the files of an installed pack, its pictures as they are kept in their full size.

    Raises:
        PackError: If they cannot be read.
    """
    path = folder / name
    try:
        texts = [PACK, *(f"{STRETCHES}{one}" for one in _listed(path / STRETCHES))]
        pictures = [f"{PICTURES}{one}" for one in _listed(path / PICTURES)]
        found = {one: read_checked(path / one, _MOST_BYTES) for one in texts}
        for one in filter(picture_name, pictures):
            found[one] = read_checked(path / one, MOST_PICTURE)
    except NotAFileError as error:
        raise PackError(ContentError("not_a_file", what=str(error))) from None
    except OSError as error:
        raise PackError(ContentError("unreadable", why=error.strerror or "?")) from None
    return found


def _read(path: Path, taken: Collection[str]) -> Pack:
    """Read the texts of an installed pack, and which pictures it has.

    Raises:
        PackError: If it cannot be used.
    """
    files: dict[str, bytes] = {}
    try:
        names = [PACK, *(f"{STRETCHES}{one}" for one in _listed(path / STRETCHES))]
        for name in names[: packs.MOST_STRETCHES + 2]:
            files[name] = read_checked(path / name, _MOST_BYTES)
        pictures = _listed(path / PICTURES)
    except NotAFileError as error:
        raise PackError(ContentError("not_a_file", what=str(error))) from None
    except OSError as error:
        raise PackError(ContentError("unreadable", why=error.strerror or "?")) from None
    checked = packs.check(files, taken, pictured=False)
    if checked.pack is None:
        raise PackError(*checked.faults)
    if checked.pack.id != path.name:
        raise PackError(ContentError("not_the_files_name", PACK, field="id", value=checked.pack.id))
    drawn = {found[1] for one in pictures if (found := _SMALL.fullmatch(one))}
    stretches = (_kept(stretch, checked.pack, drawn) for stretch in checked.pack.stretches)
    return replace(checked.pack, stretches=tuple(stretches))


def _listed(folder: Path) -> list[str]:
    with os.scandir(folder) as entries:
        return sorted(one.name for one in entries)


def _kept(stretch: Stretch, pack: Pack, drawn: Collection[str]) -> Stretch:
    """Return a stretch as the catalogue has it: beside the routine, with what is drawn of it."""
    left = frozenset(name for name in stretch.pictures if name + OF_LEFT in drawn)
    return replace(stretch, optional=True, pack=pack.id, language=pack.language, drawn_left=left)


def with_packs(catalogue: Catalogue, stretches: tuple[Stretch, ...]) -> Catalogue:
    """Return the app's own content with the stretches of packs after it.

    Nobody has looked whether they are safe with a concern of the screening: each leaves out all.
    """
    names = tuple(stretch.id for stretch in stretches)
    concerns = tuple(
        one if one.urgent else replace(one, stretches=(*one.stretches, *names))
        for one in catalogue.screening.concerns
    )
    screening = replace(catalogue.screening, concerns=concerns)
    return Catalogue(catalogue.guidance, (*catalogue.stretches, *stretches), screening)


def folders_of_pictures(folder: Path, installed: Iterable[Pack]) -> dict[str, str]:
    """Return by the name of each picture the folder that it lies in."""
    found = {}
    for pack in installed:
        place = os.fspath(folder / pack.id / PICTURES.rstrip("/"))
        for stretch in pack.stretches:
            names = [*stretch.pictures, *(name + OF_LEFT for name in stretch.drawn_left)]
            found.update(dict.fromkeys(names, place))
    return found


def put(folder: Path, pack: Pack, files: Files, pictures: Files) -> None:
    """Write a pack into its folder, in place of an older one of its id.

    Args:
        folder: Where all packs are.
        pack: What ``read_pack`` has read.
        files: Its files.
        pictures: Its pictures by name, as they are kept.

    Raises:
        OSError: If it cannot be written; what was there is left as it was.
    """
    new = folder / f".{pack.id}.{os.getpid()}.new"
    shutil.rmtree(new, ignore_errors=True)
    try:
        for part in (STRETCHES, PICTURES):
            make_folder(new / part)
        for name, content in files.items():
            if name.endswith(".toml"):
                _write(new / name, content)
        for name, content in pictures.items():
            _write(new / PICTURES / name, content)
        before = put_aside(folder, pack.id)
        try:
            new.rename(folder / pack.id)
        except OSError:
            if before:
                bring_back(before)
            raise
        if before:
            discard(before)
    finally:
        shutil.rmtree(new, ignore_errors=True)
        _discard_leftovers(folder)


def _write(path: Path, content: bytes) -> None:
    with open(make_file(path), "wb") as file:  # noqa: PTH123
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def put_aside(folder: Path, name: str) -> Path | None:
    """Take a pack away, so that it can be brought back; return where it is, or None.

    Raises:
        OSError: If it cannot be moved.
    """
    if not _NAME.fullmatch(name) or not os.path.lexists(folder / name):
        return None
    aside = folder / f".{name}.{os.getpid()}.old"
    discard(aside)
    (folder / name).rename(aside)
    return aside


def bring_back(aside: Path) -> None:
    """Put a pack back where it was.

    Raises:
        OSError: If it cannot be moved.
    """
    aside.rename(aside.with_name(aside.name.split(".")[1]))


def discard(aside: Path) -> None:
    """Delete what was put aside."""
    if aside.is_symlink():
        aside.unlink()
    shutil.rmtree(aside, ignore_errors=True)


def _discard_leftovers(folder: Path) -> None:
    """Delete what was put aside, or never finished, more than an hour ago."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if _ASIDE.fullmatch(path.name) and time.time() - path.lstat().st_mtime > _OLD_SECONDS:
                discard(path)
