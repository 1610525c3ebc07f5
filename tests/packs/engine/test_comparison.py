"""What a pack brings, takes away and changes, beside the installed one of its id."""

from collections.abc import Mapping

import pytest

from glutestretch.kit.record import replace
from glutestretch.packs.engine.comparison import Comparison, compare
from glutestretch.packs.engine.pack import Pack, check
from tests.support.packs import LYING, PIGEON, varied, whole

DOVE = PIGEON.replace('"pigeon"', '"dove"').replace("Pigeon on a chair", "Dove")


def pack(files: Mapping[str, bytes]) -> Pack:
    found = check(files, pictured=False).pack
    assert found is not None
    return found


def compared(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Comparison:
    return compare(pack(before), pack(after), before, after)


def test_a_pack_is_the_same_as_itself() -> None:
    found = compared(varied(), varied())
    assert found.same
    assert (found.added, found.removed, found.changed, found.redrawn) == ((), (), (), ())
    assert not found.retold


def test_stretches_come_and_go() -> None:
    more = whole() | {"stretches/dove.toml": DOVE.encode()}
    came, went = compared(whole(), more), compared(more, whole())
    assert (came.added, came.removed, came.changed) == (("Dove",), (), ())
    assert (went.added, went.removed, went.changed) == ((), ("Dove",), ())
    assert not came.same
    assert not went.same


def test_other_words_are_a_change_of_that_stretch_alone() -> None:
    files = whole() | {"stretches/dove.toml": DOVE.encode()}
    other = files | {"stretches/dove.toml": DOVE.replace("It opens", "It widens").encode()}
    found = compared(files, other)
    assert (found.changed, found.redrawn, found.retold, found.same) == (("Dove",), (), False, False)


def test_another_picture_is_a_change_whatever_its_ending() -> None:
    files = whole()
    renamed = {name.replace("-1.png", "-1.webp"): content for name, content in files.items()}
    assert compared(files, renamed).same
    found = compared(files, files | {"pictures/pigeon-1.png": b"another"})
    assert (found.redrawn, found.changed, found.same) == (("Pigeon on a chair",), (), False)


def test_a_picture_of_a_variant_is_one_of_its_stretch() -> None:
    assert LYING in varied()["stretches/pigeon.toml"].decode()
    drawn = varied() | {"pictures/pigeon-lying-2.png": b"another"}
    assert compared(varied(), drawn).redrawn == ("Pigeon on a chair",)
    assert compared(varied(), varied() | {"pictures/dove-1.png": b"another"}).same


def test_what_the_pack_says_of_itself_is_a_change() -> None:
    files = whole()
    other = files | {"pack.toml": files["pack.toml"].replace(b"P. Hysio", b"P. Other")}
    found = compared(files, other)
    assert (found.retold, found.same, found.changed) == (True, False, ())


@pytest.mark.parametrize(
    ("before", "after", "older"), [(2, 1, True), (1, 1, False), (1, 2, False), (1, 0, False)]
)
def test_a_lower_version_is_older_unless_it_says_none(
    before: int, after: int, *, older: bool
) -> None:
    one = pack(whole())
    found = Comparison(replace(one, version=before), replace(one, version=after))
    assert found.older is older
