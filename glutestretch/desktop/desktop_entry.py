"""How a command is written in a desktop entry.

Specification: https://specifications.freedesktop.org/desktop-entry-spec/
"""

import re
from collections.abc import Sequence

# Words with other characters are quoted: a desktop might interpret those.
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_@+:,./=-]+")


def exec_line(command: Sequence[str], then: str = "") -> str:
    """Return the value of ``Exec``.

    Args:
        command: Program and arguments.
        then: A field code that the desktop fills in, such as ``%f``.
    """
    words = escaped(" ".join(map(_quoted, command)))
    return f"{words} {then}" if then else words


def escaped(value: str) -> str:
    """Return a value escaped as every value of an entry is."""
    value = value.replace("\\", "\\\\")
    return value.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _quoted(word: str) -> str:
    """Return a word quoted for ``Exec``, before the escaping that every value gets."""
    word = word.replace("%", "%%")
    if _PLAIN_WORD.fullmatch(word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
