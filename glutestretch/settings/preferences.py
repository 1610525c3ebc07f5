"""The current settings, and what changing one does."""

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.problem import Problem
from glutestretch.kit.record import as_dict, replace
from glutestretch.settings.file import SettingsStore
from glutestretch.settings.model import Settings, changed, restored
from glutestretch.settings.texts import problem_words


class Preferences(QObject):
    """Holds the settings and stores each change.

    Attributes:
        settings: The current settings.
        before: The settings before the last change.
        unsaved: Whether the current settings could not be stored.

    Signals:
        changed: The current ``Settings``.
        failed: A sentence on what could not be stored or used.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._replaced: dict[str, object] = {}
        self.unsaved = False
        loaded = store.load()
        self.settings = self.before = loaded.settings
        self.problems = loaded.problems

    def set(self, name: str, value: object) -> None:
        """Change one setting; an invalid value changes nothing and emits ``failed``."""
        try:
            self._take(changed(self.settings, name, value))
        except Problem as problem:
            self.failed.emit(problem_words(problem))

    def restore_defaults(self, group: str = "") -> None:
        """Restore the defaults, in one group or in all."""
        before = self.settings
        self._take(restored(before, group))
        now = as_dict(self.settings)
        self._replaced = {name: old for name, old in as_dict(before).items() if old != now[name]}

    def undo_restore(self) -> None:
        """Bring back what the defaults last replaced; other changes stay."""
        self._take(replace(self.settings, **self._replaced))
        self._replaced = {}

    def _take(self, settings: Settings) -> None:
        if settings != self.settings:
            self.before, self.settings = self.settings, settings
            problem = self._store.save(settings)
            self.unsaved = bool(problem)
            if problem:
                self.failed.emit(problem)
            self.changed.emit(settings)

    def save_again(self) -> None:
        """Try again to store the settings."""
        self.unsaved = bool(self._store.save(self.settings))
