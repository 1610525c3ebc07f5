"""Packs are kept whole or not at all, come after the app's own stretches, and harm no start."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from glutestretch.__main__ import main
from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Overview, Screened
from glutestretch.packs import texts
from glutestretch.packs.caution import left_out
from glutestretch.packs.collection import Collection
from glutestretch.packs.files import PackError, read_zip
from glutestretch.packs.zip_file import as_zip
from glutestretch.stretches import routines
from glutestretch.stretches.content import read_content
from glutestretch.stretches.sides import Side
from tests.support.fakes import FakeClock
from tests.support.packs import HEAD, PIGEON, folder, owls, png, varied, whole, zipped


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "packs"


def collection(place: Path) -> Collection:
    return Collection(place, read_content())


def added(place: Path, files: dict[str, bytes]) -> Collection:
    made = collection(place)
    made.add(folder(place.parent.parent / "source", files))
    made.read()
    return made


def owl_too(name: str = "owl") -> dict[str, bytes]:
    """Return the files of a second stretch for the same pack."""
    title = name.capitalize().encode()
    return {
        one.replace("owl", name): content.replace(b'"owl"', f'"{name}"'.encode()).replace(
            b"Pigeon on a chair", title
        )
        for one, content in owls().items()
        if one != "pack.toml"
    }


def frog_too() -> dict[str, bytes]:
    return owl_too("frog")


def seen(place: Path) -> list[str]:
    return sorted(one.name for one in place.iterdir()) if place.exists() else []


def test_a_pack_comes_after_the_stretches_of_the_app(place: Path) -> None:
    catalogue = read_content()
    own = tuple(stretch.id for stretch in catalogue.stretches)
    before = routines.full(catalogue), routines.short()
    made = Collection(place, catalogue)
    made.add(zipped(place.parent.parent / "hips.zip", whole()))

    assert made.read() == ("pigeon",)
    assert [stretch.id for stretch in catalogue.stretches] == [*own, "pigeon"]
    assert (routines.full(catalogue), routines.short()) == before
    assert routines.single("pigeon").faults(catalogue) == ()
    assert catalogue["pigeon"].pack == "hips"


def test_pictures_are_kept_small_and_alike(place: Path) -> None:
    made = added(place, whole() | {"pictures/pigeon-1.png": png(900, 300)})

    kept, sizes = place / "hips" / "pictures", ("", "-720", "-thumb")
    assert seen(kept) == sorted(
        f"pigeon-{step}{size}.webp" for step in ("start", "1", "2") for size in sizes
    )
    found = [QImageReader(str(kept / f"pigeon-1{size}.webp")).size() for size in sizes]
    assert found == [QSize(1440, 1080), QSize(720, 540), QSize(168, 126)]
    image = QImageReader(str(kept / "pigeon-1-720.webp")).read()
    assert image.pixelColor(360, 270).alpha() == 255
    assert image.pixelColor(360, 5).alpha() == 0
    assert made.pictures == dict.fromkeys(("pigeon-start", "pigeon-1", "pigeon-2"), str(kept))


def test_a_second_picture_is_shown_for_the_left_side(place: Path) -> None:
    catalogue = read_content()
    made = Collection(place, catalogue)
    made.add(zipped(place.parent.parent / "a.zip", whole() | {"pictures/pigeon-1-left.png": png()}))
    made.read()

    stretch = catalogue["pigeon"]
    assert stretch.picture_for(0, Side.LEFT) == "pigeon-1-left"
    assert stretch.picture_for(0, Side.RIGHT) == "pigeon-1"
    assert stretch.picture_for(1, Side.LEFT) == "pigeon-2"
    assert "pigeon-1-left" in made.pictures


def test_a_pack_replaces_the_older_one_of_its_id(place: Path) -> None:
    made = added(place, whole())
    newer = whole() | {"pack.toml": HEAD.replace("running", "cycling").encode()}
    made.add(zipped(place.parent.parent / "b.zip", newer))
    made.read()
    assert [pack.title for pack in made.installed.packs] == ["Hips after cycling"]
    assert seen(place) == ["hips"]


def test_what_a_pack_would_change_is_known_before_it_is_kept(place: Path) -> None:
    made = added(place, whole() | owl_too())
    later = PIGEON.replace("ankle", "foot").encode()
    files = whole() | frog_too() | {"stretches/pigeon.toml": later}
    files |= {"pictures/pigeon-1.png": png(500, 300), "pack.toml": (HEAD + "version = 3").encode()}

    ready = made.look_at(zipped(place.parent.parent / "b.zip", files))

    found = ready.comparison
    assert found is not None
    assert (found.added, found.removed) == (("Frog",), ("Owl",))
    assert found.changed == found.redrawn == ("Pigeon on a chair",)
    assert not found.older
    assert seen(place / "hips" / "stretches") == ["owl.toml", "pigeon.toml"]
    made.keep(ready)
    assert seen(place / "hips" / "stretches") == ["frog.toml", "pigeon.toml"]


def test_an_older_version_is_told(place: Path) -> None:
    made = added(place, whole() | {"pack.toml": (HEAD + "version = 3").encode()})
    older = whole() | {"pack.toml": (HEAD + "version = 2").encode()}
    found = made.look_at(zipped(place.parent.parent / "b.zip", older)).comparison
    assert found is not None
    assert found.older
    assert texts.differences(found) == ("It is older: version 2, and yours is version 3.",)


def test_a_pack_comes_back_from_its_export_with_nothing_different(place: Path) -> None:
    files = varied() | {"pictures/pigeon-1-left.png": png(900, 300)}
    made = added(place, files)
    zip_file = place.parent.parent / "out.zip"
    said = made.export("hips", zip_file)
    content = zip_file.read_bytes()

    assert said.startswith("“Hips after running” was written to ")
    found = made.look_at(zip_file).comparison
    assert found is not None
    assert found.same
    made.remove("hips")
    made.forget()
    made.add(zip_file)
    made.export("hips", zip_file)
    assert zip_file.read_bytes() == content
    with pytest.raises(LookupError):
        made.export("owls", zip_file)


def test_a_zip_is_the_same_whatever_the_order() -> None:
    files = whole()
    turned = dict(reversed(files.items()))
    assert as_zip(files) == as_zip(turned)
    assert read_zip(as_zip(files)) == files


def test_two_packs_have_no_stretch_in_common(place: Path) -> None:
    made = added(place, whole())
    other = whole() | {"pack.toml": HEAD.replace('"hips"', '"backs"').encode()}
    with pytest.raises(PackError) as caught:
        made.add(zipped(place.parent.parent / "b.zip", other))
    assert [fault.code for fault in caught.value.faults] == ["taken"]
    assert seen(place) == ["hips"]


@pytest.mark.parametrize("name", ["wall-glute-floor", "pigeon-lying"])
def test_no_stretch_is_called_as_a_variant_is(place: Path, name: str) -> None:
    made = added(place, varied())
    other = {
        file.replace("pigeon", name): content.replace(b'"pigeon"', f'"{name}"'.encode())
        for file, content in whole().items()
    } | {"pack.toml": HEAD.replace('"hips"', '"backs"').encode()}
    with pytest.raises(PackError) as caught:
        made.add(zipped(place.parent.parent / "b.zip", other))
    assert [fault.code for fault in caught.value.faults] == ["taken"]


def test_nothing_is_left_of_a_pack_that_is_refused(place: Path) -> None:
    torn = whole() | {"pictures/pigeon-2.png": png()[:70]}
    with pytest.raises(PackError):
        collection(place).add(zipped(place.parent.parent / "a.zip", torn))
    assert seen(place) == []


def test_a_removed_pack_can_be_brought_back(place: Path) -> None:
    made = added(place, whole())

    assert made.remove("hips") == made.undoable == "“Hips after running” was removed."
    made.read()
    assert not [one for one in made.installed.packs if one.id == "hips"]
    made.undo()
    made.read()
    assert [one.id for one in made.installed.packs] == ["hips"]
    made.remove("hips")
    made.forget()
    assert not place.exists()
    with pytest.raises(LookupError):
        made.remove("hips")


@pytest.mark.parametrize("name", ["..", "../x", "/", "", ".", ".hips.1.old", "hips/stretches"])
def test_nothing_but_a_pack_is_removed(place: Path, name: str) -> None:
    made = added(place, whole())
    with pytest.raises(LookupError):
        made.remove(name)
    assert seen(place) == ["hips"]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("pack.toml", b"\xff", "bad: pack.toml: it is not written in UTF-8."),
        (
            "pack.toml",
            b"a = " + b"[" * 9999,
            "bad: pack.toml: its tables lie too deep in each other.",
        ),
        ("stretches/owl.toml", b"id = 1", "bad: stretches/owl.toml: id: must be text, not 1."),
        ("pack.toml", HEAD.encode(), "bad: pack.toml: id: must be the"),
        ("stretches/owl.toml", b"#" * (2 << 20), "bad: it is larger than 1 MB."),
    ],
)
def test_a_bad_pack_keeps_no_other_from_being_read(
    place: Path, name: str, content: bytes, why: str
) -> None:
    made = added(place, whole())
    folder(place / "bad", owls())
    (place / "bad" / name).write_bytes(content)
    (place / "worse").mkdir()
    (place / "no pack").write_bytes(b"")

    made.read()

    assert [pack.id for pack in made.installed.packs] == ["hips"]
    assert len(made.problems) == 2
    assert made.problems[0].startswith(f"The pack in the folder bad is left aside: {why}")


def test_an_answered_concern_leaves_a_new_pack_out() -> None:
    now = FakeClock().now()
    past = Overview(
        screened_version=1,
        screened_at=now,
        concerns=frozenset({"bones"}),
        advised_against=frozenset({"seated-twist"}),
    )

    assert left_out(past, now, ["pigeon"]) == Screened(
        now, 1, ("bones",), (), ("pigeon", "seated-twist")
    )
    assert left_out(Overview(), now, ["pigeon"]) is None


def test_every_concern_that_leaves_something_out_leaves_packs_out(place: Path) -> None:
    catalogue = read_content()
    made = Collection(place, catalogue)
    made.add(zipped(place.parent.parent / "hips.zip", whole()))
    made.read()
    for concern in catalogue.screening.concerns:
        assert ("pigeon" in concern.stretches) is not concern.urgent


def test_commands_add_list_use_and_remove_a_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = str(tmp_path / "data")
    path = zipped(tmp_path / "hips.zip", whole())

    def run(*typed: str) -> str:
        assert main(["--data-dir", data, *typed]) == 0
        return capsys.readouterr().out

    assert run("pack", "list").startswith("There are no packs; ")
    assert (
        run("pack", "add", str(path)) == "“Hips after running” is in your list now (1 stretch).\n"
    )
    assert run("pack", "list") == (
        "hips  “Hips after running” by P. Hysio, CC-BY-4.0: Pigeon on a chair (pigeon)\n"
    )
    assert "list already, with nothing different" in run("pack", "add", str(path))
    out = tmp_path / "out.zip"
    assert run("pack", "export", "hips", str(out)).startswith("“Hips after running” was written")
    renamed = whole() | {"pack.toml": HEAD.replace("running", "cycling").encode()}
    other = str(zipped(tmp_path / "other.zip", renamed))
    assert main(["--data-dir", data, "pack", "add", other]) == 1
    said = capsys.readouterr()
    assert said.out == "It is called “Hips after cycling” then, no longer “Hips after running”.\n"
    assert said.err.endswith("is in your list already; to replace it, write --replace, too.\n")
    assert run("pack", "add", str(out), "--replace").endswith("with nothing different.\n")
    assert run("pack", "add", other, "--replace").endswith("was replaced (1 stretch).\n")
    run("remind", "in", "30m", "--routine", "pigeon")
    assert "Pigeon on a chair" in run("reminders")
    assert run("pack", "remove", "hips") == "“Hips after cycling” was removed.\n"
    assert "Pigeon" not in run("reminders")
    assert json.loads(run("reminders", "--json"))[0]["routine"] == "pigeon"
    assert not Path(Paths(data).packs).exists()
    assert main(["--data-dir", data, "pack", "remove", "hips"]) == 1
    assert capsys.readouterr().err.startswith("glutestretch: There is no pack hips; ")
