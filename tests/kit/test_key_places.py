"""The Latin key for a key that writes another alphabet."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from glutestretch.kit.key_places import KeyPlaces

pytestmark = pytest.mark.usefixtures("settled_look")

pytestmark = pytest.mark.usefixtures("qapp")

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
# Places by the number that evdev has for them, with what four alphabets write there.
P, S, M, COMMA, R, Q, SLASH, B = 25, 31, 50, 51, 19, 16, 53, 48
ALPHABETS = {
    "Cyrillic": {P: "З", S: "Ы", M: "Ь", COMMA: "Б", R: "К", Q: "Й", B: "И"},  # noqa: RUF001
    "Greek": {P: "Π", S: "Σ", M: "Μ", R: "Ρ", B: "Β"},  # noqa: RUF001
    "Arabic": {P: "ح", S: "س", M: "ة", COMMA: "و", R: "ق", Q: "ض", SLASH: "؟"},
    "Hebrew": {P: "פ", S: "ד", M: "צ", COMMA: "ת", R: "ר", B: "נ"},
    "Thai": {P: "ย", S: "ห", M: "ท", COMMA: "ม", R: "พ"},
}
MEANT = {P: "P", S: "S", M: "M", COMMA: ",", R: "R", Q: "Q", SLASH: "?", B: "B"}
OFFSETS = {"xcb": 8, "wayland": 8, "windows": 0}


def pressed(
    sign: str, place: int, modifiers: Qt.KeyboardModifier = NONE, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign), modifiers, place, virtual, 0, sign)


@pytest.mark.parametrize("platform", [*OFFSETS])
@pytest.mark.parametrize("alphabet", [*ALPHABETS])
def test_letters_of_other_alphabets_mean_the_key_at_their_place(
    alphabet: str, platform: str
) -> None:
    places = KeyPlaces(platform)
    for place, sign in ALPHABETS[alphabet].items():
        modifiers = SHIFT if place == SLASH else NONE
        event = pressed(sign, place + OFFSETS[platform], modifiers)
        assert places.meant(event) == QKeySequence(MEANT[place]), sign
        event = pressed(sign, place + OFFSETS[platform], modifiers | CTRL)
        assert places.meant(event) == QKeySequence(f"Ctrl+{MEANT[place]}"), sign


@pytest.mark.parametrize(
    ("virtual", "meant"), [(0x23, "P"), (0x01, "S"), (0x2E, "M"), (0x2B, ","), (0x0C, "Q")]
)
def test_the_keys_of_a_mac_have_numbers_of_their_own(virtual: int, meant: str) -> None:
    event = pressed("ж", 1, CTRL, virtual)
    assert KeyPlaces("cocoa").meant(event) == QKeySequence(f"Ctrl+{meant}")


@pytest.mark.parametrize(
    ("sign", "place"), [("A", Q), ("Z", 17), (",", M), ("É", 3), ("Ş", 39), ("Ơ", 27), ("'", Q)]
)
def test_a_latin_keyboard_of_another_layout_is_left_alone(sign: str, place: int) -> None:
    places = KeyPlaces("xcb")
    assert places.meant(pressed("W", 44 + 8)).isEmpty()
    assert places.meant(pressed(sign, place + 8, CTRL)).isEmpty()


@pytest.mark.parametrize(("sign", "meant"), [(";", "Ctrl+Q"), ("/", "Ctrl+Q")])
def test_a_symbol_where_latin_has_a_letter_follows_the_last_letter(sign: str, meant: str) -> None:
    places = KeyPlaces("xcb")
    places.meant(pressed("Π", P + 8))
    assert places.meant(pressed(sign, Q + 8, CTRL)) == QKeySequence(meant)
    places.meant(pressed("p", P + 8))
    assert places.meant(pressed(sign, Q + 8, CTRL)).isEmpty()


@pytest.mark.parametrize(("language", "quits"), [("el_GR", True), ("fr_FR", False)])
def test_before_the_first_letter_the_language_of_the_desktop_decides(
    language: str, *, quits: bool
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        meant = KeyPlaces("xcb").meant(pressed(";", Q + 8, CTRL))
    finally:
        QLocale.setDefault(before)
    assert (meant == QKeySequence("Ctrl+Q")) is quits


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_unknown])
def test_keys_without_a_character_and_unknown_positions_are_left_alone(key: Qt.Key) -> None:
    places = KeyPlaces("xcb")
    places.meant(pressed("Π", P + 8))
    assert places.meant(QKeyEvent(QEvent.Type.KeyPress, key, NONE, P + 8, 0, 0)).isEmpty()
    assert places.meant(pressed("Ж", 200)).isEmpty()
