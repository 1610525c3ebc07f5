"""What can happen to a store on a real disk, and how it is undone.

Mounting needs root. For "no permission" root gives up for a while that it may read and write all.
"""

import ctypes
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from tests.support.faults import FAULTS as KINDS

NEWER = 99
"""A version that nobody has yet."""
_VERSION_3 = 0x20080522
_OVERRIDE, _READ_SEARCH = 1 << 1, 1 << 2


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("process", ctypes.c_int))


class _Capabilities(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def bound_by_rights() -> Iterator[None]:
    """Let the rights of files hold in this thread for root, too (``man 2 capset``)."""
    if sys.platform != "linux" or os.geteuid():
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, parts = _Header(_VERSION_3, 0), (_Capabilities * 2)()
    if libc.capget(ctypes.byref(header), parts):
        raise OSError(ctypes.get_errno(), "capget")
    before = parts[0].effective
    parts[0].effective = before & ~(_OVERRIDE | _READ_SEARCH)
    if libc.capset(ctypes.byref(header), parts):
        raise OSError(ctypes.get_errno(), "capset")
    try:
        yield
    finally:
        parts[0].effective = before
        libc.capset(ctypes.byref(header), parts)


@contextmanager
def _mounted(command: list[str], place: Path, *more: list[str]) -> Iterator[None]:
    for one in (command, *more):
        subprocess.run(["mount", *one, str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def _full(store: Path) -> Iterator[None]:
    """Fill the disk, which ``small_disk`` has made, to the last byte."""
    ballast = store.parent / "ballast"
    with ballast.open("wb", 0) as file, suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Lend a disk of 4 MB in place of a folder."""
    with _mounted(["-t", "tmpfs", "-o", "size=4m", "tmpfs"], folder):
        yield


@contextmanager
def _read_only(store: Path) -> Iterator[None]:
    folder = store.parent
    with _mounted(["--bind", str(folder)], folder, ["-o", "remount,ro,bind", str(folder)]):
        yield


@contextmanager
def _no_permission(store: Path) -> Iterator[None]:
    """Forbid the folder to be written into, and the file to be read."""
    store.chmod(0o000)
    store.parent.chmod(0o500)
    try:
        with bound_by_rights():
            yield
    finally:
        store.parent.chmod(0o700)
        store.chmod(0o600)


@contextmanager
def _locked(store: Path) -> Iterator[None]:
    """Keep the diary locked, as a backup or another program might."""
    with closing(sqlite3.connect(store, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def _replaced(make: Callable[[Path], object]) -> Callable[[Path], AbstractContextManager[None]]:
    """Return a fault that puts something in the store's place; nobody takes it away again."""

    @contextmanager
    def put(store: Path) -> Iterator[None]:
        for ending in ("", "-wal", "-shm"):
            store.with_name(store.name + ending).unlink(missing_ok=True)
        make(store)
        yield

    return put


def _damaged(store: Path) -> None:
    store.write_bytes(b'{"version": 1, "cut off')


def _foreign(store: Path) -> None:
    if store.suffix != ".sqlite3":
        store.write_text('["bookmarks"]', "ascii")
        return
    with closing(sqlite3.connect(store)) as raw, raw:
        raw.execute("CREATE TABLE bookmarks (url TEXT)")


@contextmanager
def _newer(store: Path) -> Iterator[None]:
    """Let a newer version have written the store."""
    if store.suffix == ".sqlite3":
        with closing(sqlite3.connect(store)) as raw, raw:
            raw.execute(f"PRAGMA user_version = {NEWER}")
    else:
        raw = json.loads(store.read_bytes()) if store.exists() else {}
        store.write_text(json.dumps({**raw, "version": NEWER}), "ascii")
    yield


class Fault(NamedTuple):
    """One that can befall a store.

    Attributes:
        there: The context in which it is there.
        passes: Whether all is as before once it is over.
        mounts: Whether it needs root.
        small: Whether it needs a small disk.
        everywhere: Whether it befalls all stores at once.
        only: The one store that it can befall; empty for all.
    """

    there: Callable[[Path], AbstractContextManager[None]]
    passes: bool = False
    mounts: bool = False
    small: bool = False
    everywhere: bool = False
    only: str = ""


FAULTS = {
    "disk full": Fault(_full, passes=True, mounts=True, small=True, everywhere=True),
    "read-only": Fault(_read_only, passes=True, mounts=True, everywhere=True),
    "no permission": Fault(_no_permission, passes=True),
    "locked": Fault(_locked, passes=True, only="diary.sqlite3"),
    "damaged": Fault(_replaced(_damaged)),
    "foreign": Fault(_replaced(_foreign)),
    "of a newer version": Fault(_newer),
    **{name: Fault(_replaced(make)) for name, (make, _) in KINDS.items()},
}
CAN_MOUNT = sys.platform == "linux" and not os.geteuid() and shutil.which("mount") is not None
