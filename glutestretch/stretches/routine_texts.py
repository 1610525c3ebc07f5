"""What routines are called."""

from glutestretch.kit.translation import tr
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import FULL, SHORT, TIGHTER, Routine


def routine_title(catalogue: Catalogue, routine: Routine) -> str:
    """Return the title of a routine: its own, or else that of the app or its stretch's name."""
    titles = {
        FULL: tr("The whole routine"),
        SHORT: tr("Five minutes"),
        TIGHTER: tr("Tighter side twice"),
    }
    if title := routine.title or titles.get(routine.id):
        return title
    return catalogue[routine.id].name if routine.id in catalogue else tr("A routine of your own")
