"""Every sentence of a session outside of its widgets, whole and marked for translation."""

from datetime import datetime
from typing import TYPE_CHECKING

from glutestretch.kit.translation import listed, tr
from glutestretch.stretches.sides import Side

if TYPE_CHECKING:
    from glutestretch.session.engine.time_left import TimeLeft

_RECENT_DAYS = 7
_JUST_NOW_SECONDS = 600
_MINUTE_SECONDS = 60

# --- a step


def of_side(name: str, side: Side) -> str:
    """Return a stretch and the side it is done on: ``Wall glute stretch, left side``."""
    words = tr("{name}, left side") if side is Side.LEFT else tr("{name}, right side")
    return words.format(name=name)


def of_repetition(name: str, side: Side, number: int, count: int) -> str:
    """Return a stretch, the side it is done on, and which repetition of how many this is."""
    words = tr("{name}, right side, {number} of {count}")
    if side is Side.LEFT:
        words = tr("{name}, left side, {number} of {count}")
    return words.format(name=name, number=number, count=count)


def which_hold(number: int, count: int) -> str:
    """Return which hold of how many this is: ``Hold 2 of 5``."""
    return tr("Hold {number} of %n", "", count).format(number=number)


def step_heading(number: int, count: int, *, hold: bool) -> str:
    """Return which step of how many this is, and whether it is the hold."""
    words = tr("Step {number} of {count} · Hold") if hold else tr("Step {number} of {count}")
    return words.format(number=number, count=count)


def of_variant(words: str, variant: str) -> str:
    """Return words on a stretch with the variant in which it is done."""
    return tr("{variant} · {words}").format(variant=variant, words=words)


def usual_picture(heading: str) -> str:
    """Return the heading of a variant's step whose picture is that of the stretch itself."""
    return tr("{heading} · Picture: the usual way").format(heading=heading)


def waiting(heading: str) -> str:
    """Return the heading of a step that only ``Next`` ends."""
    return tr("{heading} · Waiting for Next").format(heading=heading)


def felt(where: str) -> str:
    """Return where a hold is felt."""
    return tr("You should feel it here: {where}").format(where=where)


def needed(things: list[str]) -> str:
    """Return what a session needs."""
    return tr("You need {things}.").format(things=listed(things))


def changing_side(side: Side) -> tuple[str, str, str]:
    """Return heading, instruction and short line of a change to this side."""
    words = tr("Come out of the position slowly. Get ready for your right side.")
    brief = tr("Get ready for your right side")
    if side is Side.LEFT:
        words = tr("Come out of the position slowly. Get ready for your left side.")
        brief = tr("Get ready for your left side")
    return tr("Change sides"), words, brief


def resting(name: str, *, again: bool) -> tuple[str, str, str]:
    """Return heading, instruction and short line of a rest before this stretch.

    Args:
        name: The stretch's name.
        again: Whether it has just been done, and is repeated.
    """
    words = tr("Rest a moment and breathe freely. {name} comes next.")
    if again:
        words = tr("Rest a moment and breathe freely. {name} comes once more.")
    brief = tr("Once more: {name}") if again else tr("Next: {name}")
    return tr("Rest"), words.format(name=name), brief.format(name=name)


def counting_in(which: str = "") -> str:
    """Return the heading of the seconds before a hold; ``which`` says which of several it is."""
    return tr("Get ready · {hold}").format(hold=which) if which else tr("Get ready to hold")


def between_holds(which: str) -> tuple[str, str, str]:
    """Return heading, instruction and short line of the rest between holds of one position.

    Args:
        which: Which hold comes next.
    """
    words = tr("Ease off a little, stay in position and breathe. {hold} comes next.")
    brief = tr("Ease off · Next: {hold}")
    return tr("Short rest in position"), words.format(hold=which), brief.format(hold=which)


def own_breath_hint(key: str) -> str:
    """Return how to tell the app of one's own breath; ``key`` is the marked name of a key."""
    hint = tr("Hold {key}, or press on the ring, while you breathe in.")
    return hint.format(key=tr(key))


def audible_breath_hint() -> str:
    """Return how to breathe so that the microphone hears it."""
    return tr("Breathe out audibly through pursed lips, and in quietly.")


def hearing(heading: str, ear: str) -> str:
    """Return a heading with how the breath is heard: ``listening``, ``following``, ``guided``."""
    words = {
        "listening": tr("{heading} · Listening for your breath"),
        "following": tr("{heading} · Following your breath"),
        "guided": tr("{heading} · Guided pace"),
    }
    return words[ear].format(heading=heading)


def unheard(problem: str) -> str:
    """Return why the breath cannot be heard, and that the ring leads."""
    sentences = {
        "no_device": tr("No microphone was found, so the ring leads."),
        "no_library": tr("QtMultimedia is missing, so nothing can be heard and the ring leads."),
        "refused": tr("The system does not let the app use the microphone, so the ring leads."),
        "lost": tr("The microphone has stopped, so the ring leads."),
    }
    return sentences[problem]


def paused() -> str:
    """Return that the session is paused."""
    return tr("Paused")


# --- breaths


def breath_out() -> str:
    """Return what to do with the breath."""
    return tr("Breathe out")


def breath_in(number: int, count: int) -> str:
    """Return what to do with the breath, and which one it is unless ``count`` is 0."""
    if not count:
        return tr("Breathe in")
    return tr("Breathe in, {count}").format(count=of_count(number, count))


def of_count(number: int, count: int) -> str:
    """Return which of how many."""
    return tr("{number} of {count}").format(number=number, count=count)


def seconds_left(seconds: int) -> str:
    """Return how long a hold still lasts."""
    return tr("{seconds} s").format(seconds=seconds)


# --- the stretch list


def routine(stretches: int, minutes: int, title: str = "") -> str:
    """Return how much the routine is; the full one needs no title."""
    if not stretches:
        return tr("Every stretch is left out")
    if title:
        words = tr("{title} · %n stretches · about {minutes} min", "", stretches)
        return words.format(title=title, minutes=minutes)
    words = tr("%n stretches · both sides · about {minutes} min", "", stretches)
    return words.format(minutes=minutes)


def about_minutes(minutes: int) -> str:
    """Return how long a routine takes."""
    return tr("about {minutes} min").format(minutes=minutes)


def breaths(count: int, *, two_sided: bool) -> str:
    """Return how many breaths a stretch is held."""
    if two_sided:
        return tr("%n deep breaths a side", "", count)
    return tr("%n deep breaths", "", count)


def optional() -> str:
    """Return that a stretch is no part of the full routine."""
    return tr("Optional")


def left_out(*, after_pain: bool) -> str:
    """Return that a stretch is left out, and why."""
    return tr("Left out after pain") if after_pain else tr("Left out by your answers")


def side_done(side: Side) -> str:
    """Return that one side of a stretch was done."""
    return tr("Left side done") if side is Side.LEFT else tr("Right side done")


def playing(side: Side, *, two_sided: bool) -> str:
    """Return that a stretch is played just now, and on which side."""
    if not two_sided:
        return tr("Now")
    return tr("Now · left side") if side is Side.LEFT else tr("Now · right side")


def done(at: datetime, now: datetime) -> str:
    """Return when something was done, as people say it; a moment to come is given by date.

    Args:
        at: When it was done, aware.
        now: The current time, aware.
    """
    days = (now.astimezone().date() - at.astimezone().date()).days
    seconds = (now - at).total_seconds()
    if 0 <= seconds < _JUST_NOW_SECONDS:
        return tr("Done just now")
    if days == 0 and seconds >= 0:
        return tr("Done today")
    if days == 1:
        return tr("Done yesterday")
    if 1 < days < _RECENT_DAYS:
        return tr("Done %n days ago", "", days)
    from glutestretch.kit.regional import date_text  # noqa: PLC0415 - not at the first paint

    return tr("Done on {date}").format(date=date_text(at.astimezone().date()))


# --- the last page


def side(which: Side, *, two_sided: bool) -> str:
    """Return a side's name, or that a stretch is done on both at once."""
    if not two_sided:
        return tr("Both sides")
    return tr("Left") if which is Side.LEFT else tr("Right")


def skipped() -> str:
    """Return that nothing of a side was done."""
    return tr("skipped")


def stopped_for_pain() -> str:
    """Return that a side was stopped for pain."""
    return tr("stopped for pain")


def breaths_done(count: int, planned: int) -> str:
    """Return how many breaths of how many were held."""
    return tr("{done} of %n breaths", "", planned).format(done=count)


def time_done(seconds: float) -> str:
    """Return how long something was held."""
    return tr("{time} min").format(time=_minutes(seconds))


def total(stretches: int, sides: int, count: int, seconds: float) -> str:
    """Return what was done in all: stretches, sides, breaths held, and how long."""
    held = tr("%n breaths held in {time} minutes", "", count).format(time=_minutes(seconds))
    return tr("{stretches}, {sides}: {held}").format(
        stretches=tr("%n stretches", "", stretches), sides=tr("%n sides", "", sides), held=held
    )


def stiffness(before: int | None, after: int | None) -> str:
    """Return how stiff it felt before and after the session; empty if the user did not say."""
    if before is not None and after is not None:
        words = tr("Stiffness: {before} before, {after} now.")
        return words.format(before=before, after=after)
    if before is not None:
        return tr("Before the session you said {before}.").format(before=before)
    if after is not None:
        return tr("Stiffness: {after} now.").format(after=after)
    return ""


def nothing_held() -> str:
    """Return that no hold was recorded."""
    return tr("No hold was recorded this time.")


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def title_after_pain() -> str:
    """Return the title after a session that was stopped for pain."""
    return tr("Rest now")


def title_when_whole() -> str:
    """Return the title after a session of which everything was done."""
    return tr("Well done")


def title_when_skipped() -> str:
    """Return the title after a session of which nothing was done."""
    return tr("Another time, then")


def title_when_partial(*, finished: bool) -> str:
    """Return the title after a session of which a part was done, played to its end or not."""
    return tr("That was a good part of it") if finished else tr("Session ended")


def closing(*, pain: bool) -> str:
    """Return the last sentence of a session."""
    if pain:
        return tr("Before the next session you will be asked about pain.")
    return tr("Get up slowly, and drink a glass of water if you like.")


# --- how long still


def time_left(left: "TimeLeft", *, two_sided: bool) -> tuple[str, ...]:
    """Return how long it still takes, in more words and in fewer, the longest first.

    Args:
        left: What is left.
        two_sided: Whether the stretch is done on both sides.
    """
    if left.minutes:
        session = tr("About %n minutes left", "", left.minutes)
    else:
        session = tr("Less than a minute left")
    if left.breaths:
        side = _breaths_left(left.breaths, two_sided=two_sided)
    elif left.side is None:
        return (session,)
    else:
        words = tr("This side: {time}") if two_sided else tr("This stretch: {time}")
        side = words.format(time=_short_time(left.side))
    shorter = (f"{side} · {session}", session)
    if left.step is None:
        return shorter
    step = tr("This step: {time}").format(time=_short_time(left.step))
    return (f"{step} · {shorter[0]}", *shorter)


def _breaths_left(count: int, *, two_sided: bool) -> str:
    if two_sided:
        return tr("This side: %n breaths", "", count)
    return tr("This stretch: %n breaths", "", count)


def _short_time(seconds: int) -> str:
    """Return a time in seconds, or in minutes if it is more than one and there are no others."""
    if seconds > _MINUTE_SECONDS and seconds % _MINUTE_SECONDS == 0:
        return tr("{minutes} min").format(minutes=seconds // _MINUTE_SECONDS)
    return tr("{seconds} s").format(seconds=seconds)
