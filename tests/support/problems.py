"""Problems in words, whichever feature they come from."""

from collections.abc import Callable

import pytest

from glutestretch.commands import texts as commands
from glutestretch.kit.problem import Problem
from glutestretch.kit.texts import problem_words
from glutestretch.settings import texts as settings
from glutestretch.stretches import texts as stretches
from glutestretch.stretches.problem import ContentError

_SENTENCES = {**commands.SENTENCES, **settings.SENTENCES}


def words(problem: Problem) -> str:
    """Return a problem as users read it."""
    if isinstance(problem, ContentError):
        return stretches.problem_words(problem)
    return problem_words(problem, _SENTENCES)


def refusal(function: Callable[..., object], *arguments: object) -> str:
    """Return in words why a function refuses these arguments."""
    with pytest.raises(Problem) as caught:
        function(*arguments)
    return words(caught.value)
