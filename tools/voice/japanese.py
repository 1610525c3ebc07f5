"""Japanese readings: what the phonemizer's dictionary takes for other words."""

from __future__ import annotations

import re

_READ_AS = {
    "左腕": "ひだりうで",  # not a left-hander
    "両脚": "りょうあし",
    "すぐ上": "すぐうえ",
    "つぎは": "次は",  # not "tsugiha"
    "10かい": "十回",
}
_MINUTES = {  # not "wake" or "bun"
    2: "にフン",
    3: "サンプン",
    5: "ごふん",
    9: "きゅうふん",
    10: "じゅっぷん",
    11: "じゅういっぷん",
    12: "じゅうにふん",
    13: "じゅうサンプン",
    15: "じゅうごふん",
    19: "じゅうきゅうふん",
    20: "にじゅっぷん",
}


def spelled(words: str) -> str:
    """Return words as they are read, where that is not what the dictionary says."""
    for written, read in _READ_AS.items():
        words = words.replace(written, read)
    words = re.sub(r"(?<=\d)かい", "回", words)  # not "ichi kai"
    return re.sub(r"(\d+)分", lambda found: _MINUTES.get(int(found[1]), found[0]), words)
