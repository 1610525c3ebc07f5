"""What is told of silence, and said around the texts of a pack."""

from glutestretch.desktop.audio.problem import Problem
from glutestretch.desktop.speech.problem import Problem as SpeechProblem
from glutestretch.kit.translation import tr
from glutestretch.stretches.sides import Side

# --- what is said
# "…" is a pause.


def named(name: str, side: Side | None) -> str:
    """Return a stretch by name, with the side it is done on where it has two."""
    match side:
        case Side.LEFT:
            words = tr("{name}. Left side.")
        case Side.RIGHT:
            words = tr("{name}. Right side.")
        case None:
            words = "{name}."
    return words.format(name=name)


def coming(name: str, side: Side | None) -> str:
    """Return that a stretch comes next, with the side it begins with where it has two."""
    match side:
        case Side.LEFT:
            words = tr("Next … {name}. Left side first.")
        case Side.RIGHT:
            words = tr("Next … {name}. Right side first.")
        case None:
            words = tr("Next … {name}.")
    return words.format(name=name)


def needed(things: str) -> str:
    """Return what a stretch needs."""
    return tr("You will need {things}.").format(things=things)


# --- silence


def problem_text(problem: Problem) -> str:
    """Return why nothing can be heard, in a sentence; empty if all can."""
    match problem:
        case Problem.NONE:
            return ""
        case Problem.NO_DEVICE:
            return tr("There is nothing to play sound on. The session goes on without it.")
        case Problem.NO_LIBRARY:
            return tr(
                "Sound needs the PulseAudio library (libpulse0). The session goes on without it."
            )
        case Problem.NO_PLAYER:
            return tr("Sound does not start on this computer. The session goes on without it.")


def no_lines_text() -> str:
    """Return that the lines of a voice cannot be read, in sentences."""
    return tr(
        "The files of this voice are missing or damaged; please install the app again. "
        "The session goes on without the voice."
    )


def calm_voice_instead() -> str:
    """Return what is heard while the system's own voice, which was chosen, does not speak."""
    return tr("Until then the calm voice speaks.")


def steps_to_read() -> str:
    """Return what is heard while only the steps that it would read are missing."""
    return tr("Until then you read these steps on the screen; all else is heard.")


def no_voice_instead() -> str:
    """Return what is heard while nobody speaks the user's language."""
    return tr("Until then bells and the sound of the breath lead you, without words.")


def speech_problem_text(problem: SpeechProblem, command: str, instead: str) -> str:
    """Return why the system's own voice does not speak, in sentences; empty if it does.

    Args:
        problem: What is wrong.
        command: What installs a voice on this system; empty if that is not known.
        instead: What is heard in the meantime, in a sentence.
    """
    match problem:
        case SpeechProblem.NONE:
            return ""
        case SpeechProblem.NO_LIBRARY:
            why = tr("The computer's own voice needs the PulseAudio library (libpulse0).")
        case SpeechProblem.NO_ANSWER:
            why = tr("The computer's own voice does not answer.")
        case SpeechProblem.NO_ENGINE if command:
            why = tr("The computer has no voice of its own yet; please run {command}.")
        case SpeechProblem.NO_VOICE if command:
            why = tr(
                "The computer's own voice does not speak this language yet; please run {command}."
            )
        case SpeechProblem.NO_ENGINE | SpeechProblem.NO_VOICE:
            why = tr(
                "The computer has no voice of its own for this language; please add one in the "
                "system's settings."
            )
    return f"{why} {instead}".format(command=command)
