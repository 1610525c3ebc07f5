"""Answers a request, in the running app and without it."""

from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.commands.texts import problem_words
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import tr


def reply(verbs: Verbs, request: Request) -> Reply:
    """Do what a request says; a ``Problem`` raised there becomes the reply."""
    verb = word(request, "verb")
    if verb not in verbs:
        sentence = tr("The running Glutestretch does not know “{verb}”; please restart it.")
        return Reply(ok=False, text=sentence.format(verb=verb), understood=False)
    try:
        return verbs[verb](request)
    except Problem as problem:
        return Reply(ok=False, text=problem_words(problem), understood=False)
