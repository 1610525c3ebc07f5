"""The languages that the app speaks, and which of them somebody means."""

from collections.abc import Iterable

SYSTEM = "system"
"""The user's wish to leave the language to the system."""
ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português (Brasil)",
    "zh": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language by its code, in its own name."""
RIGHT_TO_LEFT = frozenset({"ar"})


def spoken(wished: str, of_system: Iterable[str]) -> str:
    """Return the code of the language to speak; English where none fits.

    Args:
        wished: A code, or ``SYSTEM``.
        of_system: The languages of the user's system, the best first, such as ``pt-BR``; asked
            only where they are needed.
    """
    if wished != SYSTEM:
        return wished if wished in LANGUAGES else ENGLISH
    for name in of_system:
        code, *parts = name.replace("_", "-").split("-")
        if code in LANGUAGES and not _other_script(parts):
            return code
    return ENGLISH


def _other_script(parts: Iterable[str]) -> bool:
    """Return whether this is Chinese in traditional characters, which the app does not write."""
    return not {"Hant", "TW", "HK", "MO"}.isdisjoint(parts)
