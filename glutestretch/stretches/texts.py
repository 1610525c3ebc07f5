"""What can be wrong with the content, in sentences."""

from glutestretch.kit import texts
from glutestretch.kit.translation import QT_TR_NOOP, tr
from glutestretch.stretches.problem import ContentError

SENTENCES: texts.Sentences = {
    **texts.SENTENCES,
    # What is installed.
    "no_bundle": QT_TR_NOOP("{path} is missing or damaged; please install the app again."),
    # A file of the content.
    "no_doi": QT_TR_NOOP("{field} must be a DOI such as 10.1000/182, not {value!r}."),
    "needs_a_table": QT_TR_NOOP("{field} needs at least one [[{field}]]."),
    "needs_a_sentence": QT_TR_NOOP("{field} needs at least one sentence."),
    "many_sentences": QT_TR_NOOP("{field} has more than two sentences."),
    "long_line": QT_TR_NOOP("{field} has more than {most} characters."),
    "stray_brace": QT_TR_NOOP("{field} has a stray brace ({why})."),
    "unknown_placeholder": QT_TR_NOOP("{field} has the unknown placeholder {placeholder}."),
    "long_placeholder": QT_TR_NOOP("{field} has a placeholder with more in it than its name."),
    "naked_side": QT_TR_NOOP("{field} says {word!r}; write {lead} or {other}."),
    "timed_hold": QT_TR_NOOP(
        "{field} is not for a hold, which lasts as long as its breaths; leave it out."
    ),
    "not_two_numbers": QT_TR_NOOP(
        "{field} must be two whole numbers, fewest first, not {value!r}."
    ),
    "no_identifier": QT_TR_NOOP("{field} must be lower-case words joined by '-', not {value!r}."),
    "not_the_files_name": QT_TR_NOOP("{field} must be the file's own name, not {value!r}."),
    "one_hold": QT_TR_NOOP("{field}: the last one, and no other, must have hold = true."),
    "only_with_until": QT_TR_NOOP("{field} is only for holds with 'until'; leave it out."),
    "urgent_or_stretches": QT_TR_NOOP(
        "{field} is for concerns that are not urgent, which need it."
    ),
    "same_concern": QT_TR_NOOP("{field}: two concerns share an id."),
    "no_routine": QT_TR_NOOP("there is no stretch that is not optional."),
    "same_stretch": QT_TR_NOOP("{field} is another stretch's id, too."),
    "many_steps": QT_TR_NOOP("{field}: a variant has no more steps than its stretch, {most}."),
    "same_variant": QT_TR_NOOP("{field}: two variants share the id {value!r}."),
    "no_picture_of_stretch": QT_TR_NOOP(
        "{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not "
        "{value!r}."
    ),
    "unknown_variant": QT_TR_NOOP(
        "{field} names {name!r}, which is not a variant of this stretch."
    ),
    "no_address": QT_TR_NOOP("{field} must begin with https:// or http://, not be {value!r}."),
    "no_such_stretch": QT_TR_NOOP("{field} names {name!r}, which is not a stretch."),
    # Its translation.
    "no_english_file": QT_TR_NOOP("there is no such file in English."),
    "no_english_stretch": QT_TR_NOOP("there is no such stretch in English."),
    "other_version": QT_TR_NOOP(
        "{field} must be {english}, the version in English, not {value!r}."
    ),
    "other_tables": QT_TR_NOOP(
        "{field} must have as many tables as in English, {number}, in order."
    ),
    "no_english_text": QT_TR_NOOP("{field} is not a text of the English file."),
    "not_sentences": QT_TR_NOOP("{field} must be a list of sentences."),
    "not_both_sides": QT_TR_NOOP("{field} must be {form}, each written out."),
    "not_one_text": QT_TR_NOOP("{field} must be one text for both sides, as in English."),
}


def problem_words(problem: ContentError) -> str:
    """Return what is wrong, and where, in a sentence."""
    sentence = texts.problem_words(problem, SENTENCES)
    if not problem.place:
        return sentence
    return tr("{place}: {problem}").format(place=problem.place, problem=sentence)
