"""Adds a prescription to what the user has, as one change that can be undone."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Protocol

from glutestretch.prescriptions import texts
from glutestretch.prescriptions.engine import change
from glutestretch.prescriptions.engine.change import Change, Own
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.prescriptions.files import PrescriptionError, read_prescription
from glutestretch.routines.file import fresh_id
from glutestretch.stretches.catalogue import Catalogue


class Keeping(Protocol):
    """Keeps what a prescription concerns: in the running app, or in files."""

    @property
    def own(self) -> Own:
        """What the user has now."""

    def keep(self, own: Own) -> str:
        """Let the user have this from now on; return why that failed, or nothing.

        After a failure all is as it was before.
        """


class Adding:
    """Adds prescriptions; what was added last can be undone.

    What does something returns a sentence that says what.

    Args:
        keeping: Loads what keeps things, when something is first to be kept.
        catalogue: The stretches that there are.

    Attributes:
        catalogue: The stretches that there are.
        undoable: What can be undone, in the sentence that said it; empty if nothing can.
    """

    def __init__(self, keeping: Callable[[], Keeping], catalogue: Catalogue) -> None:
        self._load = keeping
        self.catalogue = catalogue
        self.undoable = ""
        self._made: Change | None = None

    @cached_property
    def keeping(self) -> Keeping:
        """What keeps what is added."""
        return self._load()

    def read(self, path: Path) -> Prescription:
        """Read the prescription in a file.

        Raises:
            PrescriptionError: If anything is wrong with it.
        """
        return read_prescription(path, self.catalogue)

    def has_namesake(self, prescription: Prescription) -> bool:
        """Return whether there is an own routine with the name of this one's."""
        return change.namesake(self.keeping.own, prescription.name) is not None

    def new_name(self, prescription: Prescription) -> str:
        """Return what its routine is called if it is added beside one of its name."""
        return change.free_name(self.keeping.own, prescription.name)

    def add(self, prescription: Prescription, *, replacing: bool = False) -> str:
        """Add a prescription.

        Args:
            prescription: What is added.
            replacing: Whether it replaces a routine of the same name.

        Raises:
            AddingError: If a pack is missing, or something cannot be written; nothing is changed.
        """
        if missing := prescription.missing(self.catalogue):
            raise AddingError(" ".join(texts.needs(missing)))
        own = self.keeping.own
        made = change.change(own, prescription, fresh_id(), replacing=replacing)
        if problem := self.keeping.keep(change.made(own, made)):
            raise AddingError(problem)
        self._made = made
        self.undoable = texts.added(made)
        return self.undoable

    def undo(self) -> str:
        """Take back what was added last.

        Raises:
            AddingError: If that cannot be written; nothing is changed.
        """
        if self._made is None:
            return ""
        made = self._made
        if problem := self.keeping.keep(change.undone(self.keeping.own, made)):
            raise AddingError(problem)
        self._made, self.undoable = None, ""
        return texts.undone(made)


class AddingError(Exception):
    """A prescription was not added; the text is a sentence that says why."""


def add_file(adding: Adding, path: Path, *, replacing: bool) -> str:
    """Add the prescription in a file; return what was done, in a sentence.

    Raises:
        AddingError: If it was not added.
    """
    try:
        return adding.add(adding.read(path), replacing=replacing)
    except PrescriptionError as error:
        raise AddingError(texts.refused(path, error.faults)) from None
    except AddingError as error:
        raise AddingError(texts.not_added(str(error))) from None
