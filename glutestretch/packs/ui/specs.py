"""Which fields a pack, a stretch and a step have."""

from glutestretch.kit.translation import tr
from glutestretch.packs.ui.field_form import Spec

_MOST_VERSION = 9999
_MOST_BREATHS = 30


def pack_specs() -> tuple[Spec, ...]:
    """Return the fields of a pack."""
    return (
        Spec("title", "line"),
        Spec("author", "line"),
        Spec("licence", "line"),
        Spec("language", "line"),
        Spec("version", "whole", (0, _MOST_VERSION), usual=0, least=tr("none")),
    )


def stretch_specs() -> tuple[Spec, ...]:
    """Return the fields of a stretch that are needed."""
    return (
        Spec("name", "line"),
        Spec(
            "two_sided",
            "choice",
            usual=True,
            choices=((True, tr("Right and left")), (False, tr("It has no sides"))),
        ),
        Spec("why"),
        Spec("felt", "sides"),
        Spec("needs", "line"),
        Spec("advised_breaths", "two", (1, _MOST_BREATHS), usual=(5, 6)),
        Spec("until", "line"),
        Spec("least_seconds", "seconds", (10, 300), usual=60),
        Spec("start_alt", "sides"),
    )


def step_specs() -> tuple[Spec, ...]:
    """Return the fields of a step."""
    return (
        Spec("text", "sides"),
        Spec("brief", "sides", lines=1),
        Spec("alt", "sides"),
        Spec("care", "sides"),
        Spec(
            "breath",
            "choice",
            usual=None,
            choices=(
                (None, tr("As it comes")),
                ("in", tr("Breathe in")),
                ("out", tr("Breathe out")),
            ),
        ),
        Spec("seconds", "seconds", (3, 120), usual=10),
        Spec("move_seconds", "seconds", (0, 60), usual=3),
        Spec(
            "waits",
            "choice",
            usual=False,
            choices=((False, tr("The next step follows")), (True, tr("Wait for the user"))),
        ),
    )


TIMES = ("seconds", "move_seconds", "waits")
"""The fields of a step that a hold has not."""
