"""What routines are called."""

from glutestretch.kit.translation import tr
from glutestretch.stretches import routines
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import Routine


def routine_title(catalogue: Catalogue, routine: Routine) -> str:
    """Return the title of a routine: its own, or else that of the app or its stretch's name."""
    if routine.title:
        return routine.title
    match routine.id:
        case routines.FULL:
            return tr("The whole routine")
        case routines.SHORT:
            return tr("Five minutes")
        case routines.TIGHTER:
            return tr("Tighter side twice")
        case own if own in catalogue:
            return catalogue[own].name
    return tr("A routine of your own")
