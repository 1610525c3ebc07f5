"""Marks sentences in data for ``lupdate``, without Qt."""


def QT_TR_NOOP(text: str) -> str:
    """Return the text unchanged; ``translation.tr`` translates it where it is shown."""
    return text
