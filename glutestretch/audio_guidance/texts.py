"""What is told of silence."""

from glutestretch.desktop.audio.api import Problem
from glutestretch.desktop.speech.api import Problem as SpeechProblem
from glutestretch.kit.translation import tr


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


def speech_problem_text(problem: SpeechProblem, command: str) -> str:
    """Return why the system's own voice does not speak, in sentences; empty if it does.

    Args:
        problem: What is wrong.
        command: What installs a voice on this system; empty if that is not known.
    """
    match problem:
        case SpeechProblem.NONE:
            return ""
        case SpeechProblem.NO_LIBRARY:
            return tr(
                "The computer's own voice needs the PulseAudio library (libpulse0). Until then the "
                "calm voice speaks."
            )
        case SpeechProblem.NO_ANSWER:
            return tr("The computer's own voice does not answer. Until then the calm voice speaks.")
        case SpeechProblem.NO_ENGINE if command:
            sentence = tr(
                "The computer has no voice of its own yet; please run {command}. Until then the "
                "calm voice speaks."
            )
        case SpeechProblem.NO_VOICE if command:
            sentence = tr(
                "The computer's own voice speaks no English yet; please run {command}. Until then "
                "the calm voice speaks."
            )
        case SpeechProblem.NO_ENGINE | SpeechProblem.NO_VOICE:
            return tr(
                "The computer has no English voice of its own; please add one in the system's "
                "settings. Until then the calm voice speaks."
            )
    return sentence.format(command=command)
