"""Which settings are meant by the words that the user types."""

import unicodedata
from collections.abc import Iterable

from glutestretch.kit.translation import QT_TR_NOOP

OTHER_WORDS = {
    "plays_itself": QT_TR_NOOP("automatic, by hand"),
    "starting_side": QT_TR_NOOP("first side, order of sides"),
    "ask_stiffness": QT_TR_NOOP("pain, scale"),
    "keep_awake": QT_TR_NOOP("screen saver, sleep, lock"),
    "media_keys": QT_TR_NOOP("bluetooth, earphones, hands-free"),
    "breaths": QT_TR_NOOP("how long, duration, time"),
    "in_seconds": QT_TR_NOOP("speed, rhythm, inhale"),
    "out_seconds": QT_TR_NOOP("speed, rhythm, exhale"),
    "guidance": QT_TR_NOOP("speech, talk, instructions, mute, silent"),
    "voice": QT_TR_NOOP("speaker, speech"),
    "voice_volume": QT_TR_NOOP("loud, quiet"),
    "sounds": QT_TR_NOOP("gong, chime, mute, silent"),
    "sound_volume": QT_TR_NOOP("loud, quiet"),
    "breath_volume": QT_TR_NOOP("loud, quiet"),
    "start_at_login": QT_TR_NOOP("autostart, startup, background"),
    "when_closed": QT_TR_NOOP("tray, background, exit"),
    "respect_do_not_disturb": QT_TR_NOOP("notifications, focus mode, meetings"),
    "respect_full_screen": QT_TR_NOOP("notifications, films, presentations"),
    "respect_recording": QT_TR_NOOP("notifications, calls, meetings"),
    "language": QT_TR_NOOP("translation, idioma, Sprache, langue, 语言, 言語, لغة"),
    "contrast": QT_TR_NOOP("high contrast, visible, low vision"),
    "theme": QT_TR_NOOP("theme, dark mode, night, colors, appearance"),
    "text_percent": QT_TR_NOOP("font, letters, zoom, large print"),
    "figure": QT_TR_NOOP("figure, person, body, pictures"),
    "live_figure": QT_TR_NOOP("live, 3D, rotate"),
    "motion": QT_TR_NOOP("animation, moving, dizzy"),
    "glow": QT_TR_NOOP("flash, light, visual cues, deaf"),
    "goal_days": QT_TR_NOOP("goal, target, how often, streak"),
    "goal_minutes": QT_TR_NOOP("goal, target, minutes"),
    "day_begins": QT_TR_NOOP("midnight, night owl, new day"),
}
"""What users may type for a setting, beside the words that they read of it."""
_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"


def folded(text: str) -> str:
    """Return a text without what does not count: capitals, accents, forms of the same letter."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return unicodedata.normalize("NFKD", bare.casefold()).replace(_APOSTROPHE, "'")


def is_found(typed: str, texts: Iterable[str]) -> bool:
    """Return whether each word typed, or the part of a word, stands somewhere in the texts.

    Args:
        typed: What the user types; without a word in it, everything is found.
        texts: What the user reads of a setting, in their language.
    """
    read = folded("\n".join(texts))
    return all(word in read for word in folded(typed).split())
