"""What is wrong with a reminder, as it is typed, chosen or stored, in words."""

from glutestretch.kit import texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, tr

SENTENCES: texts.Sentences = {
    **texts.SENTENCES,
    # Lengths of time.
    "no_unit": QT_TR_NOOP("{number} of what? Add a letter: {number}s, {number}m or {number}h."),
    "no_length": QT_TR_NOOP(
        "“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m."
    ),
    "over_a_year": QT_TR_NOOP("{text} is more than a year."),
    "no_time_at_all": QT_TR_NOOP("{text} is no time at all; write it like 20s, 5m, 1h or 1h20m."),
    # Days, hours and zones.
    "no_zone": QT_TR_NOOP("There is no time zone called “{key}”; write one like Europe/Berlin."),
    "no_stored_time": QT_TR_NOOP("“{value}” is not a time of day; write it like 7:15 or 14:30."),
    "days_not_a_list": QT_TR_NOOP("Days must be a list such as mon, wed, not {value!r}."),
    "no_weekday": QT_TR_NOOP("“{value}” is not a day of the week; write {names}."),
    "no_typed_weekday": QT_TR_NOOP(
        "“{text}” is not a day of the week; write days like mon,wed or mon-fri."
    ),
    "no_days": QT_TR_NOOP("Choose at least one day of the week."),
    "days_out_of_bounds": QT_TR_NOOP("Days of the week go from 0 to 6, not {days}."),
    # Kinds of reminder.
    "no_times": QT_TR_NOOP("Choose at least one time of day."),
    "rest_out_of_bounds": QT_TR_NOOP("Days of rest go from 1 to {most}, not {days}."),
    "no_hours": QT_TR_NOOP("Choose hours in which sitting counts."),
    "minutes_out_of_bounds": QT_TR_NOOP("Minutes of sitting go from 1 to {most}, not {minutes}."),
    "hours_too_short": lambda minutes: tr(
        "The hours are too short for %n minutes of sitting.", "", minutes
    ),
    "last_before_first": QT_TR_NOOP("The last day, {last}, is before the first, {first}."),
    "past_moment": QT_TR_NOOP("This moment has passed. Choose a later one."),
    "past_days": QT_TR_NOOP("These days have passed. Choose later ones."),
    "quiet_with_routine": QT_TR_NOOP("A quiet period offers no routine."),
    # What is stored.
    "state_not_an_object": QT_TR_NOOP("The state of the reminders is not an object: {value!r}."),
    "reminders_not_a_list": QT_TR_NOOP("The reminders are not a list: {value!r}."),
    "forgotten": QT_TR_NOOP("“{name}” of the reminders could not be read and was forgotten."),
    "some_forgotten": QT_TR_NOOP(
        "Some of “{name}” of the reminders could not be read and was forgotten."
    ),
    "unusable_entry": QT_TR_NOOP("Entry {number} of the file cannot be used: {problem}"),
    # What is typed. The words of the language in which reminders are typed are the same everywhere.
    "clock_or_sitting": QT_TR_NOOP("At what time? Write one, or for sitting, every 45m {span}."),
    "which_days": QT_TR_NOOP("On which days? Write today {time}, daily {time} or weekdays {time}."),
    "says_no_time": QT_TR_NOOP("“{phrase}” says no time; write it like {examples}."),
    "says_nothing": QT_TR_NOOP("No time is given; write it like {examples}."),
    "which_time": QT_TR_NOOP("At what time? Write it like {example}."),
    "one_time": QT_TR_NOOP("At what time? Write one, like {example}."),
    "other_days": QT_TR_NOOP(
        "These are other times on other days; please add a reminder for each."
    ),
    "one_time_unless_done": QT_TR_NOOP(
        "One that comes only if nothing was done has one time of day; please add a reminder for "
        "each."
    ),
    "unless_what": QT_TR_NOOP("Unless what? Write it like {example}."),
    "in_how_long": QT_TR_NOOP("In how long? Write it like in 30m or in 1h20m."),
    "over": QT_TR_NOOP("{time} on {day} is over."),
    "how_many_minutes": QT_TR_NOOP("Every how many minutes? Write it like {example}."),
    "no_whole_minutes": QT_TR_NOOP("Sitting is counted in whole minutes, not in {length}."),
    "which_hours": QT_TR_NOOP(
        "Which hours are on which days? Write the days before their hours, like {example}."
    ),
    "until_when": QT_TR_NOOP("From {start} until when? Write it like {example}."),
    "day_or_night": QT_TR_NOOP(
        "Does {span} mean the day or the night? Write {day} for the day, or {night} for the night."
    ),
}


def problem_words(problem: Problem) -> str:
    """Return what is wrong, in a sentence."""
    return texts.problem_words(problem, SENTENCES)
