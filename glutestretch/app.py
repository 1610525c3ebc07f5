"""Builds what the first screen did not need, and connects everything; nothing else.

It is imported once the first screen is painted; dialogs are imported when they are opened.
"""

import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from glutestretch.core.history import OpenSession
from glutestretch.core.plan import Plan
from glutestretch.first_screen import FirstScreen
from glutestretch.presenters import shelf
from glutestretch.presenters.chart import Chart, Mode
from glutestretch.presenters.controls import Controls
from glutestretch.presenters.logbook import Logbook
from glutestretch.presenters.scene import Scene, side_name
from glutestretch.presenters.session import Routine, Session
from glutestretch.presenters.stage import Stage
from glutestretch.services.alarm import Alarm, TimerAlarm
from glutestretch.services.appearance import desktop_appearance
from glutestretch.services.clock import Clock, SystemClock
from glutestretch.services.diary import Diary, DiaryStore
from glutestretch.services.instance import InstanceServer
from glutestretch.widgets.timeline import Segment
from glutestretch.windows.session_pages import SessionPages


class Coach(QObject):
    """Brings the first screen to life.

    Args:
        first: What is on the screen already.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        diary: Where facts are kept.
    """

    def __init__(
        self,
        first: FirstScreen,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        diary: DiaryStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._window = first.window
        self._clock = clock
        self._diary = diary
        self._offer: OpenSession | None = None
        self._goes_on = False
        self._was_running = False
        self._told_problem = ""
        self._told_left_out = ""
        self.chart = Chart(self)
        self.logbook = Logbook(diary, clock)
        self.session = Session(
            first.catalogue,
            self.chart,
            clock,
            alarms,
            self.logbook,
            first.preferences.settings,
            self,
        )
        self.stage = Stage(first.reader, self.session, self)
        SessionPages(self._window, self.session, self.logbook, first.catalogue, self)
        self._connect()
        self.chart.start()
        self._catch_up()

    def _connect(self) -> None:
        window, panel, sidebar = self._window, self._window.panel, self._window.sidebar
        session, stage, first = self.session, self.stage, self._first

        # wishes up
        sidebar.start_wished.connect(self._start_routine)
        sidebar.stretch_wished.connect(stage.open)
        sidebar.stretch_wished.connect(
            self._show_open_stretch, Qt.ConnectionType.QueuedConnection
        )
        panel.back_wished.connect(stage.back)
        panel.next_wished.connect(stage.next)
        panel.main_wished.connect(stage.press_main)
        panel.side_wished.connect(stage.see_side)
        panel.pain_wished.connect(stage.pain)
        panel.in_breath_began_wished.connect(session.in_breath_began)
        panel.in_breath_ended_wished.connect(session.in_breath_ended)
        window.pause_wished.connect(session.pause)
        window.switch_side_wished.connect(stage.switch_side)
        window.skip_wished.connect(session.skip_stretch)
        window.finish_wished.connect(session.finish)
        window.settings_wished.connect(self._open_settings)
        window.glutes_wished.connect(self._open_glutes)
        window.keys_wished.connect(self._open_keys)
        window.about_wished.connect(self._open_about)
        window.closing.connect(self._put_away)
        stage.play_wished.connect(self._play)

        # facts down
        stage.scene_changed.connect(panel.show_scene)
        stage.scene_changed.connect(first.gallery.show)
        stage.scene_changed.connect(self._scene_changed)
        stage.controls_changed.connect(panel.show_controls)
        stage.controls_changed.connect(self._controls_changed)
        session.plan_changed.connect(self._show_plan)
        session.ticked.connect(panel.show_moment)
        session.mode_changed.connect(self._mode_changed)
        session.announced.connect(window.announce)
        session.slept.connect(self._tell_slept)
        first.preferences.changed.connect(first.look.apply)
        first.preferences.changed.connect(session.apply)
        first.preferences.changed.connect(self._show_shelf)
        first.preferences.failed.connect(window.show_notice)
        first.look.still_changed.connect(panel.set_still)

    # --- at the start

    def _catch_up(self) -> None:
        """Show what the files and the diary had to say."""
        for problem in self._first.preferences.problems:
            self._window.show_notice(problem)
        past = self._diary.overview()
        broken_off = past.open_session
        self._window.panel.set_still(self._first.look.still)
        self._show_shelf()
        self._scene_changed(self._first.reader.scene)
        self._tell_diary_problem()
        if broken_off is None:
            return
        if broken_off.resumable(self._clock.now()) and self.session.knows(broken_off):
            self._offer = broken_off
            self._show_offer()
        else:
            self.logbook.given_up(broken_off)

    def _show_offer(self) -> None:
        self._window.show_notice(
            self.tr("Your last session broke off. Would you like to go on where it stopped?"),
            topic="offer",
            action=self.tr("Go on"),
            act=self._accept_offer,
            dismiss=self._decline_offer,
        )

    def _accept_offer(self) -> None:
        if self._offer:
            self._goes_on = True
            self.session.start(self._offer)

    def _decline_offer(self) -> None:
        offer, self._offer = self._offer, None
        if offer:
            self.logbook.given_up(offer)

    # --- starting

    def _start_routine(self) -> None:
        stretches = shelf.routine(self._first.catalogue, self._diary.overview())
        self._start(tuple(stretch.id for stretch in stretches))

    def _play(self, stretch: str) -> None:
        self._start((stretch,))

    def _start(self, stretches: tuple[str, ...]) -> None:
        self._goes_on = False
        side = shelf.first_side(self._first.preferences.settings, self._diary.overview())
        self.session.start(Routine(stretches, side))

    # --- what becomes true

    def _scene_changed(self, scene: Scene) -> None:
        self._window.sidebar.show_current(scene.stretch)
        self._first.gallery.prefetch()
        self._window.panel.show_pause(paused=self.session.mode is Mode.PAUSED)
        left_out = not self.session.running and scene.stretch in self._diary.overview().left_out
        told, self._told_left_out = self._told_left_out, scene.stretch if left_out else ""
        if told == self._told_left_out:
            return
        self._window.clear_notices("left out")
        if left_out:
            self._window.show_notice(
                self.tr("{name} hurt, so it is left out of the routine.").format(name=scene.title),
                topic="left out",
                action=self.tr("Put it back"),
                act=partial(self._put_back, scene.stretch),
            )

    def _put_back(self, stretch: str) -> None:
        self.logbook.put_back(stretch)
        self._told_left_out = ""
        self._show_shelf()
        self._controls_changed(self.stage.controls)

    def _mode_changed(self, mode: Mode) -> None:
        running = self.session.running
        self._window.allow_session_actions(running=running)
        if running and not self._was_running:
            self._window.panel.focus_main()
            self._settle_offer()
        if mode is Mode.IDLE:
            self._window.sidebar.focus_list()
            if self._offer:
                self._show_offer()
        self._was_running = running
        if running:
            self._window.clear_notices("offer")
            self._window.clear_notices("slept")
        self._show_shelf()
        self._tell_diary_problem()
        self._window.panel.show_pause(paused=mode is Mode.PAUSED)

    def _settle_offer(self) -> None:
        """A session has begun: it is the one that was offered, or that one is given up."""
        if self._goes_on:
            self._offer = None
        self._decline_offer()

    def _show_open_stretch(self) -> None:
        """Mark what lies open, also where the user's choice could not be followed."""
        self._window.sidebar.show_current(self.stage.stretch)

    def _controls_changed(self, controls: Controls) -> None:
        routine = shelf.routine(self._first.catalogue, self._diary.overview())
        self._window.sidebar.allow_start(controls.start and bool(routine))

    def _show_plan(self, plan: Plan) -> None:
        catalogue = self._first.catalogue
        self._window.panel.show_session(
            tuple(
                Segment(seconds, f"{catalogue[stretch].name}, {side_name(side)}")
                for stretch, side, seconds in plan.halves
            )
        )
        if self.session.running:
            self._window.panel.show_moment(self.session.moment)

    def _show_shelf(self) -> None:
        self._first.show_shelf(self._diary.overview(), self._clock.now())

    def _tell_diary_problem(self) -> None:
        problem = self._diary.problem
        if problem != self._told_problem:
            self._told_problem = problem
            self._window.clear_notices("diary")
            if problem:
                self._window.show_notice(problem, topic="diary")

    def _tell_slept(self) -> None:
        self._window.show_notice(
            self.tr("The computer was asleep, so the session has paused."), topic="slept"
        )

    # --- dialogs, each made when it is opened

    def _open_settings(self) -> None:
        from glutestretch.windows.settings_dialog import SettingsDialog  # noqa: PLC0415

        preferences = self._first.preferences
        dialog = SettingsDialog(preferences.settings, self._window)
        dialog.setting_wished.connect(preferences.set)
        dialog.defaults_wished.connect(preferences.restore_defaults)
        preferences.changed.connect(dialog.show_settings)
        self._open(dialog)

    def _open_glutes(self) -> None:
        from glutestretch.windows import pages  # noqa: PLC0415

        self._read(self.tr("About your glutes"), pages.about_glutes(self._first.catalogue))

    def _open_keys(self) -> None:
        from glutestretch.windows import pages  # noqa: PLC0415

        self._read(self.tr("Keys"), pages.keys())

    def _open_about(self) -> None:
        from glutestretch.windows import pages  # noqa: PLC0415

        folder = self._first.paths.directory
        self._read(self.tr("About Glutestretch"), pages.about_app(folder))

    def _read(self, title: str, body: str) -> None:
        from glutestretch.windows.text_dialog import TextDialog  # noqa: PLC0415

        self._open(TextDialog(title, body, self._window))

    def _open(self, dialog: QDialog) -> None:
        self.session.pause()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- at the end

    def _put_away(self) -> None:
        self._first.save()
        self._diary.close()


def complete(first: FirstScreen, application: QApplication) -> Coach:
    """Build what the first paint did not need, and connect it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    clock = SystemClock()
    first.paths.make()
    alarms = partial(TimerAlarm, clock)
    coach = Coach(first, clock, alarms, Diary(first.paths.diary), application)
    appearance = desktop_appearance(application)
    appearance.changed.connect(first.look.follow)
    appearance.start()
    server = InstanceServer(first.paths.socket, application)
    server.raise_wished.connect(first.window.bring_up)
    server.listen()
    return coach
