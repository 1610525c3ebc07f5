"""Every sentence of the progress page outside of its widgets, whole and marked for translation.

A day of rest is never spoken of as a failure, and nothing is promised.
"""

from datetime import date

from glutestretch.diary.events import Answer, PastPain
from glutestretch.kit.regional import date_text
from glutestretch.kit.translation import decimal, tr
from glutestretch.progress.engine.balance import Balance, Tighter
from glutestretch.progress.engine.stiffness import Change, StiffWeek, Verdict
from glutestretch.progress.engine.weeks import Day, Goal, Week
from glutestretch.progress.overview import Progress
from glutestretch.reminders.texts.moments import weekday_name
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side
from glutestretch.stretches.variant_texts import with_variants

_MINUTE_SECONDS = 60


def minutes(seconds: float) -> int:
    """Return seconds in whole minutes; a little is never nothing."""
    return max(1, round(seconds / _MINUTE_SECONDS)) if seconds else 0


def short_month(month: int) -> str:
    """Return the name of a month as it fits below a week, 1 for January."""
    return (
        tr("Jan", "short"),
        tr("Feb", "short"),
        tr("Mar", "short"),
        tr("Apr", "short"),
        tr("May", "short"),
        tr("Jun", "short"),
        tr("Jul", "short"),
        tr("Aug", "short"),
        tr("Sep", "short"),
        tr("Oct", "short"),
        tr("Nov", "short"),
        tr("Dec", "short"),
    )[month - 1]


def written_day(day: date) -> str:
    """Return a date with its day of the week."""
    words = tr("{weekday}, {date}")
    return words.format(weekday=weekday_name(day.weekday()), date=date_text(day))


# --- days and weeks


def of_day(day: Day) -> str:
    """Return what was done on a day."""
    words = tr("%n sessions, {minutes} min held", "", day.sessions)
    return words.format(minutes=minutes(day.seconds))


def rest_day() -> str:
    """Return what a day without a session is."""
    return tr("a day of rest")


def pains_that_day(count: int) -> str:
    """Return how many pains were reported on a day."""
    return tr("%n reports of pain", "", count)


def of_week(week: Week) -> str:
    """Return what was done in a week."""
    words = tr("%n days, {sessions}, {minutes} min held", "", week.days)
    return words.format(
        sessions=tr("%n sessions", "", week.sessions), minutes=minutes(week.seconds)
    )


def week_from(first: date) -> str:
    """Return which week it is."""
    return tr("Week from {date}").format(date=date_text(first))


def goal_met() -> str:
    """Return that a week met the goal."""
    return tr("goal met")


def goal(wanted: Goal) -> str:
    """Return what the user wants to do each week."""
    if wanted.minutes:
        words = tr("Your goal is %n days a week, and {minutes} minutes in all.", "", wanted.days)
        return words.format(minutes=wanted.minutes)
    return tr("Your goal is %n days a week.", "", wanted.days)


def headline(progress: Progress) -> str:
    """Return how the present week stands."""
    if not progress.days:
        return tr("Here you will see what you have done, from your first session on.")
    week = progress.week
    if week.met:
        return tr("This week has met your goal: {done}.").format(done=of_week(week))
    if not week.days:
        return tr("This week is still before you.")
    words = tr("This week so far: {done}.")
    return words.format(done=of_week(week))


def streak(weeks: int) -> str:
    """Return how many weeks in a row met the goal; empty for none."""
    return tr("%n weeks in a row have met your goal.", "", weeks) if weeks else ""


def year_in_short(days: int, sessions: int, seconds: float) -> str:
    """Return what was done in a year."""
    words = tr("%n days with a session, {sessions}, {minutes} min held in all", "", days)
    return words.format(sessions=tr("%n sessions", "", sessions), minutes=minutes(seconds))


# --- left and right


def balance(found: Balance) -> str:
    """Return how left and right compare."""
    if not found.stretches:
        return tr("In the last four weeks no side was held.")
    if found.shorter is None:
        return tr("In the last four weeks, both sides were held for about the same time.")
    short = minutes(abs(found.left - found.right))
    words = tr("In the last four weeks, the right side was held for %n minutes less.", "", short)
    if found.shorter is Side.LEFT:
        words = tr("In the last four weeks, the left side was held for %n minutes less.", "", short)
    return words


def tighter(found: Tighter | None) -> str:
    """Return which side feels tighter; empty while that is not known."""
    if found is None:
        return ""
    if found.side is None:
        return tr("Neither side felt tighter in most of your last %n answers.", "", found.answers)
    words = tr(
        "Your right side felt tighter in {count} of your last %n answers.", "", found.answers
    )
    if found.side is Side.LEFT:
        words = tr(
            "Your left side felt tighter in {count} of your last %n answers.", "", found.answers
        )
    return words.format(count=found.count)


# --- stiffness


def points(level: float | None) -> str:
    """Return an average of stiffness; a dash where there is none."""
    return "\N{EN DASH}" if level is None else decimal(level)


def of_stiff_week(week: StiffWeek) -> str:
    """Return how stiff it was in a week."""
    words = tr("before {before}, after {after}, in %n sessions", "", week.answers)
    return words.format(before=points(week.before), after=points(week.after))


def no_stiffness() -> str:
    """Return that nothing was said of stiffness."""
    return tr("How stiff it feels is asked before and after a session; nothing was answered here.")


def verdict(found: Verdict | None) -> str:
    """Return what can be said of stiffness; empty while that is nothing."""
    if found is None:
        return ""
    if found.change is Change.ALIKE:
        return tr(
            "In the last four weeks, stiffness was much the same before and after your sessions "
            "(%n sessions).",
            "",
            found.pairs,
        )
    words = tr(
        "In the last four weeks, stiffness was {points} points lower after your sessions than "
        "before (average of %n sessions).",
        "",
        found.pairs,
    )
    if found.change is Change.HIGHER:
        words = tr(
            "In the last four weeks, stiffness was {points} points higher after your sessions than "
            "before (average of %n sessions). If it stays so, stretch less far, or ask a "
            "health-care provider.",
            "",
            found.pairs,
        )
    return words.format(points=points(found.points))


# --- pain


def place(catalogue: Catalogue, past: PastPain) -> str:
    """Return where a pain was."""
    report = past.report
    known = {stretch.id: stretch for stretch in catalogue.stretches}.get(report.stretch)
    if not report.stretch:
        return tr("Not sure where")
    name = with_variants(known, (report.variant,)) if known else report.stretch
    if report.side is None or (known and not known.two_sided):
        return name
    words = tr("{name}, left side") if report.side is Side.LEFT else tr("{name}, right side")
    return words.format(name=name)


def level(past: PastPain) -> str:
    """Return how strong a pain was; empty where the user did not say."""
    if past.report.level is None:
        return ""
    return tr("{level} of 10").format(level=past.report.level)


def done_about(past: PastPain) -> str:
    """Return what was done about a pain."""
    parts = []
    if past.report.stretch:
        parts.append(tr("The stretch was left out."))
        if past.put_back:
            day = date_text(past.put_back.astimezone().date())
            parts.append(tr("It was put back on {date}.").format(date=day))
    if past.answered:
        day = date_text(past.answered.astimezone().date())
        words = tr("You answered on {date} that the pain was gone.")
        if past.answer is Answer.CLEARED:
            words = tr("You answered on {date} that a health-care provider had agreed.")
        parts.append(words.format(date=day))
    return " ".join(parts) or tr("Nothing was noted since.")


def no_pain() -> str:
    """Return that no pain was reported."""
    return tr("No pain was reported.")
