"""Numbers take the plural forms that Unicode's rules give them (CLDR, "Language Plural Rules")."""

import pytest

from glutestretch.kit.plurals import plural_form

ZERO, ONE, TWO, FEW, MANY, OTHER = range(6)


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        (ZERO, (0,)),
        (ONE, (1,)),
        (TWO, (2,)),
        (FEW, (3, 10, 103, 110, 1003)),
        (MANY, (11, 26, 99, 111, 199, 1011)),
        (OTHER, (100, 101, 102, 200, 1000)),
    ],
)
def test_arabic_has_six_forms(form: int, numbers: tuple[int, ...]) -> None:
    assert {plural_form("ar", n) for n in numbers} == {form}


@pytest.mark.parametrize("language", ["de", "en", "es"])
def test_one_is_a_form_of_its_own(language: str) -> None:
    assert [plural_form(language, n) for n in (0, 1, 2, 11, 101)] == [1, 0, 1, 1, 1]


@pytest.mark.parametrize("language", ["fr", "pt"])
def test_nothing_is_said_like_one(language: str) -> None:
    assert [plural_form(language, n) for n in (0, 1, 2, 11, 101)] == [0, 0, 1, 1, 1]


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_all_numbers_have_one_form(language: str) -> None:
    assert {plural_form(language, n) for n in range(200)} == {0}
