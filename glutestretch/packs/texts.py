"""What can be wrong with a pack, in sentences."""

from collections.abc import Sequence
from pathlib import Path

from glutestretch.kit import texts
from glutestretch.kit.region import without_marks
from glutestretch.kit.translation import QT_TR_NOOP, comma, tr
from glutestretch.packs.engine.comparison import Comparison
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.engine.wording import shown
from glutestretch.stretches import texts as content
from glutestretch.stretches.problem import ContentError

SENTENCES: texts.Sentences = {
    **content.SENTENCES,
    # Its files.
    "no_zip": QT_TR_NOOP("it is not a zip, or a damaged one."),
    "many_files": QT_TR_NOOP("it has more than {most} files."),
    "large_pack": QT_TR_NOOP("all files together are larger than {most} MB."),
    "leads_out": QT_TR_NOOP("the name leads out of the pack."),
    "no_part": QT_TR_NOOP(
        "it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png."
    ),
    "link": QT_TR_NOOP("it is a link; put in the file itself."),
    "no_plain_file": QT_TR_NOOP("it is no plain file."),
    "locked": QT_TR_NOOP("it is locked with a password."),
    "odd_packing": QT_TR_NOOP("it is packed in a way other than zip's usual one."),
    "twice": QT_TR_NOOP("it is there twice."),
    "large_file": QT_TR_NOOP("it is larger than {most} kB."),
    "bomb": QT_TR_NOOP("it unpacks to more than {ratio} times its size."),
    "unreadable_part": QT_TR_NOOP("it cannot be read."),
    # What is written in them.
    "not_utf8": QT_TR_NOOP("it is not written in UTF-8."),
    "no_toml": QT_TR_NOOP("it is not valid TOML ({why})."),
    "deep": QT_TR_NOOP("its tables lie too deep in each other."),
    "huge_number": QT_TR_NOOP("a number in it has more than twenty digits."),
    "no_pack_file": QT_TR_NOOP("the file is missing."),
    "newer_pack": QT_TR_NOOP("{field} may be at most {most}; for more, please update the app."),
    "no_language": QT_TR_NOOP("{field} must be a language such as en or pt-BR, not {value!r}."),
    "no_stretches": QT_TR_NOOP("there is no stretch in it."),
    "many_stretches": QT_TR_NOOP("it has more than {most} stretches."),
    "hidden": QT_TR_NOOP("{field} has the control character {letter}; please leave it out."),
    "markup": QT_TR_NOOP("{field} has {found!r}, which is markup; please write plain words."),
    "taken": QT_TR_NOOP("{field}: there is a stretch or routine {value!r} already."),
    "sides_of_one": QT_TR_NOOP("{field} speaks of a side, but two_sided = false."),
    "english_sides": QT_TR_NOOP(
        "{field} gives the side in English; write it out for left and right."
    ),
    "no_sides": QT_TR_NOOP("{field}: no step says which side; if there is none, set it to false."),
    # Its pictures.
    "no_picture": QT_TR_NOOP("it is not a PNG, WebP or JPEG picture, or a damaged one."),
    "moving_picture": QT_TR_NOOP("it moves; please put in a still picture."),
    "picture_size": QT_TR_NOOP(
        "it has {width} x {height} pixels; a picture has from {least} to {most}."
    ),
    "many_pixels": QT_TR_NOOP("all pictures together have more than {most} million pixels."),
    "no_such_picture": QT_TR_NOOP("the picture is missing (also as .webp or .jpg)."),
    "no_stretch_of_picture": QT_TR_NOOP("there is no stretch {name!r} in the pack."),
    "no_step_of_picture": QT_TR_NOOP("the stretch has no step {number}."),
    "left_of_one": QT_TR_NOOP("the stretch has no left side, as two_sided = false."),
    # The pack as a whole.
    "no_such_file": QT_TR_NOOP("there is no such file or folder."),
    "unreadable": QT_TR_NOOP("it cannot be read ({why})."),
    "not_a_file": QT_TR_NOOP("it is {what}."),
}
_MOST_LINE = 300


def fault_line(file: Path, fault: ContentError, sentences: texts.Sentences = SENTENCES) -> str:
    """Return a fault on one line: file, entry, field, and what is wrong.

    Args:
        file: The file.
        fault: What is wrong with it.
        sentences: Those of the kind of file that it is.
    """
    sentence = texts.problem_words(fault, sentences)
    parts = [called(file)]
    if fault.place:
        parts.append(fault.place)
    if field := str(fault.values.get("field", "")):
        parts.append(field)
        sentence = without_marks(sentence).removeprefix(field).lstrip(": ")
    return shown(": ".join((*parts, sentence)), _MOST_LINE)


def sound(file: Path, pack: Pack) -> str:
    """Return that nothing is wrong with a pack, and what is in it."""
    words = tr("{file}: nothing is wrong with “{title}” by {author} ({stretches}).")
    many = tr("%n stretches", "", len(pack.stretches))
    return words.format(file=called(file), title=pack.title, author=pack.author, stretches=many)


def faulty(file: Path, faults: int) -> str:
    """Return how much is wrong with a pack."""
    return tr("{file} has %n faults.", "", faults).format(file=called(file))


def called(file: Path) -> str:
    """Return what a file is called, without the folder it lies in."""
    return file.name or str(file)


def added(pack: Pack) -> str:
    """Return that a pack is kept now."""
    words = tr("“{title}” is in your list now ({stretches}).")
    return words.format(title=pack.title, stretches=tr("%n stretches", "", len(pack.stretches)))


def exported(pack: Pack, path: Path) -> str:
    """Return that a pack was written to a file."""
    words = tr("“{title}” was written to {path}; it can be added on any computer.")
    return words.format(title=pack.title, path=path)


def not_exported(path: Path, error: OSError) -> str:
    """Return that a pack could not be written to a file."""
    words = tr("Nothing was written: {path} cannot be written ({why}).")
    return words.format(path=path, why=error.strerror)


def damaged(path: Path, faults: Sequence[ContentError]) -> str:
    """Return that an installed pack cannot be written to a file."""
    words = tr("Nothing was written: the pack cannot be read ({fault})")
    return words.format(fault=fault_line(path, faults[0]))


def in_use(title: str) -> str:
    """Return that a session plays stretches of a pack."""
    words = tr(
        "Nothing was changed: a session with stretches of “{title}” is on. "
        "Please finish or leave it first."
    )
    return words.format(title=title)


def unchanged(pack: Pack) -> str:
    """Return that a pack is there already, just like this."""
    return tr("“{title}” is in your list already, with nothing different.").format(title=pack.title)


def replaces(pack: Pack) -> str:
    """Ask whether a pack may replace the installed one."""
    return tr("Replace “{title}” in your list?").format(title=pack.title)


def replaced(pack: Pack) -> str:
    """Return that a pack has taken the place of the one before."""
    words = tr("“{title}” was replaced ({stretches}).")
    return words.format(title=pack.title, stretches=tr("%n stretches", "", len(pack.stretches)))


def not_replaced(pack: Pack) -> str:
    """Return that a command replaces a pack only if that is said."""
    words = tr("“{title}” is in your list already; to replace it, write --replace, too.")
    return words.format(title=pack.title)


def differences(found: Comparison) -> tuple[str, ...]:
    """Return what a pack would change, a line for each kind of change."""
    lines = []
    before, after = found.before, found.after
    if found.older:
        words = tr("It is older: version {coming}, and yours is version {own}.")
        lines.append(words.format(coming=after.version, own=before.version))
    elif after.version != before.version:
        words = tr("Version {coming} takes the place of version {own}.")
        if not before.version:
            words = tr("It is version {coming}, and yours names none.")
        elif not after.version:
            words = tr("It names no version, and yours is version {own}.")
        lines.append(words.format(coming=after.version, own=before.version))
    if after.title != before.title:
        words = tr("It is called “{coming}” then, no longer “{own}”.")
        lines.append(words.format(coming=after.title, own=before.title))
    if after.author != before.author:
        words = tr("It is by {coming}, and yours is by {own}.")
        lines.append(words.format(coming=after.author, own=before.author))
    if (after.licence, after.language) != (before.licence, before.language):
        words = tr("Its licence is {licence}, its language {language}.")
        lines.append(words.format(licence=after.licence, language=after.language))
    for words, stretches in (
        (tr("Comes: {names}."), found.added),
        (tr("Goes: {names}."), found.removed),
        (tr("Says something else: {names}."), found.changed),
        (tr("Has other pictures: {names}."), found.redrawn),
    ):
        if stretches:
            lines.append(words.format(names=comma().join(stretches)))
    return tuple(lines)


def removed(title: str) -> str:
    """Return that a pack was removed."""
    return tr("“{title}” was removed.").format(title=title)


def unusable(name: str, fault: ContentError) -> str:
    """Return why an installed pack is not shown."""
    words = tr("The pack in the folder {name} is left aside: {fault}")
    return words.format(name=name, fault=fault_line(Path(name), fault))


def unwritable(error: OSError) -> str:
    """Return that a pack cannot be kept or removed."""
    words = tr("Nothing was changed: the folder of packs cannot be written ({why}).")
    return words.format(why=error.strerror)


def unknown(name: str) -> str:
    """Return that there is no such pack."""
    words = tr("There is no pack {name}; glutestretch pack list tells which there are.")
    return words.format(name=shown(name))


def none_yet() -> str:
    """Return that no pack was added."""
    return tr("There are no packs; add one with: glutestretch pack add hips.zip")


def listed(pack: Pack) -> str:
    """Return a pack on a line: its id, what it is called, who made it, and what is in it."""
    inside = comma().join(f"{stretch.name} ({stretch.id})" for stretch in pack.stretches)
    words = tr("{id}  “{title}” by {author}, {licence}: {names}")
    return words.format(
        id=pack.id, title=pack.title, author=pack.author, licence=pack.licence, names=inside
    )


def refused(
    file: Path, faults: Sequence[ContentError], sentences: texts.Sentences = SENTENCES
) -> str:
    """Return why a file was not added: its first fault, and how many more there are.

    Args:
        file: The file.
        faults: What is wrong with it.
        sentences: Those of the kind of file that it is.
    """
    words = tr("Nothing was added. {fault}").format(fault=fault_line(file, faults[0], sentences))
    if len(faults) == 1:
        return words
    more = tr("There are %n more faults; glutestretch check names them all.", "", len(faults) - 1)
    return f"{words} {more}"


def made_by(pack: Pack) -> str:
    """Return who made a pack, and what others may do with it."""
    return tr("by {author}, {licence}").format(author=pack.author, licence=pack.licence)


def names(pack: Pack) -> str:
    """Return the names of what is in a pack."""
    return comma().join(stretch.name for stretch in pack.stretches)
