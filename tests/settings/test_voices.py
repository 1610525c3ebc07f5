"""Which voices there are in each language, and which one speaks."""

import pytest

from glutestretch.kit.languages import LANGUAGES
from glutestretch.settings import model
from glutestretch.settings.model import Choice
from glutestretch.settings.voices import RECORDED, offered, speaking
from tools.voice.voices import VOICES


def test_the_recorded_voices_are_those_that_were_made() -> None:
    assert [f"{voice}/{language}" for language, of in RECORDED.items() for voice in of] == [*VOICES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_offered_can_be_set_and_is_what_speaks(language: str) -> None:
    (choice,) = [row.kind for name, row in model.rows() if name == "voice"]
    assert isinstance(choice, Choice)
    words = [word for word, _ in choice.texts]
    assert set(offered(language)) <= set(words)
    for word in words:
        assert speaking(word, language) in offered(language)
    for word in offered(language):
        assert speaking(word, language) == word


def test_where_nothing_is_recorded_the_computers_own_voice_speaks() -> None:
    assert offered("de") == ("system",)
    assert speaking("calm", "de") == "system"
