"""Answering a request, whoever does what it asks for."""

from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.kit.translation import tr as _tr


def reply(verbs: Verbs, request: Request) -> Reply:
    """Do what a request says; a ``ValueError`` meanwhile says what is wrong with it."""
    verb = word(request, "verb")
    if verb not in verbs:
        sentence = _tr("Glutestretch, as it runs, does not know “{verb}”; please start it again.")
        return Reply(ok=False, text=sentence.format(verb=verb), understood=False)
    try:
        return verbs[verb](request)
    except ValueError as error:
        return Reply(ok=False, text=str(error), understood=False)
