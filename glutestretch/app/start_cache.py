"""What PySide6 works out anew at every start, remembered: half of what an empty window costs.

shiboken compiles the source of its support modules at every start, some regular expressions with
them, and reads each module's source to see whether it mentions PySide6. The cache holds what came
of that the last time. It is in force only within ``with`` and leaves everything as it was. An
answer is given only to the very question it was the answer to: to the same source by its hash,
from the same Python and PySide6. Whatever goes wrong, the ordinary way is taken.

It leans on inner parts of Python (``re._compiler`` and ``_sre``) and of PySide6 (modules compiled
by ``builtins.compile``); without them it does nothing. ``GLUTESTRETCH_START_CACHE=0`` switches it
off. See docs/decisions/0019-start-cache.md.
"""

# ruff: noqa: SLF001 - the inner parts that are named above
from __future__ import annotations

import builtins
import marshal
import os
import sys

# Nothing here may cost what the cache is to spare.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any, Self

SWITCH = "GLUTESTRETCH_START_CACHE"
_DIGEST = 32
_MOST_BYTES = 1 << 23


def wanted() -> bool:
    """Return whether anything may be kept for the next start."""
    return os.environ.get(SWITCH) != "0"


class StartCache:
    """Answers from a file while PySide6 is imported; the file is written by ``save``.

    Attributes:
        hits: How many questions were answered from the file.
        misses: How many were not.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._code: dict[bytes, CodeType] = {}
        self._patterns: dict[tuple[str, int], tuple[Any, ...]] = {}
        self._features: dict[str, int] = {}
        self._new = False
        self._compile = builtins.compile
        self.hits = 0
        self.misses = 0

    def __enter__(self) -> Self:
        """Answer from now on."""
        if not wanted():
            return self
        try:
            import re  # noqa: PLC0415
            from _blake2 import blake2b  # noqa: PLC0415

            self._hash = blake2b
            self._re = re._compiler  # type: ignore[attr-defined]
            self._sre = self._re._sre
            self._compile_pattern = self._re.compile
            self._read()
        except Exception:  # noqa: BLE001 - whatever is missing, the ordinary way remains
            return self
        builtins.compile = self._compiled
        self._re.compile = self._pattern
        return self

    def __exit__(self, *_: object) -> None:
        """Leave everything as it was."""
        if builtins.compile == self._compiled:
            builtins.compile = self._compile
            self._re.compile = self._compile_pattern
            self._tell_features()
            if not self._new:
                self._code, self._patterns = {}, {}  # the file has them

    def save(self) -> None:
        """Write what was worked out anew, if anything was; a failure costs the next start only."""
        features = {name: flag for name, flag in _known_features().items() if name != "__main__"}
        new = not features.keys() <= self._features.keys()
        if not (self._new or new) or not wanted():
            return
        from contextlib import suppress  # noqa: PLC0415
        from pathlib import Path  # noqa: PLC0415

        from glutestretch.desktop.atomic_file import write_atomic_bytes  # noqa: PLC0415

        with suppress(OSError, ValueError):
            if not self._new:
                self._read()
            self._new = False
            body = marshal.dumps((self._key(), self._code, self._patterns, features))
            write_atomic_bytes(Path(self._path), self._digest(body) + body)

    def _read(self) -> None:
        """Take the file over if it is whole, this user's own, and made by this Python."""
        try:
            file = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except OSError:
            return
        try:
            if not _is_private(file):
                return
            content = os.read(file, _MOST_BYTES)
        finally:
            os.close(file)
        body = content[_DIGEST:]
        if len(content) < _MOST_BYTES and content[:_DIGEST] == self._digest(body):
            key, code, patterns, features = marshal.loads(body)  # noqa: S302 - the digest holds
            if key == self._key():
                self._code, self._patterns, self._features = code, patterns, features

    def _digest(self, data: bytes) -> bytes:
        return self._hash(data, digest_size=_DIGEST).digest()

    @staticmethod
    def _key() -> tuple[str, ...]:
        """Return what the answers hold for: this Python, and PySide6 as it was installed."""
        from importlib.util import find_spec  # noqa: PLC0415 - PySide6 imports it, too

        spec = find_spec("PySide6")
        origin = str(spec.origin) if spec else ""
        installed = os.stat(origin)  # noqa: PTH116 - pathlib is slow to load
        return (
            sys.version,
            str(sys.implementation.cache_tag),
            origin,
            str(installed.st_mtime_ns),
            str(installed.st_size),
        )

    def _compiled(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:  # noqa: ANN401
        """Stand in for ``compile`` where a whole module is compiled from its bytes."""
        if type(source) is not bytes or mode != "exec" or rest or named:
            return self._compile(source, filename, mode, *rest, **named)
        self._tell_features()
        key = self._digest(b"%b\0%b" % (os.fsencode(filename), source))
        code = self._code.get(key)
        if code is None:
            code = self._code[key] = self._compile(source, filename, mode)
            self._count_new()
        else:
            self.hits += 1
        return code

    def _tell_features(self) -> None:
        """Tell PySide6 what it found in modules before."""
        known = _known_features()
        for name, feature in self._features.items():
            known.setdefault(name, feature)

    def _pattern(self, pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401
        """Stand in for ``re._compiler.compile`` where the pattern is a text."""
        if type(pattern) is not str:
            return self._compile_pattern(pattern, flags)
        key = pattern, int(flags)
        made = self._patterns.get(key)
        if made is None:
            return self._made(key, pattern, flags)
        self.hits += 1
        return self._sre.compile(pattern, *made)

    def _made(self, key: tuple[str, int], pattern: str, flags: int) -> Any:  # noqa: ANN401
        """Compile a pattern in the ordinary way, and keep what the last step of it was given."""
        given: list[tuple[Any, ...]] = []
        inner = self._sre

        class Watching:
            def __getattr__(self, name: str) -> Any:  # noqa: ANN401
                return getattr(inner, name)

            @staticmethod
            def compile(pattern: str, *values: Any) -> Any:  # noqa: ANN401
                given.append(values)
                return inner.compile(pattern, *values)

        self._re._sre = Watching()
        try:
            made = self._compile_pattern(pattern, flags)
        finally:
            self._re._sre = inner
        if len(given) == 1:
            self._patterns[key] = tuple(map(_plain, given[0]))
            self._count_new()
        return made

    def _count_new(self) -> None:
        self.misses += 1
        self._new = True


def _plain(value: Any) -> Any:  # noqa: ANN401
    """Return a value as marshal can write it: named numbers become plain ones."""
    if isinstance(value, list):
        return [int(number) for number in value]
    return int(value) if isinstance(value, int) else value


def _known_features() -> dict[str, int]:
    """Return by module whether PySide6 found its name in the source; -1 if not.

    It asks so whether a module may use ``__feature__``; none of ours does.
    """
    support = sys.modules.get("shibokensupport.feature")
    return getattr(support, "pyside_feature_dict", {})


def _is_private(file: int) -> bool:
    """Whether nobody but this user can have written the file."""
    if sys.platform == "win32":
        return True
    found = os.fstat(file)
    return found.st_uid == os.getuid() and not found.st_mode & 0o022
