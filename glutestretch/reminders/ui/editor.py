"""The page on which a reminder or a quiet period is written."""

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from glutestretch._built.reminder_editor import Ui_ReminderEditor
from glutestretch.kit.announce import say
from glutestretch.kit.chip import ChoiceChip
from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.problem import Problem
from glutestretch.kit.question_dialog import Answer, QuestionDialog
from glutestretch.kit.regional import time_text
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import restyles, text_factor
from glutestretch.kit.translation import begun
from glutestretch.kit.typed_times import in_the_afternoon
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import NotDone
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.texts.problems import problem_words
from glutestretch.reminders.texts.rules import summary
from glutestretch.reminders.ui.fields import HoursField
from glutestretch.reminders.ui.forms import (
    QUIET_FORMS,
    REMINDER_FORMS,
    RuleForm,
    kind_name,
)
from glutestretch.stretches.routines import FULL

_TWO_COLUMNS = 640
_MOMENTS = 5


class ReminderEditor(QWidget):
    """Shows what comes of the fields as one types, and keeps nothing until ``Save``.

    Args:
        reminder: The id of the one to change; empty for a new one.
        quiet: Whether a new one is a quiet period.

    Signals:
        saved: The id of the reminder that was added or changed.
        left: Nothing is to be changed.
    """

    saved = Signal(str)
    left = Signal()

    def __init__(
        self,
        listed: ReminderList,
        reminder: str = "",
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ReminderEditor()
        self.ui.setupUi(self)
        self._list = listed
        self._reminders = listed.reminders
        self._reminder = reminder
        self._rule = listed.rule(reminder) if reminder else None
        self._quiet = isinstance(self._rule, Quiet) if self._rule else quiet
        self._beside = True
        self._forms: dict[str, RuleForm] = {}
        self._kinds = QUIET_FORMS if self._quiet else REMINDER_FORMS
        self.ui.title.setText(self._title())
        self.ui.about.setText(self._about())
        self.chips = self._make_chips()
        self._offer_routines()
        self.moments = tuple(Text("", self.ui.preview_card) for _ in range(_MOMENTS))
        for label in self.moments:
            self.ui.preview_layout.addWidget(label)
        self.ui.cancel_button.clicked.connect(self.left)
        self.ui.save_button.clicked.connect(self._save)
        self.ui.save_button.setDefault(True)
        first = self._rule.kind if self._rule else next(iter(self._kinds))
        self._kind = first
        self.chips[first].setChecked(True)
        if self._rule:
            self.form.show_rule(self._rule)
        self._weigh()

    @property
    def title(self) -> str:
        """What is done on this page."""
        return self.ui.title.text()

    @property
    def form(self) -> RuleForm:
        """The fields of the kind that is chosen."""
        return self._forms[self._kind]

    def take_focus(self) -> None:
        """Give the keyboard to the kind, which is where reading begins."""
        self.chips[self._kind].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what comes of the fields beside them, or below where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event) and self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        beside = self._beside = self.width() >= _TWO_COLUMNS * text_factor()
        columns = self.ui.columns_layout
        directions = QBoxLayout.Direction
        columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        columns.setStretch(0, 5 if beside else 0)
        columns.setStretch(1, 3 if beside else 0)
        self._show_next()

    def _title(self) -> str:
        if self._quiet:
            return self.tr("Edit the quiet period") if self._rule else self.tr("A quiet period")
        return self.tr("Edit the reminder") if self._rule else self.tr("A new reminder")

    def _about(self) -> str:
        if self._quiet:
            return self.tr("Choose when no reminder is to come, and see which ones then do.")
        return self.tr("Choose when you want to be reminded, and see what comes of it.")

    def _make_chips(self) -> dict[str, ChoiceChip]:
        row = WrappingRow(self.ui.kinds, spacing=8)
        self.ui.kinds.setAccessibleName(self.tr("Kind"))
        chips = {}
        for kind in self._kinds:
            chips[kind] = chip = ChoiceChip(kind_name(kind), self.ui.kinds)
            chip.toggled.connect(partial(self._toggled, kind))
            row.addWidget(chip)
        return chips

    def _offer_routines(self) -> None:
        ui = self.ui
        ui.routine_row.setVisible(not self._quiet)
        self.routine = ChoiceField(ui.routine_label.text(), ui.routine_row)
        ui.routine_layout.addWidget(self.routine)
        ui.routine_label.setBuddy(self.routine)
        for routine, name in self._list.routines:
            self.routine.addItem(name, routine)
        if self._rule and not self._quiet:
            place = self.routine.findData(self._list.routine(self._reminder))
            self.routine.setCurrentIndex(max(0, place))

    def _toggled(self, kind: str, chosen: bool) -> None:  # noqa: FBT001 - a slot
        if not chosen:
            return
        if kind not in self._forms:
            form = self._forms[kind] = self._kinds[kind](self._reminders, self.ui.form_card)
            self.ui.form_layout.addWidget(form)
            form.changed.connect(self._weigh)
        self._kind = kind
        for name, form in self._forms.items():
            form.setVisible(name == kind)
        self._weigh()

    def _weigh(self) -> None:
        """Show what comes of the fields, or what is the matter with them."""
        try:
            rule, problem = self.form.rule(), ""
        except Problem as found:
            rule, problem = None, problem_words(found)
        ui = self.ui
        if problem != ui.problem.text():
            say(self, problem)
        ui.problem.setText(problem)
        ui.problem.setVisible(bool(problem))
        ui.save_button.setEnabled(rule is not None)
        ui.preview_card.setVisible(rule is not None)
        if rule is not None:
            self._show_preview(rule)
        self._show_next()
        follow_layout(self)

    def _show_preview(self, rule: Rule | Quiet) -> None:
        ui, reminders = self.ui, self._reminders
        words = summary(rule, reminders.now, reminders.zone)
        moments = self._list.next_moments(rule)
        heading = self.tr("Reminders that then come next") if self._quiet else self.tr("Next")
        if isinstance(rule, NotDone):
            heading = self.tr("Next, as long as nothing is done")
        if not moments:
            heading = self.tr("Nothing comes while reminders are paused or quiet.")
        ui.summary.setText(words)
        ui.moments_heading.setText(heading)
        for place, label in enumerate(self.moments):
            label.setText(begun(moments[place]) if place < len(moments) else "")
            label.setVisible(place < len(moments))
        ui.save_button.setAccessibleDescription(words)

    def _show_next(self) -> None:
        """Keep the first moment in sight where the others are scrolled out of it."""
        ui, first = self.ui, self.moments[0].text()
        ui.next.setText(self.tr("Next: {moment}").format(moment=first))
        wanted = not self._beside and not self._quiet and bool(first)
        ui.next.setVisible(wanted and not ui.problem.text())

    def _save(self) -> None:
        try:
            rule = self.form.rule()
        except Problem:  # a moment may have passed meanwhile
            self._weigh()
            return
        unclear = [field for field in self.form.hours_fields if field.may_mean_the_day]
        if unclear:
            self._ask_for_the_night(unclear[0])
            return
        routine = FULL if self._quiet else str(self.routine.currentData())
        listed = self._list
        if self._reminder in listed:  # else deleted meanwhile
            listed.change(self._reminder, rule, routine)
            self.saved.emit(self._reminder)
        else:
            self.saved.emit(listed.add(rule, routine))

    def _ask_for_the_night(self, field: HoursField) -> None:
        """Ask whether hours such as 9:00 to 5:00 are meant so, and go on as answered."""
        start, end = field.start.clock, field.end.clock

        def answer(label: str, stop: time, mean: Callable[[], None]) -> Answer:
            def go_on() -> None:
                mean()
                self._save()

            words = label.format(start=time_text(start), end=time_text(stop))
            return Answer(words, go_on, "records")

        hours = self.tr("{start} to {end}").format(start=time_text(start), end=time_text(end))
        QuestionDialog(
            self.tr("Does {hours} mean the day or the night?").format(hours=hours),
            (self.tr("As they stand, the hours end on the next day."),),
            (
                Answer(self.tr("Change the hours"), field.end.setFocus),
                answer(
                    self.tr("The day: {start} to {end}"),
                    in_the_afternoon(end),
                    field.mean_the_day,
                ),
                answer(self.tr("The night: {start} to {end}"), end, field.mean_the_night),
            ),
            self,
        ).open()
