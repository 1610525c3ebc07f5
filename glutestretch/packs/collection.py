"""The user's packs while the app runs, or a command does."""

import os
from contextlib import suppress
from pathlib import Path

from glutestretch.packs import installed, texts
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import read_pack
from glutestretch.packs.installed import Installed
from glutestretch.stretches.catalogue import Catalogue


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
        return [stretch.id for stretch in self._own.stretches]

    def add(self, path: Path) -> Pack:
        """Check a pack and keep it, in place of an older one with its id; loads Qt.

        Raises:
            PackError: If anything is wrong with it; nothing is changed.
            OSError: If it cannot be written; nothing is changed.
        """
        from glutestretch.packs.decoding import kept_pictures  # noqa: PLC0415

        pack, files = read_pack(path, self._own_names)
        others = (one for one in self.present.packs if one.id != pack.id)
        taken = [stretch.id for other in others for stretch in other.stretches]
        pack, files = read_pack(path, [*self._own_names, *taken])
        self.forget()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        installed.put(self._folder, pack, files, kept_pictures(files))
        return pack

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
