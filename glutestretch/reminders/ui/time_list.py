"""Times of day in a row, to which one adds and from which one takes."""

from collections.abc import Iterable
from datetime import time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.fields import TimeField
from glutestretch.kit.theme import GAP
from glutestretch.kit.wrapping_row import WrappingRow

_LAST_HOUR = 23


class _Entry(QWidget):
    """A time and the cross that takes it away."""

    def __init__(self, name: str, remove_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        self.field = TimeField(name, self)
        self.remove_button = Button(self)
        self.remove_button.set_glyph("close")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setAccessibleName(remove_name)
        self.remove_button.setToolTip(remove_name)
        line.addWidget(self.field)
        line.addWidget(self.remove_button)


class TimeList(QWidget):
    """At least one time; the cross of the only one is not shown.

    Args:
        add_text: What the button says that adds a time.
        name: What a time is called, with ``{number}`` in it.
        remove_name: What its cross is called, with ``{number}`` in it.

    Signals:
        changed: The user has changed, added or taken away a time.
    """

    changed = Signal()

    def __init__(
        self, add_text: str, name: str, remove_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._remove_name = name, remove_name
        self._entries: list[_Entry] = []
        self._showing = False
        self._flow = WrappingRow(self, spacing=2 * GAP)
        self.add_button = Button(add_text, self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_wished)
        self._flow.addWidget(self.add_button)

    @property
    def times(self) -> tuple[time, ...]:
        """The times as they stand, in the order in which they were written."""
        return tuple(entry.field.clock for entry in self._entries)

    @property
    def fields(self) -> tuple[TimeField, ...]:
        """The fields the times are written in."""
        return tuple(entry.field for entry in self._entries)

    def set_times(self, times: Iterable[time]) -> None:
        """Show these times."""
        self._showing = True
        for entry in self._entries:
            self._put_away(entry)
        self._entries.clear()
        for clock in times:
            self._add(clock)
        self._renumber()
        self._showing = False

    def _add(self, clock: time) -> _Entry:
        entry = _Entry(self._name, self._remove_name, self)
        entry.field.set_clock(clock)
        entry.field.timeChanged.connect(self._time_changed)
        entry.remove_button.clicked.connect(partial(self._remove, entry))
        self._flow.removeWidget(self.add_button)
        self._flow.addWidget(entry)
        self._flow.addWidget(self.add_button)
        self._entries.append(entry)
        entry.show()
        return entry

    def _add_wished(self) -> None:
        last = self._entries[-1].field.clock if self._entries else time(8)
        entry = self._add(last.replace(hour=min(last.hour + 1, _LAST_HOUR)))
        self._renumber()
        entry.field.setFocus()
        self.changed.emit()

    def _remove(self, entry: _Entry) -> None:
        place = self._entries.index(entry)
        self._entries.remove(entry)
        self._entries[min(place, len(self._entries) - 1)].field.setFocus()
        self._put_away(entry)
        self._renumber()
        self.changed.emit()

    def _put_away(self, entry: _Entry) -> None:
        self._flow.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _renumber(self) -> None:
        for number, entry in enumerate(self._entries, 1):
            entry.field.setAccessibleName(self._name.format(number=number))
            removing = self._remove_name.format(number=number)
            entry.remove_button.setAccessibleName(removing)
            entry.remove_button.setToolTip(removing)
            entry.remove_button.setVisible(len(self._entries) > 1)
        self.updateGeometry()

    def _time_changed(self) -> None:
        if not self._showing:
            self.changed.emit()
