"""The user's wish, or the first language of the system that the app speaks."""

import pytest

from glutestretch.kit.languages import LANGUAGES, SYSTEM, spoken


@pytest.mark.parametrize(
    ("wished", "of_system", "said"),
    [
        ("de", [], "de"),
        ("xx", ["de"], "en"),
        (SYSTEM, [], "en"),
        (SYSTEM, ["de-AT", "de", "en"], "de"),
        (SYSTEM, ["en-GB", "de"], "en"),
        (SYSTEM, ["fa_IR", "de_DE"], "de"),
        (SYSTEM, ["zh-Hant-TW", "en"], "en"),
        (SYSTEM, ["zh-Hans-CN"], "zh"),
        (SYSTEM, ["C"], "en"),
    ],
)
def test_the_language_that_is_meant(
    wished: str, of_system: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LANGUAGES, "de", "Deutsch")
    monkeypatch.setitem(LANGUAGES, "zh", "简体中文")
    assert spoken(wished, of_system) == said
