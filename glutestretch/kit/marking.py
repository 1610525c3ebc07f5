"""Marks sentences that are data, without Qt, so that ``lupdate`` finds them."""


def QT_TR_NOOP(text: str) -> str:
    """Return the text as it is; where it is shown, ``translation.tr`` translates it."""
    return text
