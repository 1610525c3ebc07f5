"""The lines that any session has, in a language that has no words of its own for each stretch.

Read by the build and by what makes the voices; the app has what they wrote.
"""

from typing import Any


def session_lines(english: dict[str, Any], texts: dict[str, Any], name: str) -> dict[str, str]:
    """Return the words by the ids of lines: one for each number, and for each side that it names.

    Args:
        english: The table of ``resources/voice/en.toml``, which says what lines there are.
        texts: That of another language. A line for numbers may be a table, where some number
            needs a form of its own: ``{ 2 = "...", other = "... {number} ..." }``.
        name: What the language's file is called, for errors.

    Raises:
        ValueError: With a sentence, if these are others than in English.
    """
    found: dict[str, str] = {}
    for part in ("session", "counted"):
        if strange := english[part].keys() ^ texts[part].keys():
            raise ValueError(f"{name}: {part}: only one language has {', '.join(sorted(strange))}.")
    for line, words in texts["session"].items():
        if ("{" in english["session"][line]) is not isinstance(words, dict):
            raise ValueError(f"{name}: {line} must be for each side where English names one.")
        sided = words if isinstance(words, dict) else {"": words}
        found |= {f"{line}-{side}" if side else line: text for side, text in sided.items()}
    for line, row in english["counted"].items():
        words = texts["counted"][line]
        forms = words if isinstance(words, dict) else {"other": words}
        for number in range(row["from"], row["to"] + 1):
            form = str(number) if str(number) in forms else "other"
            found[f"{line}-{number}"] = forms[form].format(number=number)
    return found
