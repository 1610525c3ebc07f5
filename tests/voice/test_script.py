"""What the voice says: true to the stretches, for either side, and short enough to be followed."""

import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tools.voice.script import PAUSE, RESOURCES, Line, lines

SPOKEN = {line.id: line for line in lines(awaited=True)}
STRETCHES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in (RESOURCES / "stretches").glob("*.toml")
}
SCRIPT: dict[str, Any] = tomllib.loads((RESOURCES / "voice" / "en.toml").read_text("utf-8"))


class Step(NamedTuple):
    """A step as it is written and as it is said.

    Attributes:
        stretch: Whose step it is.
        name: What its lines begin with: the stretch, or the variant.
        number: Which step of the stretch, counted from 1.
        written: Its texts.
        said: What the voice has of its own on it.
    """

    stretch: str
    name: str
    number: int
    written: dict[str, Any]
    said: dict[str, str]

    def forms(self, wording: str) -> list[Line]:
        """Return the line on it, for both sides if it has two; a variant may use its stretch's."""
        step = f"{self.number}-{wording}"
        return forms(f"{self.name}-{step}") or forms(f"{self.stretch}-{step}")


def steps() -> Iterator[Step]:
    """Yield all steps, those of variants after those of their stretch."""
    for stretch, content in STRETCHES.items():
        said = SCRIPT["stretch"][stretch]
        for number, written in enumerate(content["step"], 1):
            yield Step(stretch, stretch, number, written, said["step"][number - 1])
        for variant in content.get("variant", ()):
            own = variant["step"]
            told = said["variant"][variant["id"]]["step"]
            first = len(content["step"]) - len(own) + 1
            for number, (written, words) in enumerate(zip(own, told, strict=True), first):
                name = f"{stretch}-{variant['id']}"
                yield Step(stretch, name, number, written, words)


every_step = pytest.mark.parametrize(
    "step", tuple(steps()), ids=lambda step: f"{step.name}-{step.number}"
)
LONGEST_SENTENCE = 18  # words between two pauses or full stops: what fits into a breath


def on_sides(text: str) -> set[tuple[str, str]]:
    """Return what of the body a template names with its side: ("lead", "knee")."""
    found = re.findall(
        r"\{(lead|other)\} (\w+)", text.replace("Lead", "lead").replace("Other", "other")
    )
    return {(side, part) for side, part in found if part not in ("side", "and", "until")}


def forms(name: str) -> list[Line]:
    """Return a line, for both sides if it has two."""
    return [SPOKEN[found] for found in (name, f"{name}-left", f"{name}-right") if found in SPOKEN]


def test_every_moment_of_a_session_has_its_words() -> None:
    session = {
        "place", "mat", "gentle", "begin", "get-ready", "hold", "half-way",
        "last-breath", "release", "change-sides-left", "change-sides-right", "rest", "finished",
        "stopped", "breathe-in", "breathe-out",
    }  # fmt: skip
    assert session <= SPOKEN.keys()
    assert {f"breath-{count}" for count in range(1, 13)} <= SPOKEN.keys()
    for stretch, content in STRETCHES.items():
        for kind in ("name", "next", "leave", "change"):
            assert forms(f"{stretch}-{kind}"), (stretch, kind)
        assert bool(forms(f"{stretch}-need")) == bool(content.get("needs"))
        for variant in content.get("variant", ()):
            name = f"{stretch}-{variant['id']}"
            assert forms(f"{name}-leave")
            assert forms(f"{name}-change")
            needs = variant.get("needs", content.get("needs"))
            assert bool(forms(f"{name}-need")) == bool(needs)


@every_step
def test_every_step_is_spoken_in_full_and_in_short(step: Step) -> None:
    full, short = step.forms("full"), step.forms("short")
    assert full
    assert short
    longest = max(len(line.words) for line in short)
    assert longest <= min(len(line.words) for line in full)


@every_step
def test_a_step_names_no_part_of_the_body_but_those_of_its_written_words(step: Step) -> None:
    texts = [step.written.get(text, "") for text in ("text", "alt", "care")]
    shown = on_sides(" ".join((*texts, STRETCHES[step.stretch]["felt"])))
    for wording in ("full", "short"):
        said = on_sides(step.said.get(wording, ""))
        plain = {(side, part) for side, part in said if part != "bent"}
        assert plain <= shown | {(side, "leg") for side, part in shown if part == "bent"}


@every_step
def test_a_step_names_the_breath_that_its_movement_needs(step: Step) -> None:
    breath = step.written.get("breath")
    for wording in ("full", "short"):
        for line in step.forms(wording):
            if breath:
                assert f"Breathe {breath} {PAUSE}" in line.text, line.id


@pytest.mark.parametrize("line", SPOKEN.values(), ids=SPOKEN)
def test_the_two_sides_of_a_line_are_each_others_mirror(line: Line) -> None:
    if line.id.endswith("-left"):
        swap = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
        mirrored = re.sub(r"[Ll]eft|[Rr]ight", lambda side: swap[side[0]], line.text)
        assert SPOKEN[f"{line.id.removesuffix('left')}right"].text == mirrored
    elif not line.id.endswith("-right"):
        assert not re.search(r"\b(left|right)\b", line.text)


@pytest.mark.parametrize("line", SPOKEN.values(), ids=SPOKEN)
def test_a_line_can_be_followed_with_closed_eyes(line: Line) -> None:
    # "The other leg" tells nothing to someone who cannot see which one is meant.
    assert not re.search(
        r"\b(other|opposite|here|there|picture|screen|button)\b(?<!stop here)", line.text
    )
    assert re.fullmatch(r"[A-Za-z ,.:'…-]+\.", line.text), line.text
    for breath in re.split(r"[….:]", line.text):
        assert len(breath.split()) <= LONGEST_SENTENCE, breath


def test_variants_whose_lines_nobody_has_spoken_are_left_out_for_now() -> None:
    awaited = {*SPOKEN} - {line.id for line in lines()}
    variants = {step.name for step in steps() if step.name != step.stretch}
    assert {*SCRIPT["awaited"]} <= variants
    assert {name for name in variants if forms(f"{name}-leave")[0].id in awaited} == {
        *SCRIPT["awaited"]
    }


def test_no_line_says_what_another_says() -> None:
    often = Counter(line.text for line in SPOKEN.values())
    assert [text for text, count in often.items() if count > 1] == []


def changed(folder: Path, old: str, new: str) -> Path:
    """Return a copy of the texts with one thing changed in what the voice says."""
    (folder / "voice").mkdir()
    shutil.copytree(RESOURCES / "stretches", folder / "stretches")
    text = (RESOURCES / "voice" / "en.toml").read_text("utf-8")
    assert old in text
    (folder / "voice" / "en.toml").write_text(text.replace(old, new), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("[stretch.wall-glute]", "[stretch.sofa-glute]", "sofa-glute, wall-glute"),
        ("{lead} ankle off", "{upper} ankle off", "upper"),
        ("hold = ", "wall-glute-1-full = ", "two lines wall-glute-1-full"),
        (
            '\n[[stretch.foam-roller.step]]\nfull = "Roll',
            '\n[[stretch.foam-roller.step]]\n\n[[stretch.foam-roller.step]]\nfull = "Roll',
            "foam-roller has 2 steps, and the voice 3",
        ),
        ("variant.chair]", "variant.sofa]", "prone-glute and its voice: sofa"),
    ],
)
def test_texts_that_do_not_fit_are_refused_in_words(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    texts = changed(tmp_path, old, new)
    if old.startswith("[stretch.wall"):
        path = texts / "voice" / "en.toml"
        path.write_text(
            path.read_text("utf-8").replace("stretch.wall-glute.", "stretch.sofa-glute.")
        )
    with pytest.raises(ValueError, match=complaint):
        lines(resources=texts)
