"""What a command prints is one plain line, in every language."""

import pytest

from glutestretch.commands.exit import warn


def test_a_warning_keeps_the_marks_of_its_language_and_shows_what_is_hidden(
    capsys: pytest.CaptureFixture[str],
) -> None:
    warn("\u200fGlutestretch لا يعمل: a\u202eb\n")
    assert capsys.readouterr().err == "glutestretch: \u200fGlutestretch لا يعمل: a\\u202eb\\n\n"
