"""A finished session in words."""

from PySide6.QtCore import QCoreApplication

from glutestretch.core.catalogue import Catalogue
from glutestretch.core.history import HoldEnded, HoldOutcome
from glutestretch.core.record import Record
from glutestretch.core.sides import Side
from glutestretch.presenters.scene import side_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("summary", text)


class Summary(Record):
    """The words of the last page of a session."""

    title: str
    total: str
    lines: tuple[str, ...]
    closing: str


def _hold_words(hold: HoldEnded) -> str:
    side = side_name(Side(hold.side))
    if hold.outcome is HoldOutcome.PAIN:
        return _tr("{side} stopped for pain").format(side=side)
    if hold.breaths == 1:
        return _tr("{side} 1 breath").format(side=side)
    if hold.breaths:
        return _tr("{side} {n} breaths").format(side=side, n=hold.breaths)
    return _tr("{side} {n} s").format(side=side, n=round(hold.seconds))


def _line(catalogue: Catalogue, stretch: str, holds: list[HoldEnded]) -> str:
    name = catalogue[stretch].name
    return f"{name}:  " + ", ".join(_hold_words(hold) for hold in holds)


def summary(catalogue: Catalogue, holds: tuple[HoldEnded, ...], *, finished: bool) -> Summary:
    """Put a session into words.

    Args:
        catalogue: Where the stretches' names are.
        holds: The session's holds in order.
        finished: Whether the plan was played to its end.
    """
    pain = any(hold.outcome is HoldOutcome.PAIN for hold in holds)
    grouped: dict[str, list[HoldEnded]] = {}
    for hold in holds:
        grouped.setdefault(hold.stretch, []).append(hold)
    seconds = round(sum(hold.seconds for hold in holds))
    breaths = sum(hold.breaths for hold in holds)
    title = _tr("Well done") if finished else _tr("Session ended")
    if holds:
        total = _tr("{breaths} breaths held in {minutes}:{seconds:02} minutes")
        if breaths == 1:
            total = _tr("{breaths} breath held in {minutes}:{seconds:02} minutes")
        total = total.format(breaths=breaths, minutes=seconds // 60, seconds=seconds % 60)
    else:
        total = _tr("No hold was recorded this time.")
    closing = _tr("Get up slowly, and drink a glass of water if you like.")
    if pain:
        closing = _tr("Rest now. Before the next session you will be asked about pain.")
    lines = tuple(_line(catalogue, stretch, done) for stretch, done in grouped.items())
    return Summary(title, total, lines, closing)
