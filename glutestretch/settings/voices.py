"""Which voices there are in each language."""

SYSTEM = "system"
"""What the setting calls the computer's own voice."""
RECORDED = {"en": ("calm", "deep"), "es": ("calm",), "ja": ("calm",), "pt": ("calm",)}
"""The recorded voices by language; the first speaks where one was chosen that it has not."""


def offered(language: str) -> tuple[str, ...]:
    """Return the voices that can be chosen in a language."""
    return (*RECORDED.get(language, ()), SYSTEM)


def speaking(voice: str, language: str) -> str:
    """Return the voice that speaks a language where this one was chosen."""
    voices = offered(language)
    return voice if voice in voices else voices[0]
