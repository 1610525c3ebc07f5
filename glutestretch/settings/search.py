"""Which settings are meant by the words that the user types."""

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """Return a text without what does not count: capitals, accents, forms of the same letter."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return unicodedata.normalize("NFKD", bare.casefold())


def is_found(typed: str, texts: Iterable[str]) -> bool:
    """Return whether each word typed, or the part of a word, stands somewhere in the texts.

    Args:
        typed: What the user types; without a word in it, everything is found.
        texts: What the user reads of a setting, in their language.
    """
    read = folded("\n".join(texts))
    return all(word in read for word in folded(typed).split())
