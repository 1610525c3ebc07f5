"""The user's packs while the app runs, or a command does."""

import os
from contextlib import suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import make_folder, write_atomic_bytes
from glutestretch.kit.record import Record
from glutestretch.packs import installed, texts
from glutestretch.packs.engine.comparison import Comparison, compare
from glutestretch.packs.engine.entries import PICTURES
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import Files, checked, read_files, read_zip
from glutestretch.packs.installed import Installed
from glutestretch.packs.zip_file import as_zip
from glutestretch.stretches.catalogue import Catalogue


class Ready(Record):
    """A pack that was looked at, and can be kept.

    Attributes:
        pack: The pack.
        files: Its files.
        pictures: Its pictures by name, as they are kept.
        comparison: What it would change; None if there is no pack of its id.
    """

    pack: Pack
    files: Files
    pictures: Files
    comparison: Comparison | None = None


class Collection:
    """Adds and removes packs; the catalogue follows when it is read again.

    What does something returns a sentence that says what.

    Args:
        folder: Where the packs are.
        catalogue: The app's own content; from ``read`` on, with the packs' after it.

    Attributes:
        installed: What was read last.
        undoable: What can be undone, in the sentence that said it; empty if nothing can.
    """

    def __init__(self, folder: str | os.PathLike[str], catalogue: Catalogue) -> None:
        self._folder = Path(folder)
        self._catalogue = catalogue
        self._own = Catalogue(catalogue.guidance, catalogue.stretches, catalogue.screening)
        self._aside: Path | None = None
        self.installed = Installed()
        self.undoable = ""

    def read(self) -> tuple[str, ...]:
        """Let the catalogue follow the folder; return the ids of stretches that have come."""
        before = {stretch.id for stretch in self.installed.stretches}
        self.installed = installed.read_installed(self._folder, self._own_names)
        stretches = self.installed.stretches
        self._catalogue.become(installed.with_packs(self._own, stretches))
        return tuple(stretch.id for stretch in stretches if stretch.id not in before)

    @property
    def pictures(self) -> dict[str, str]:
        """By the name of each picture, the folder that it lies in."""
        return installed.folders_of_pictures(self._folder, self.installed.packs)

    @property
    def problems(self) -> tuple[str, ...]:
        """Of each pack that cannot be used, a sentence that says why."""
        return tuple(texts.unusable(name, fault) for name, fault in self.installed.faults)

    @property
    def _own_names(self) -> list[str]:
        return [name for stretch in self._own.stretches for name in stretch.names]

    def look_at(self, path: Path) -> Ready:
        """Check the pack in a file, and say what it would change; loads Qt.

        Raises:
            PackError: If anything is wrong with it.
        """
        return self.look(read_files(path))

    def files_of(self, name: str) -> Files:
        """Return the files of an installed pack.

        Raises:
            PackError: If they cannot be read.
        """
        return installed.stored_files(self._folder, name)

    def taken(self, name: str = "") -> list[str]:
        """Return the ids of all stretches but those of this pack."""
        others = (one for one in self.present.packs if one.id != name)
        theirs = (name for one in others for stretch in one.stretches for name in stretch.names)
        return [*self._own_names, *theirs]

    def look(self, files: Files) -> Ready:
        """Check a pack, and say what it would change; loads Qt.

        Raises:
            PackError: If anything is wrong with it.
        """
        from glutestretch.packs.decoding import kept_pictures  # noqa: PLC0415

        pack = checked(files, self._own_names)
        pack = checked(files, self.taken(pack.id))
        pictures = dict(kept_pictures(files))
        before = next((one for one in self.present.packs if one.id == pack.id), None)
        if before is None:
            return Ready(pack, files, pictures)
        kept = installed.stored_files(self._folder, pack.id)
        coming = {name: one for name, one in files.items() if name.endswith(".toml")}
        coming |= {f"{PICTURES}{name}": content for name, content in pictures.items()}
        return Ready(pack, files, pictures, compare(before, pack, kept, coming))

    def keep(self, ready: Ready) -> None:
        """Keep a pack, in place of another one with its id.

        Raises:
            OSError: If it cannot be written; nothing is changed.
        """
        self.forget()
        make_folder(self._folder)
        installed.put(self._folder, ready.pack, ready.files, ready.pictures)

    def add(self, path: Path) -> Pack:
        """Check a pack and keep it, whatever it replaces.

        Raises:
            PackError: If anything is wrong with it; nothing is changed.
            OSError: If it cannot be written; nothing is changed.
        """
        ready = self.look_at(path)
        self.keep(ready)
        return ready.pack

    def export(self, name: str, path: Path) -> str:
        """Write an installed pack to a zip that can be added elsewhere.

        Raises:
            LookupError: If there is none.
            PackError: If it cannot be used.
            OSError: If the zip cannot be written; what was there is left as it was.
        """
        pack = next((one for one in self.present.packs if one.id == name), None)
        if pack is None:
            raise LookupError(name)
        content = as_zip(installed.stored_files(self._folder, name))
        read_zip(content)
        write_atomic_bytes(path, content)
        return texts.exported(pack, path)

    @property
    def present(self) -> Installed:
        """What lies in the folder at present."""
        return installed.read_installed(self._folder, self._own_names)

    def remove(self, name: str) -> str:
        """Take a pack away, so that ``undo`` can bring it back.

        Raises:
            OSError: If it cannot be moved.
            LookupError: If there is none.
        """
        title = next((pack.title for pack in self.present.packs if pack.id == name), name)
        self.forget()
        self._aside = installed.put_aside(self._folder, name)
        if self._aside is None:
            raise LookupError(name)
        self.undoable = texts.removed(title)
        return self.undoable

    def undo(self) -> None:
        """Bring back what was removed last.

        Raises:
            OSError: If it cannot be moved.
        """
        aside, self._aside, self.undoable = self._aside, None, ""
        if aside:
            installed.bring_back(aside)

    def forget(self) -> None:
        """Delete for good what was removed."""
        if self._aside:
            installed.discard(self._aside)
            with suppress(OSError):  # as long as another pack is in it
                self._folder.rmdir()
        self._aside, self.undoable = None, ""
