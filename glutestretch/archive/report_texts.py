"""The sentences of the report."""

from collections.abc import Iterable
from datetime import date, datetime

from glutestretch.archive.engine.report import Report, StretchDone
from glutestretch.diary.events import Answer, PainMoment, PastPain
from glutestretch.diary.forms import clean
from glutestretch.kit.regional import date_text, time_text
from glutestretch.kit.translation import QT_TR_NOOP, decimal, tr
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side
from glutestretch.stretches.variant_texts import with_variants

_MOST_LETTERS = 500
"""How much of a note has room on paper."""
_MOMENTS = {
    PainMoment.READING: QT_TR_NOOP("While reading."),
    PainMoment.FOLLOWING: QT_TR_NOOP("On the way into the stretch."),
    PainMoment.COUNTING_IN: QT_TR_NOOP("Just before the hold."),
    PainMoment.HOLDING: QT_TR_NOOP("During the hold."),
    PainMoment.CHANGING_SIDE: QT_TR_NOOP("While changing sides."),
    PainMoment.RESTING: QT_TR_NOOP("During a rest."),
    PainMoment.AFTER_SESSION: QT_TR_NOOP("After the session."),
}


def title() -> str:
    """Return the report's title."""
    return tr("Stretches for hips and lower back")


def period(report: Report) -> str:
    """Return which days the report tells of."""
    words = tr("{first} to {last}")
    return words.format(first=date_text(report.first), last=date_text(report.last))


def figures(report: Report) -> tuple[tuple[str, str], ...]:
    """Return the main figures, each with what it counts."""
    found = [
        (str(report.sessions), tr("Sessions")),
        (decimal(report.sessions / len(report.weeks)), tr("Sessions a week")),
        (str(round(report.seconds / 60)), tr("Minutes of holding")),
    ]
    if stiffness := report.stiffness:
        words = tr("{before} to {after}")
        change = words.format(before=decimal(stiffness.before), after=decimal(stiffness.after))
        found.append((change, tr("Stiffness of 10, on average before and after a session")))
    return tuple(found)


def stretch_name(catalogue: Catalogue, stretch: str, variants: Iterable[str] = ()) -> str:
    """Return a stretch's name with the variants it was done in; its id where it is not known."""
    return with_variants(catalogue[stretch], variants) if stretch in catalogue else stretch


def stretch_words(done: StretchDone) -> str:
    """Return how much of a stretch was done."""
    return tr("{sessions}. Held on the left for {left}, on the right for {right}.").format(
        sessions=tr("In %n sessions", "", done.sessions),
        left=_minutes(done.left),
        right=_minutes(done.right),
    )


def more_stretches(count: int) -> str:
    """Return how many stretches have no room."""
    return tr("%n other stretches were done, too, less often.", "", count)


def _minutes(seconds: float) -> str:
    return tr("%n minutes", "", round(seconds / 60))


def pain_heading(pain: PastPain, catalogue: Catalogue) -> str:
    """Return when and where pain was felt, and how strong it was."""
    told = pain.report
    local = told.at.astimezone()
    where = tr("place not known")
    if told.stretch:
        where = stretch_name(catalogue, told.stretch, (told.variant,))
    if told.side is Side.LEFT:
        where = tr("{stretch}, left side").format(stretch=where)
    elif told.side is Side.RIGHT:
        where = tr("{stretch}, right side").format(stretch=where)
    words = tr("{day}, {time}: {where}").format(
        day=date_text(local.date()), time=time_text(local.time()), where=where
    )
    if told.level is None:
        return words
    return tr("{pain}, {level} of 10").format(pain=words, level=told.level)


def pain_words(pain: PastPain) -> str:
    """Return what the user was doing and wrote, and what was done about the pain."""
    told = pain.report
    parts = [tr(_MOMENTS[told.moment])]
    if told.step is not None and told.moment is not PainMoment.AFTER_SESSION:
        parts.append(tr("Step {number}.").format(number=told.step + 1))
    if note := " ".join(clean(told.note).split()):
        parts.append(tr("“{note}”").format(note=_shortened(note)))
    if told.stretch:
        parts.append(_left_out(pain.put_back))
    if pain.answered is not None and pain.answer is Answer.CLEARED:
        parts.append(
            tr("A health-care provider agreed to more stretching, it was said on {day}.").format(
                day=_day(pain.answered)
            )
        )
    elif pain.answered is not None:
        words = tr("On {day} there was no pain any more.")
        parts.append(words.format(day=_day(pain.answered)))
    return " ".join(parts)


def _shortened(note: str) -> str:
    return note if len(note) <= _MOST_LETTERS else f"{note[:_MOST_LETTERS]}…"


def _left_out(put_back: datetime | None) -> str:
    if put_back is None:
        return tr("The stretch has been left out since.")
    return tr("The stretch was left out until {day}.").format(day=_day(put_back))


def _day(at: datetime) -> str:
    return date_text(at.astimezone().date())


def no_pain() -> str:
    """Return that there was none."""
    return tr("No pain was reported in these weeks.")


def more(count: int) -> str:
    """Return how many pains have no room."""
    return tr("%n earlier reports of pain are in the app.", "", count)


def footer(day: date, page: int, pages: int) -> str:
    """Return what stands at the foot of a page."""
    words = tr(
        "Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}."
    )
    return words.format(day=date_text(day), page=page, pages=pages)
