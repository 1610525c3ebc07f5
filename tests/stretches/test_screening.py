"""What the answers to the screening leave out."""

import pytest

from tests.support.library import catalogue

FOUR = {"prone-glute", "wall-glute", "seated-twist", "foam-roller"}


@pytest.mark.parametrize(
    ("concern", "left_out"),
    [
        ("surgery", FOUR),
        ("outer-hip", FOUR),
        ("bones", FOUR - {"wall-glute"}),
        ("pregnancy", FOUR),
        ("urgent", set()),
    ],
)
def test_each_answer_leaves_out_what_it_concerns(concern: str, left_out: set[str]) -> None:
    assert catalogue().screening.left_out([concern]) == left_out


def test_all_that_a_physiotherapist_asks_is_asked_and_has_its_source() -> None:
    concerns = {one.id: one for one in catalogue().screening.concerns}

    for name, words in {
        "surgery": ("hip replacement", "surgery", "hip or the back"),
        "outer-hip": ("outer side of a hip", "worse when you lie on it"),
        "bones": ("fragile bones",),
        "pregnancy": ("pregnancy", "pelvic girdle"),
        "urgent": ("numbness between the legs", "bladder or bowel", "weakness in both legs"),
    }.items():
        question = concerns[name].question.lower()
        assert all(word in question for word in words), name
        assert concerns[name].source
    assert [one.id for one in concerns.values() if one.urgent] == ["urgent"]
    assert "emergency" in concerns["urgent"].meaning


def test_what_keeps_a_stretch_out_is_found_by_the_stretch() -> None:
    screening = catalogue().screening

    found = screening.concerning("wall-glute", ["bones", "surgery"])
    assert [one.id for one in found] == ["surgery"]
