"""A pack's faults are all named, each with its file, entry and field."""

import re
from pathlib import Path

import pytest

from glutestretch.packs.engine.pack import check
from glutestretch.packs.engine.stretch_faults import parsed
from glutestretch.packs.texts import fault_line
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue
from tests.support.packs import HEAD, LYING, PIGEON, png, varied, whole

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
FILE = Path("hips.zip")
HOLD = "hold = true\n"


def lines(files: dict[str, bytes], *taken: str) -> list[str]:
    checked = check(files, taken)
    assert (checked.pack is None) is bool(checked.faults)
    return [fault_line(FILE, fault).removeprefix("hips.zip: ") for fault in checked.faults]


def of_stretch(old: str, new: str) -> list[str]:
    """Return what is wrong once the stretch has something else in it."""
    assert old in PIGEON
    return lines(whole() | {"stretches/pigeon.toml": PIGEON.replace(old, new).encode()})


def of_head(old: str, new: str) -> list[str]:
    assert old in HEAD
    return lines(whole() | {"pack.toml": HEAD.replace(old, new).encode()})


def test_a_whole_pack_has_no_faults() -> None:
    checked = check(whole())

    assert checked.faults == ()
    assert checked.pack is not None
    assert (checked.pack.id, checked.pack.title) == ("hips", "Hips after running")
    assert [stretch.name for stretch in checked.pack.stretches] == ["Pigeon on a chair"]


def test_the_apps_own_stretches_would_pass() -> None:
    files = {"pack.toml": HEAD.encode()}
    for path in (RESOURCES / "stretches").glob("*.toml"):
        files[f"stretches/{path.name}"] = path.read_bytes()
        for name in catalogue()[path.stem].pictures:
            picture = RESOURCES / "pictures" / "woman" / f"{name}.webp"
            files[f"pictures/{picture.name}"] = picture.read_bytes()

    assert lines(files) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("format = 1", "format = 2", "pack.toml: format: may be at most 1; for more, please "),
        ("format = 1", 'format = "x"', "pack.toml: format: must be a whole number, not 'x'."),
        ('id = "hips"', 'id = "../x"', "pack.toml: id: must be lower-case words joined by '-', "),
        ('title = "Hips after running"', "", "pack.toml: title: is missing."),
        ('"CC-BY-4.0"', '" "', "pack.toml: licence: is empty."),
        ('"en"', '"English"', "pack.toml: language: must be a language such as en or pt-BR, "),
        ("format = 1", "format = 1\nfee = 3", "pack.toml: fee: is not a field that is known here."),
        ("P. Hysio", "<b>P", "pack.toml: author: has '<', which is markup; please write plain "),
        ("P. Hysio", "P\\u202E", "pack.toml: author: has the control character U+202E; please "),
        ("P. Hysio", "P" * 81, "pack.toml: author: has more than 80 characters."),
        ("format = 1", "format = ", "pack.toml: it is not valid TOML (Invalid value (at line 1, "),
    ],
)
def test_what_a_pack_says_of_itself_is_checked(old: str, new: str, line: str) -> None:
    [found] = of_head(old, new)
    assert found.startswith(line)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('id = "pigeon"', 'id = "dove"', "id: must be the file's own name, not 'dove'."),
        ("order = 10", "order = 0", "order: must be from 1 to 1000, not 0."),
        ('why = "It', 'why = "One. Two. Three. It', "why: has more than two sentences."),
        ("{lead} buttock", "left buttock", "felt: says 'left'; write {lead} or {other}."),
        ("{lead} buttock", "{lead.x}", "felt: has the unknown placeholder {lead.x}."),
        ("buttock", "&amp; back", "felt: has '&amp;', which is markup; please write plain words."),
        ("It opens", "It\\nopens", "why: has the control character U+000A; please leave it out."),
        ("buttock", "buttock" * 10, "felt: has more than 60 characters."),
        ("Stay, and", "Stay\\u0007, and", "step 2: text: has the control character U+0007; "),
        ("Stay, and", "Stay, and " + "stay " * 60, "step 2: text: has more than 250 characters."),
        ("seconds = 10", "seconds = 1000", "step 1: seconds: must be from 3 to 120, not 1000."),
        ("seconds = 10", "seconds = nan", "step 1: seconds: must be from 3 to 120, not nan."),
        ("seconds = 10", "seconds = 2020-01-01", "step 1: seconds: must be a number, not "),
        ("seconds = 10", "breath = 'hum'\nseconds = 10", "step 1: breath: must be one of in, out"),
        (HOLD, f"{HOLD}seconds = 3\n", "step 2: seconds: is not for a hold, which lasts as long"),
        (HOLD, "", "step 2: seconds: is missing."),
        ("order = 10", "order = 10\nadvised_breaths = [1, 99]", "advised_breaths: must be from 1 "),
        ("order = 10", "order = 10\ntwo_sided = false", "felt: speaks of a side, but two_sided ="),
        ('"{lead} buttock"', "{ left = 'a', right = 3 }", "felt: right: must be text, not 3."),
        ('"{lead} buttock"', "{ left = 'a', right = '<p>' }", "felt: right: has '<', which is"),
        ('"{lead} buttock"', '"""{}"""'.format("{lead}\\u2028"), "felt: has the control character"),
    ],
)
def test_a_fault_in_a_stretch_is_named_with_entry_and_field(old: str, new: str, line: str) -> None:
    assert of_stretch(old, new)[0].startswith(f"stretches/pigeon.toml: {line}")


def test_every_fault_is_named_and_not_the_first_alone() -> None:
    broken = (
        PIGEON.replace("order = 10", "order = 0\ncolour = 'red'")
        .replace("seconds = 10", "seconds = 1")
        .replace("Stay, and", "Stay <i>, and")
        .replace("felt = ", "feels = ")
    )
    files = whole() | {"stretches/pigeon.toml": broken.encode(), "pictures/owl-1.png": png()}
    del files["pictures/pigeon-2.png"]

    assert lines(files) == [
        "stretches/pigeon.toml: colour: is not a field that is known here.",
        "stretches/pigeon.toml: feels: is not a field that is known here.",
        "stretches/pigeon.toml: step 1: seconds: must be from 3 to 120, not 1.",
        "stretches/pigeon.toml: order: must be from 1 to 1000, not 0.",
        "stretches/pigeon.toml: felt: is missing.",
        "stretches/pigeon.toml: step 2: text: has '<', which is markup; please write plain words.",
        "pictures/owl-1.png: there is no stretch 'owl' in the pack.",
    ]


def test_a_language_other_than_english_has_its_sides_written_out() -> None:
    found = of_head('"en"', '"de"')
    assert len(found) == 5
    assert found[0] == (
        "stretches/pigeon.toml: felt: gives the side in English; write it out for left and right."
    )


def test_a_stretch_with_two_sides_says_which() -> None:
    text = PIGEON.replace("{lead} ", "").replace("{other} ", "")
    [found] = lines(whole() | {"stretches/pigeon.toml": text.encode()})
    assert found.startswith("stretches/pigeon.toml: two_sided: no step says which side")


@pytest.mark.parametrize("name", ["pigeon", "full"])
def test_an_id_is_given_once(name: str) -> None:
    files = {key.replace("pigeon", name): value for key, value in whole().items()}
    text = PIGEON.replace('"pigeon"', f'"{name}"')
    [found] = lines(files | {f"stretches/{name}.toml": text.encode()}, "pigeon")
    assert found.startswith(f"stretches/{name}.toml: id: there is a stretch or routine '{name}'")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"id = '\xff'", "it is not written in UTF-8."),
        (b"a = " + b"[" * 30_000, "its tables lie too deep in each other."),
        (b"a" + b".a" * 9, "it is not valid TOML (Expected '='"),
        (b"a" + b".a" * 9_000 + b" = 1", "its tables lie too deep in each other."),
        (b"a = " + b"9" * 5_000, "it is not valid TOML ("),
        (b"\0", "it is not valid TOML ("),
        (b"order = 0x" + b"f" * 6_000, "a number in it has more than twenty digits."),
    ],
)
def test_broken_toml_is_refused_in_one_sentence(content: bytes, line: str) -> None:
    found = lines(whole() | {"stretches/pigeon.toml": content})
    assert len(found) == 1
    assert found[0].startswith(f"stretches/pigeon.toml: {line}")


def test_a_pack_without_anything_in_it_says_so() -> None:
    assert lines({}) == ["pack.toml: the file is missing.", "there is no stretch in it."]


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("pictures/pigeon-1.png", b"<svg onload='x'/>", "it is not a PNG, WebP or JPEG picture"),
        ("pictures/pigeon-1.png", b"GIF89a" + b"\0" * 20, "it is not a PNG, WebP or JPEG picture"),
        ("pictures/pigeon-1.png", png(4097, 300), "it has 4097 x 300 pixels; a picture has from "),
        ("pictures/pigeon-1.png", png(100, 100), "it has 100 x 100 pixels; a picture has from "),
        ("pictures/pigeon-1.png", png(extra=[(b"acTL", b"\0" * 8)]), "it moves; please put in a "),
        ("pictures/pigeon-9.png", png(), "the stretch has no step 9."),
    ],
)
def test_a_picture_that_is_none_is_refused(name: str, content: bytes, line: str) -> None:
    [found] = lines(whole() | {name: content})
    assert found.startswith(f"{name}: {line}")


def test_pictures_that_would_take_for_ever_are_refused() -> None:
    huge = png()[:16] + (4096).to_bytes(4) * 2 + png()[24:]
    pictures = {f"pictures/pigeon-{step}.png": huge for step in range(1, 26)}
    assert lines(whole() | pictures)[-1] == (
        "all pictures together have more than 400 million pixels."
    )


def test_a_missing_picture_is_named() -> None:
    files = whole()
    del files["pictures/pigeon-start.png"]
    [found] = lines(files)
    assert found == ("pictures/pigeon-start.png: the picture is missing (also as .webp or .jpg).")


def test_a_stretch_may_have_variants() -> None:
    pack = check(varied()).pack
    assert pack is not None
    [stretch] = pack.stretches

    assert stretch.varied("lying").felt_for(Side.LEFT) == "left hip"
    assert stretch.pictures == ("pigeon-start", "pigeon-1", "pigeon-2", "pigeon-lying-2")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            'kind = "easier"',
            'kind = "softer"',
            "stretches/pigeon.toml: variant 1: kind: must be one of easier, harder, not 'softer'.",
        ),
        (
            'id = "lying"',
            'id = "lying-down"',
            "stretches/pigeon.toml: variant 1: id: must be lower-case words joined by '-', not ",
        ),
        (
            "left hip",
            "<b>hip",
            "stretches/pigeon.toml: variant 1: felt: left: has '<', which is markup; please ",
        ),
        (
            "hold = true",
            "seconds = 9\nmove_seconds = 2",
            "stretches/pigeon.toml: variant 1: step: the last one, and no other, must have hold ",
        ),
        (
            'supports = ["lying", "knee"]',
            'supports = ["sitting"]',
            "stretches/pigeon.toml: source 1: supports: names 'sitting', which is not a variant ",
        ),
        (
            "https://example.org/lying",
            "file:///etc/passwd",
            "stretches/pigeon.toml: source 1: address: must begin with https:// or http://, not ",
        ),
    ],
)
def test_a_fault_in_a_variant_is_named_with_entry_and_field(old: str, new: str, line: str) -> None:
    assert old in LYING
    text = PIGEON + LYING.replace(old, new)
    found = lines(varied() | {"stretches/pigeon.toml": text.encode()})
    assert next(one for one in found if one.startswith("stretches/")).startswith(line)


def test_a_variant_needs_its_own_picture_and_a_picture_its_variant() -> None:
    files = varied()
    del files["pictures/pigeon-lying-2.png"]
    assert lines(files) == [
        "pictures/pigeon-lying-2.png: the picture is missing (also as .webp or .jpg)."
    ]
    assert lines(whole() | {"pictures/pigeon-lying-2.png": png()}) == [
        "pictures/pigeon-lying-2.png: there is no stretch 'pigeon-lying' in the pack."
    ]
    assert lines(varied() | {"pictures/pigeon-lying-3.png": png()}) == [
        "pictures/pigeon-lying-3.png: the stretch has no step 3."
    ]


def test_a_line_is_one_whatever_is_in_it() -> None:
    [found] = of_head("format = 1", 'format = 1\n"a\\nb\\u202E' + "x" * 500 + '" = 1')
    assert "\n" not in found
    assert "\u202e" not in found
    assert len(found) <= 300


def test_a_fault_of_the_head_is_told_once_with_what_is_better_known() -> None:
    assert of_head('title = "Hips after running"', 'title = "<b>"') == [
        "pack.toml: title: has '<', which is markup; please write plain words."
    ]


def test_only_whole_versions_count() -> None:
    assert of_head("format = 1", "format = 1\nversion = 0")[0].startswith("pack.toml: version: ")
    found = check(whole() | {"pack.toml": HEAD.encode() + b"version = 7\n"}).pack
    assert found is not None
    assert found.version == 7
    unsaid = check(whole()).pack
    assert unsaid is not None
    assert unsaid.version == 0


def test_more_breaths_than_anybody_takes_are_refused() -> None:
    assert of_stretch("order = 10", "order = 10\nadvised_breaths = [5, 30]") == []
    [line] = of_stretch("order = 10", "order = 10\nadvised_breaths = [5, 31]")
    assert line.startswith("stretches/pigeon.toml: advised_breaths: must be from 1 to 30, not 31")


def test_a_pack_has_twenty_stretches_at_most() -> None:
    files = {"pack.toml": HEAD.encode()}
    for number in range(21):
        name = f"pigeon-{chr(97 + number)}"
        files[f"stretches/{name}.toml"] = PIGEON.replace('"pigeon"', f'"{name}"').encode()
    found = check(files, pictured=False)
    assert [(one.code, dict(one.values)) for one in found.faults] == [
        ("many_stretches", {"most": 20})
    ]
    del files["stretches/pigeon-u.toml"]
    assert check(files, pictured=False).faults == ()


def test_a_left_picture_is_for_two_sides_and_counts_for_no_step() -> None:
    one_sided = re.sub(r"\{(lead|other)\}", "this", PIGEON).replace(
        "order = 10", "order = 10\ntwo_sided = false"
    )
    files = whole() | {"stretches/pigeon.toml": one_sided.encode()}
    assert lines(files) == []
    [line] = lines(files | {"pictures/pigeon-1-left.png": png()})
    assert line.startswith("pictures/pigeon-1-left.png: ")
    bare = {name: one for name, one in whole().items() if name != "pictures/pigeon-1.png"}
    codes = [one.code for one in check(bare | {"pictures/pigeon-1-left.png": png()}).faults]
    assert codes == ["no_such_picture"]


def test_a_fault_that_cannot_be_passed_by_ends_the_search() -> None:
    found = check(whole() | {"stretches/pigeon.toml": b'id = "pigeon"\nstep = 3\n'}, ())
    assert found.pack is None
    assert {one.place for one in found.faults} == {"stretches/pigeon.toml"}
    assert len(found.faults) <= 60


def test_an_id_that_is_markup_is_told_as_that_alone() -> None:
    [line] = of_head('id = "hips"', 'id = "<x>"')
    assert line.startswith("pack.toml: id: has '<', which is markup")


def test_a_variant_that_is_there_already_is_refused() -> None:
    [line] = lines(varied(), "pigeon-lying")
    assert line.startswith("stretches/pigeon.toml: lying: id: ")


def test_a_file_whose_name_is_no_id_ends_the_search() -> None:
    stretch, found = parsed("Bad.toml", {"id": "bad", "order": 0})
    assert stretch is None
    assert [(one.place, one.code) for one in found] == [
        ("stretches/Bad.toml", "not_the_files_name"),
        ("stretches/Bad.toml", "no_identifier"),
    ]


def test_sixty_faults_of_a_stretch_are_enough() -> None:
    stretch, found = parsed("a.toml", {"id": "a"} | {f"x{n}": n for n in range(70)})
    assert (stretch, len(found)) == (None, 60)


def test_a_wrong_field_hides_no_other_one() -> None:
    text = PIGEON.replace("seconds = 10", 'seconds = 10\nwaits = "yes"\nbreath = 3')
    found = check(whole() | {"stretches/pigeon.toml": text.encode()}).faults
    assert [(one.place, one.values["field"]) for one in found] == [
        ("stretches/pigeon.toml: step 1", "breath"),
        ("stretches/pigeon.toml: step 1", "waits"),
    ]
