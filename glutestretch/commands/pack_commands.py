"""What commands do with packs of stretches."""

from argparse import Namespace
from pathlib import Path

from glutestretch.commands.exit import CommandError, say
from glutestretch.packs import texts
from glutestretch.packs.files import PackError, read_pack
from glutestretch.stretches.content import read_content


def check(wanted: Namespace) -> None:
    """Tell what is wrong with a pack, a fault a line.

    Raises:
        CommandError: If anything is.
    """
    path = Path(wanted.file)
    try:
        pack, files = read_pack(path, [one.id for one in read_content().stretches])
        # Qt is loaded for a pack alone that could be one.
        from glutestretch.packs.decoding import check_pictures  # noqa: PLC0415

        check_pictures(files)
    except PackError as error:
        say("\n".join(texts.fault_line(path, fault) for fault in error.faults))
        raise CommandError(texts.faulty(path, len(error.faults))) from None
    say(texts.sound(path, pack))
