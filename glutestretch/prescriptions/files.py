"""A prescription in a file: read with distrust, written whole or not at all."""

from pathlib import Path

from glutestretch.desktop.atomic_file import NotAFileError, read_checked, write_atomic_bytes
from glutestretch.kit.regional import region
from glutestretch.prescriptions.engine.prescription import Prescription, read
from glutestretch.prescriptions.engine.writing import written
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.problem import ContentError

_MOST_READ = 1 << 20


class PrescriptionError(Exception):
    """A file is no prescription, or one with faults; or none can be made of something.

    Attributes:
        faults: What is wrong with it.
    """

    def __init__(self, *faults: ContentError) -> None:
        super().__init__(faults)
        self.faults = faults


def read_prescription(path: Path, catalogue: Catalogue) -> Prescription:
    """Read the prescription in a file.

    Args:
        path: The file.
        catalogue: The stretches that there are here.

    Raises:
        PrescriptionError: If anything is wrong with it.
    """
    try:
        content = read_checked(path, _MOST_READ)
    except FileNotFoundError:
        raise PrescriptionError(ContentError("no_such_file")) from None
    except NotAFileError as error:
        raise PrescriptionError(ContentError("not_a_file", what=str(error))) from None
    except OSError as error:
        raise PrescriptionError(ContentError("unreadable", why=error.strerror or "?")) from None
    except ValueError:  # a null character, or half of a letter
        raise PrescriptionError(ContentError("no_such_file")) from None
    return _checked(content, catalogue)


def write_prescription(path: Path, prescription: Prescription, catalogue: Catalogue) -> None:
    """Write a prescription, if it can be read again.

    Raises:
        PrescriptionError: If it has something that a file may not have; nothing is written.
        OSError: If it cannot be written; what was there is left as it was.
    """
    content = written(prescription)
    _checked(content, catalogue)
    write_atomic_bytes(path, content)


def _checked(content: bytes, catalogue: Catalogue) -> Prescription:
    checked = read(content, catalogue, region())
    if checked.prescription is None:
        raise PrescriptionError(*checked.faults)
    return checked.prescription
