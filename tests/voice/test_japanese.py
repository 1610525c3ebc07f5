"""Words that the dictionary of the Japanese phonemizer would read as others."""

import pytest

from tools.voice.japanese import spelled


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("これで1かいです。", "これで1回です。"),
        ("これで10かいです。", "これで十回です。"),
        ("残りは、およそ2分です。", "残りは、およそにフンです。"),
        ("残りは、およそ12分です。", "残りは、およそじゅうにふんです。"),
        ("残りは、20分を超えています。", "残りは、にじゅっぷんを超えています。"),
        ("残りは、およそ6分です。", "残りは、およそ6分です。"),
        ("つぎは…", "次は…"),
        ("左腕と右足で", "ひだりうでと右足で"),
        ("膝を90度に", "膝を90度に"),
    ],
)
def test_numbers_and_sides_are_spelled_as_they_are_read(written: str, read: str) -> None:
    assert spelled(written) == read
