"""The settings in force, and what changing one does."""

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.record import as_dict, replace
from glutestretch.settings.file import SettingsStore
from glutestretch.settings.model import Settings, changed, restored


class Preferences(QObject):
    """Holds the settings and keeps them in their store.

    Attributes:
        unsaved: Whether the settings in force could not be written to the store.

    Signals:
        changed: The ``Settings`` now in force.
        failed: A sentence on what could not be kept.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._replaced: dict[str, object] = {}
        self.unsaved = False
        loaded = store.load()
        self.settings = loaded.settings
        self.problems = loaded.problems

    def set(self, name: str, value: object) -> None:
        """Change one setting; a value it cannot have changes nothing and is told."""
        try:
            self._take(changed(self.settings, name, value))
        except ValueError as error:
            self.failed.emit(str(error))

    def restore_defaults(self, group: str = "") -> None:
        """Go back to the settings of a new installation, in one group or in all."""
        before = self.settings
        self._take(restored(before, group))
        now = as_dict(self.settings)
        self._replaced = {name: old for name, old in as_dict(before).items() if old != now[name]}

    def undo_restore(self) -> None:
        """Bring back what the defaults last replaced; what was changed besides stays."""
        self._take(replace(self.settings, **self._replaced))
        self._replaced = {}

    def _take(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            problem = self._store.save(settings)
            self.unsaved = bool(problem)
            if problem:
                self.failed.emit(problem)
            self.changed.emit(settings)

    def save_again(self) -> None:
        """Try to keep what could not be kept before."""
        self.unsaved = bool(self._store.save(self.settings))
