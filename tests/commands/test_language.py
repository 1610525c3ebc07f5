"""Commands answer in the user's language without asking Qt."""

from pathlib import Path

import pytest

from glutestretch.commands.language import language_of_files, paths_in
from glutestretch.desktop.paths import Paths
from glutestretch.kit.languages import LANGUAGES


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder for the settings of somebody whose system speaks German."""
    monkeypatch.setitem(LANGUAGES, "de", "Deutsch")
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    return tmp_path


def test_the_environment_says_what_to_speak(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_of_files(Paths(str(data))) == "de"
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert language_of_files(Paths(str(data))) == "en"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"language": "en"}', "en"),
        ('{"language": "system"}', "de"),
        ('{"language": 7}', "de"),
        ("[", "de"),
    ],
)
def test_the_settings_come_first_and_damage_does_no_harm(data: Path, text: str, said: str) -> None:
    file = data / "settings.json"
    file.write_text(text, "utf-8")
    assert language_of_files(Paths(str(data))) == said
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize(
    "arguments", [["--data-dir", "/there", "status"], ["status", "--data-dir=/there"]]
)
def test_the_files_are_found_before_all_is_read(arguments: list[str]) -> None:
    assert paths_in(arguments).directory == "/there"
    assert paths_in(["status"]).arguments == ()
