"""What a prescription may be, from its bytes alone, and what it changes; standard library only."""

ENDING = ".glutestretch"
"""What the name of a prescription's file ends in."""


def is_prescription(file: str) -> bool:
    """Return whether a file says by its name that it is one."""
    return file.casefold().endswith(ENDING)
