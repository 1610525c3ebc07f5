"""The content says what a physiotherapist's page would, for either side."""

import re

import pytest

from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Step, Stretch
from glutestretch.stretches.sides import Side
from tests.support.library import RESOURCES, catalogue

MOST_WORDS = 45
STEPS = [
    pytest.param(stretch.id, number, id=f"{stretch.id}-{number}")
    for stretch in catalogue().stretches
    for number in range(1, len(stretch.steps) + 1)
]
# By stretch and step: what the instruction for the right side must say, each as an
# expression that is looked for in its lower-case words.
FACTS = {
    ("prone-glute", 1): (
        r"^sit .*bent knees",
        r"left leg straight back",
        r"thigh, shin and top of the foot on the floor",
        r"bent right leg .*to the right",
        r"outer thigh rests on the floor",
    ),
    ("prone-glute", 2): (
        r"breathe out slowly",
        r"fold forward",
        r"ribs rest on the inside of your thigh",
        r"hands, or (your )?forearms and elbows, on the floor",
        r"in front of your right (shin|lower leg)",
    ),
    ("prone-glute", 3): (r"\b(stay|hold|rest)\b", r"feel .*right (buttock|glutes)"),
    ("wall-glute", 1): (
        r"^lie on your back",
        r"feet flat on a wall",
        r"feet and knees hip-width apart",
        r"arms out to the sides",
        r"knees and hips .*about 90 degrees",
    ),
    ("wall-glute", 2): (
        r"right ankle across your left thigh",
        r"kneecap",
        r"press your right knee toward the wall",
        r"without using your hand",
    ),
    ("wall-glute", 3): (r"\b(keep|hold|stay)\b", r"right (buttock|glutes)"),
    ("seated-twist", 1): (r"^sit ", r"both legs straight and together", r"spine is (tall|upright)"),
    ("seated-twist", 2): (
        r"cross your right foot over your left thigh",
        r"on the floor just (outside|left of) the left knee",
        r"if .*beside the thigh",
    ),
    ("seated-twist", 3): (
        r"left hand on your right knee",
        r"right hand on the floor behind you, near the buttock",
        r"breathe out slowly and turn",
        r"shoulders and neck to the right",
        r"looking over your right shoulder",
    ),
    ("seated-twist", 4): (r"\b(hold|stay)\b", r"\b(tall|upright)\b", r"right shoulder"),
    ("foam-roller", 1): (
        r"upper outer part of your right buttock on the roller",
        r"pressure gentle",
        r"never so deep that it hurts",
    ),
    ("foam-roller", 2): (
        r"roll slowly back and forth",
        r"over the whole buttock",
        r"until the tenderness eases",
    ),
}
BREATHED_OUT = {("prone-glute", 2), ("seated-twist", 3)}


def step_of(stretch: str, number: int) -> Step:
    return catalogue()[stretch].steps[number - 1]


def turned_round(sentence: str) -> str:
    opposite = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
    return re.sub(r"\b[Ll]eft\b|\b[Rr]ight\b", lambda found: opposite[found[0]], sentence)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


def all_words_around() -> list[str]:
    words = catalogue().guidance
    return [
        words.why,
        words.muscle,
        words.quiet_spot,
        words.dose,
        words.limits,
        words.warning_question,
        words.warning_advice,
        *words.pain_advice,
        *(stretch.why for stretch in catalogue().stretches),
    ]


def test_every_file_is_a_stretch_of_the_catalogue() -> None:
    files = {file.stem for file in (RESOURCES / "stretches").glob("*.toml")}

    assert files == {stretch.id for stretch in catalogue().stretches}


def test_the_routine_is_the_three_stretches_and_the_roller_is_a_tip() -> None:
    optional = [(stretch.id, stretch.optional) for stretch in catalogue().stretches]

    assert optional == [
        ("prone-glute", False),
        ("wall-glute", False),
        ("seated-twist", False),
        ("foam-roller", True),
    ]


def test_a_stretch_is_found_by_its_id_alone() -> None:
    shelf = catalogue()

    assert "wall-glute" in shelf
    assert "wall" not in shelf
    with pytest.raises(KeyError):
        shelf["wall"]


def test_every_step_has_facts_to_be_held_to() -> None:
    assert sorted(FACTS) == sorted((step.values[0], step.values[1]) for step in STEPS)


@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_a_step_says_what_the_facts_say(stretch: str, number: int) -> None:
    text = step_of(stretch, number).text_for(Side.RIGHT).lower()

    missing = [fact for fact in FACTS[stretch, number] if not re.search(fact, text)]

    assert not missing, text


@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_the_movements_breath_is_named_where_the_facts_name_it(stretch: str, number: int) -> None:
    step = step_of(stretch, number)

    named = (step.breath, "breathe out" in step.text_for(Side.RIGHT).lower())

    assert named == (("out", True) if (stretch, number) in BREATHED_OUT else ("", False))


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_a_sentence_has_no_placeholder_left(stretch: str, number: int, side: Side) -> None:
    step = step_of(stretch, number)

    said = step.text_for(side) + step.alt_for(side) + catalogue()[stretch].felt_for(side)

    assert not set(said) & set("{}")


@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_the_mirror_is_the_same_with_left_and_right_exchanged(stretch: str, number: int) -> None:
    step, whole = step_of(stretch, number), catalogue()[stretch]

    right = (step.text_for(Side.RIGHT), step.alt_for(Side.RIGHT), whole.felt_for(Side.RIGHT))
    left = (step.text_for(Side.LEFT), step.alt_for(Side.LEFT), whole.felt_for(Side.LEFT))

    assert tuple(map(turned_round, right)) == left


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_an_instruction_is_two_short_sentences_at_most(
    stretch: str, number: int, side: Side
) -> None:
    text = step_of(stretch, number).text_for(side)

    assert len(sentences(text)) <= 2
    assert len(text.split()) <= MOST_WORDS


@pytest.mark.parametrize(("stretch", "number"), STEPS)
def test_instructions_and_descriptions_are_whole_sentences(stretch: str, number: int) -> None:
    step = step_of(stretch, number)

    for text in (step.text_for(Side.LEFT), step.alt_for(Side.LEFT)):
        assert text[0].isupper()
        assert text.endswith(".")


@pytest.mark.parametrize("stretch", catalogue().stretches, ids=lambda stretch: stretch.id)
@pytest.mark.parametrize("side", Side)
def test_a_stretch_is_felt_on_the_side_that_is_worked(stretch: Stretch, side: Side) -> None:
    felt = stretch.felt_for(side)

    assert re.search(rf"\b{side}\b", felt)
    assert not re.search(rf"\b{side.other}\b", felt)


def test_the_usual_number_of_breaths_is_advised_for_every_stretch() -> None:
    for stretch in catalogue().stretches:
        fewest, most = stretch.advised_breaths
        assert fewest <= Settings().breaths <= most


def test_only_the_roller_goes_on_until_tenderness_eases() -> None:
    until = {stretch.id: stretch.until for stretch in catalogue().stretches if stretch.until}

    assert list(until) == ["foam-roller"]
    assert "tenderness eases" in until["foam-roller"]


@pytest.mark.parametrize("text", all_words_around())
def test_words_around_are_whole_short_sentences_without_placeholders(text: str) -> None:
    assert re.fullmatch(r"[A-Z].*[.?]", text)
    assert len(sentences(text)) <= 2
    assert len(text.split()) <= MOST_WORDS
    assert not set(text) & set("{}")


def test_the_warning_asks_about_pain_in_hip_and_lower_back_now() -> None:
    question = catalogue().guidance.warning_question.lower()

    assert all(word in question for word in ("pain", "hip", "lower back", "now"))
    assert question.endswith("?")


def test_the_warning_sends_to_a_provider_before_starting_or_resuming() -> None:
    words = catalogue().guidance

    for advice in (words.warning_advice, words.pain_advice[-1]):
        assert re.search(r"health-care provider before you start or resume any", advice)


def test_the_muscle_is_described_with_its_place_and_its_neighbours() -> None:
    text = catalogue().guidance.muscle.lower()

    for fact in ("gluteus medius", "under", "top of the pelvis", "top of the thigh bone"):
        assert fact in text
    assert "nerves and fasciae with other hip and lower-back muscles" in text
    assert "together" in text


def test_the_reason_names_what_makes_hips_sore_and_what_stretching_does() -> None:
    text = catalogue().guidance.why.lower()

    for fact in ("run", "stairs", "hips and lower back", "hours", "buttocks", "gluteus medius"):
        assert fact in text
    assert "rest or a hot bath may not be enough" in text
    assert "move more freely" in text


PROMISES = re.compile(
    r"\b(cures?|heals?|prevents?|reliev\w*|relief|eases? (the |your )?(pain|soreness|stiffness)"
    r"|reduces?|removes?|fix\w*|treats?|loosens?|detox\w*|guarantee\w*|pain-free)\b",
    re.IGNORECASE,
)
COMMAND = re.compile(r"`[^`\n]+`")
README = RESOURCES.parent / "README.md"


@pytest.mark.parametrize("text", [*all_words_around(), README.read_text("utf-8")])
def test_nothing_is_promised_that_the_sources_do_not_hold(text: str) -> None:
    assert not PROMISES.search(COMMAND.sub("", text))


def test_what_stretching_does_not_do_is_said() -> None:
    limits = catalogue().guidance.limits.lower()

    for fact in ("little for soreness after exercise", "back pain", "neither is promised"):
        assert fact in limits


def test_the_dose_is_the_guidelines_and_the_usual_hold_keeps_it() -> None:
    dose, usual = catalogue().guidance.dose.lower(), Settings()

    for fact in ("60 seconds", "muscle and side", "daily or on most days", "never into pain"):
        assert fact in dose
    assert usual.breaths * (usual.in_seconds + usual.out_seconds) == 60


def test_every_fact_about_the_body_has_its_source() -> None:
    found = {source.doi for source in catalogue().guidance.sources}

    assert found >= {
        "10.1249/MSS.0b013e318213fefb",
        "10.1002/14651858.CD004577.pub3",
        "10.1136/bjsports-2019-100886",
        "10.1007/s40279-024-02143-9",
    }


def test_a_wall_is_asked_for_only_where_one_is_needed() -> None:
    needs = {stretch.id: stretch.needs for stretch in catalogue().stretches if stretch.needs}

    assert needs == {"wall-glute": "a free bit of wall", "foam-roller": "a foam roller"}
    assert "wall" not in catalogue().guidance.quiet_spot


def test_a_quiet_spot_is_found_first() -> None:
    assert "quiet" in catalogue().guidance.quiet_spot.lower()


def test_pictures_are_named_by_stretch_and_step() -> None:
    assert catalogue()["wall-glute"].picture(1) == "wall-glute-2"
