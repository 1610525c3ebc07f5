"""Which of a sentence's plural forms a number takes, in the order of Qt Linguist's files.

After Unicode's plural rules (CLDR), as Qt's own translations use them.
"""

from collections.abc import Callable

_FEW, _TEENS, _HUNDRED = 3, 11, 100
_MOST_FEW = 10


def _two_forms(n: int) -> int:
    return int(n != 1)


def _none_is_one(n: int) -> int:
    return int(n > 1)


def _one_form(_n: int) -> int:
    return 0


def _arabic(n: int) -> int:
    if n < _FEW:
        return n
    rest = n % _HUNDRED
    if _FEW <= rest <= _MOST_FEW:
        return 3
    return 4 if rest >= _TEENS else 5


_RULES: dict[str, Callable[[int], int]] = {
    "ar": _arabic,
    "fr": _none_is_one,
    "ja": _one_form,
    "pt": _none_is_one,
    "zh": _one_form,
}


def plural_form(language: str, n: int) -> int:
    """Return the place of the form for ``n``, from 0.

    Args:
        language: The code of a language that the app speaks.
        n: How many there are, from 0.
    """
    return _RULES.get(language, _two_forms)(n)
