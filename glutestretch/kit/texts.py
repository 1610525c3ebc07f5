"""Problems with typed and stored values in words; each feature adds the sentences of its own."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, tr

Sentences = Mapping[str, str | Callable[..., str]]
"""By code: the sentence, or for one that counts, what makes it of the values."""

SENTENCES: Sentences = {
    "no_fields": QT_TR_NOOP("An entry must have fields, not be {value!r}."),
    "unknown_field": QT_TR_NOOP("{field} is not a field that is known here."),
    "missing": QT_TR_NOOP("{field} is missing."),
    "not_text": QT_TR_NOOP("{field} must be text, not {value!r}."),
    "empty": QT_TR_NOOP("{field} is empty."),
    "not_one_of": QT_TR_NOOP("{field} must be one of {choices}, not {value!r}."),
    "not_a_flag": QT_TR_NOOP("{field} must be true or false, not {value!r}."),
    "not_a_number": QT_TR_NOOP("{field} must be a number, not {value!r}."),
    "not_whole": QT_TR_NOOP("{field} must be a whole number, not {value!r}."),
    "out_of_bounds": QT_TR_NOOP("{field} must be from {least:g} to {most:g}, not {value}."),
    "not_a_list": QT_TR_NOOP("{field} must be a list, not {value!r}."),
    "not_texts": QT_TR_NOOP("{field} must be a list of texts, not {value!r}."),
    "not_tables": QT_TR_NOOP("{field} must be a list of entries with fields, not {value!r}."),
    "not_by_stretch": QT_TR_NOOP("{field} must be a table of variants by stretch, not {value!r}."),
    "no_moment": QT_TR_NOOP("“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00."),
    "no_offset": QT_TR_NOOP("{moment} lacks its distance from UTC, such as +01:00."),
    "no_date": QT_TR_NOOP("“{value}” is not a date; write it like 2026-03-02."),
    "no_such_year": QT_TR_NOOP("Years go from {first} to {last}, not {year}."),
    "no_time": QT_TR_NOOP("“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm."),
    "no_such_time": QT_TR_NOOP("There is no {text} on the clock; a day goes from 0:00 to 23:59."),
    "same_id": QT_TR_NOOP("Another one has the id {id}."),
}


def problem_words(problem: Problem, sentences: Sentences = SENTENCES) -> str:
    """Return what is wrong, in a sentence.

    Args:
        problem: What is wrong.
        sentences: Those of the feature in which it was found, and of ``kit``.
    """
    values = {name: _shown(value, sentences) for name, value in problem.values.items()}
    sentence = sentences[problem.code]
    return (tr(sentence) if isinstance(sentence, str) else sentence(**values)).format(**values)


def _shown(value: object, sentences: Sentences) -> Any:  # noqa: ANN401 - as str.format takes it
    """Return a value as the sentence shows it: times and dates as the region writes them."""
    from glutestretch.kit.regional import date_text, region  # noqa: PLC0415 - when it is needed

    match value:
        case Problem():
            return problem_words(value, sentences)
        case time():
            return region().to_type(value)
        case date():
            return date_text(value)
    return value
