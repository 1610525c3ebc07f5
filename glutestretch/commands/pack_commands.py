"""What commands do with packs of stretches."""

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
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
    """Check a pack and keep it; another one of its id is replaced if that is wanted."""
    path = Path(wanted.file)
    paths.make()
    collection = _collection(paths)
    try:
        ready = collection.look_at(path)
    except PackError as error:
        raise _refused(path, error) from None
    pack, comparison = ready.pack, ready.comparison
    if comparison and comparison.same:
        report(texts.unchanged(pack))
        return
    if comparison:
        say("\n".join(texts.differences(comparison)))
        if not wanted.replace:
            raise CommandError(texts.not_replaced(pack))
    with _changing(paths, pack.id, pack.title, [stretch.id for stretch in pack.stretches]):
        collection.keep(ready)
    report(texts.replaced(pack) if comparison else texts.added(pack))


def remove(wanted: Namespace, paths: Paths) -> None:
    """Delete a pack."""
    collection = _collection(paths)
    titles = {pack.id: pack.title for pack in collection.present.packs}
    with _changing(paths, wanted.id, titles.get(wanted.id, wanted.id), ()):
        try:
            sentence = collection.remove(wanted.id)
        except LookupError:
            raise CommandError(texts.unknown(wanted.id)) from None
        collection.forget()
    report(sentence)


def export(wanted: Namespace, paths: Paths) -> None:
    """Write a pack to a zip."""
    path = Path(wanted.file)
    try:
        report(_collection(paths).export(wanted.id, path))
    except LookupError:
        raise CommandError(texts.unknown(wanted.id)) from None
    except PackError as error:
        raise CommandError(texts.damaged(Path(wanted.id), error.faults)) from None
    except OSError as error:
        raise CommandError(texts.not_exported(path, error)) from None


def listed(_wanted: Namespace, paths: Paths) -> None:
    """Print which packs there are."""
    collection = _collection(paths)
    collection.read()
    lines = [*map(texts.listed, collection.installed.packs), *collection.problems]
    say("\n".join(lines) or texts.none_yet())


def _collection(paths: Paths) -> Collection:
    return Collection(paths.packs, read_content())


@contextmanager
def _changing(paths: Paths, name: str, title: str, new: Iterable[str]) -> Iterator[None]:
    """Change a pack that no session plays, and let the running app follow.

    Raises:
        CommandError: If a session plays it, or it cannot be written; nothing is changed.
    """
    claimed, reply = ask(paths, {"verb": "pack_in_use", "id": name, "title": title})
    try:
        if reply is not None:
            text_of(reply)
        yield
    except OSError as error:
        raise CommandError(texts.unwritable(error)) from None
    finally:
        claimed.release()
    _tell_app(paths, new)


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
