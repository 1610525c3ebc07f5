"""What commands do with prescriptions."""

from argparse import Namespace
from pathlib import Path

from glutestretch.commands.exit import WRONG, CommandError, report, say
from glutestretch.commands.offline_state import (
    stored_book,
    stored_content,
    stored_facts,
    stored_packs,
)
from glutestretch.commands.protocol import Reply, Request, word
from glutestretch.commands.reminder_commands import routine_called
from glutestretch.desktop.paths import Paths
from glutestretch.kit.problem import Problem
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.adding import Adding, AddingError, add_file
from glutestretch.prescriptions.files import PrescriptionError, read_prescription
from glutestretch.prescriptions.making import MakingError, made_of, save
from glutestretch.settings.file import SettingsFile


def check(path: Path, paths: Paths) -> None:
    """Tell what is wrong with a prescription, a fault a line, and which packs it needs.

    Raises:
        CommandError: If anything is wrong with it.
    """
    catalogue = stored_content(paths)
    try:
        found = read_prescription(path, catalogue)
    except PrescriptionError as error:
        say("\n".join(texts.fault_line(path, fault) for fault in error.faults))
        raise CommandError(texts.faulty(path, len(error.faults))) from None
    say("\n".join((texts.sound(path, found), *texts.needs(found.missing(catalogue)))))


def added(adding: Adding, request: Request) -> Reply:
    """Add the prescription in a ``file``, which replaces a routine where ``replace`` says so."""
    path, replacing = Path(word(request, "file")), bool(word(request, "replace"))
    try:
        return Reply(ok=True, text=add_file(adding, path, replacing=replacing))
    except AddingError as error:
        return Reply(ok=False, text=str(error))


def print_page(wanted: Namespace, paths: Paths) -> None:
    """Write the prescription in a file as a page to print."""
    path = Path(wanted.file)
    try:
        found = read_prescription(path, stored_content(paths))
    except PrescriptionError as error:
        raise CommandError(texts.unprinted(path, error.faults)) from None
    from glutestretch.commands.printing import print_prescription  # noqa: PLC0415

    try:
        report(print_prescription(Path(wanted.page), found, paths))
    except MakingError as error:
        raise CommandError(str(error)) from None


def export(wanted: Namespace, paths: Paths) -> None:
    """Write a routine as a prescription, with the reminders that offer it."""
    path = Path(wanted.file)
    book = stored_book(paths)
    try:
        routine = book.found(routine_called(book, wanted.routine))
    except Problem as problem:
        from glutestretch.commands.texts import problem_words  # noqa: PLC0415

        raise CommandError(problem_words(problem), WRONG) from None
    made, once = made_of(
        routine,
        book.catalogue,
        stored_facts(paths).reminders,
        stored_packs(paths),
        SettingsFile(paths.settings).load().settings.variants,
        title=wanted.title,
        sender=wanted.sender,
        notes=wanted.notes,
    )
    try:
        report(save(path, made, once, book.catalogue))
    except MakingError as error:
        raise CommandError(str(error)) from None
