"""What counts as the same words."""

import pytest

from tools.voice import listen


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("Half way.", "Half-way."),
        ("halfway", "Half-way."),
        ("5", "Five."),
        ("For more breaths.", "Four more breaths."),
        ("Breathe out and fold forward.", "Breathe out … and fold forward."),
        ("Let's begin!", "Let's begin."),
        ("close to the knee cap", "Close to the kneecap."),
        ("See a healthcare provider", "See a health-care provider."),
    ],
)
def test_another_spelling_is_the_same(heard: str, said: str) -> None:
    assert listen.alike(heard, said)


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("Bend your left knee.", "Bend your right knee."),
        ("Six.", "Five."),
        ("Breathe in.", "Breathe out."),
        ("Last breath. Last breath.", "Last breath."),
        ("", "Rest."),
        ("14", "Four."),
    ],
)
def test_another_word_is_not(heard: str, said: str) -> None:
    assert not listen.alike(heard, said)


@pytest.mark.parametrize(
    ("heard", "said", "language"),
    [
        ("quedan doce respiraciones", "Quedan 12 respiraciones.", "es"),
        ("Foram seis respirações.", "Foram 6 respirações.", "pt"),
        ("incline-se para frente", "Incline-se para a frente", "pt"),
        ("Respira de espacio.", "Respira despacio.", "es"),
    ],
)
def test_other_languages_have_spellings_of_their_own(heard: str, said: str, language: str) -> None:
    assert listen.alike(heard, said, language)
    assert not listen.alike(f"{heard} no", said, language)
