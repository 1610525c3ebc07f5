"""What commands do with packs of stretches."""

import os
from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from glutestretch.commands.client import ask
from glutestretch.commands.exit import CommandError, report, say, text_of
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.paths import Paths
from glutestretch.diary.store import Diary
from glutestretch.packs import texts
from glutestretch.packs.caution import left_out
from glutestretch.packs.collection import Collection
from glutestretch.packs.files import PackError, read_pack
from glutestretch.stretches.content import read_content


def check(path: Path) -> None:
    """Tell what is wrong with a pack, a fault a line.

    Raises:
        CommandError: If anything is.
    """
    try:
        pack, files = read_pack(path, [one.id for one in read_content().stretches])
        # Qt is loaded for a pack alone that could be one.
        from glutestretch.packs.decoding import check_pictures  # noqa: PLC0415

        check_pictures(files)
    except PackError as error:
        raise _refused(path, error) from None
    say(texts.sound(path, pack))


def _refused(path: Path, error: PackError) -> CommandError:
    say("\n".join(texts.fault_line(path, fault) for fault in error.faults))
    return CommandError(texts.faulty(path, len(error.faults)))


def add(wanted: Namespace, paths: Paths) -> None:
    """Check a pack and keep it."""
    path = Path(wanted.file)
    paths.make()
    try:
        pack = _collection(paths).add(path)
    except PackError as error:
        raise _refused(path, error) from None
    except OSError as error:
        raise CommandError(texts.unwritable(error)) from None
    _tell_app(paths, [stretch.id for stretch in pack.stretches])
    report(texts.added(pack))


def remove(wanted: Namespace, paths: Paths) -> None:
    """Delete a pack."""
    collection = _collection(paths)
    try:
        sentence = collection.remove(wanted.id)
    except LookupError:
        raise CommandError(texts.unknown(wanted.id)) from None
    except OSError as error:
        raise CommandError(texts.unwritable(error)) from None
    collection.forget()
    _tell_app(paths, ())
    report(sentence)


def listed(_wanted: Namespace, paths: Paths) -> None:
    """Print which packs there are."""
    collection = _collection(paths)
    collection.read()
    lines = [*map(texts.listed, collection.installed.packs), *collection.problems]
    say("\n".join(lines) or texts.none_yet())


def _collection(paths: Paths) -> Collection:
    return Collection(paths.packs, read_content())


def _tell_app(paths: Paths, new: Iterable[str]) -> None:
    """Let the running app follow; where none runs, note what the screening leaves out."""
    claimed, reply = ask(paths, {"verb": "packs"})
    try:
        if reply is not None:
            text_of(reply)
        elif os.path.exists(paths.diary):  # noqa: PTH110
            with closing(Diary(paths.diary)) as diary:
                if fact := left_out(diary.overview(), SystemClock().now(), new):
                    diary.record(fact)
    finally:
        claimed.release()
