"""Builds what the first screen did not need, and connects everything; nothing else.

It is imported once the first screen is painted; dialogs are imported when they are opened.
"""

import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from glutestretch.first_screen import FirstScreen
from glutestretch.presenters.chart import Chart
from glutestretch.presenters.logbook import Logbook
from glutestretch.presenters.session import Session
from glutestretch.presenters.stage import Stage
from glutestretch.presenters.starter import Starter
from glutestretch.services.alarm import Alarm, TimerAlarm
from glutestretch.services.appearance import desktop_appearance
from glutestretch.services.clock import Clock, SystemClock
from glutestretch.services.diary import Diary, DiaryStore
from glutestretch.services.instance import InstanceServer
from glutestretch.windows.dialogs import Dialogs
from glutestretch.windows.noticeboard import Noticeboard
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
        self._clock = clock
        self._diary = diary
        self.chart = Chart(self)
        self.logbook = Logbook(diary, clock)
        preferences, catalogue = first.preferences, first.catalogue
        self.session = Session(
            catalogue, self.chart, clock, alarms, self.logbook, preferences.settings, self
        )
        self.stage = Stage(first.reader, self.session, self)
        first.window.add_menu()
        self.starter = Starter(catalogue, preferences, self.session, self.logbook, clock, self)
        self._dialogs = Dialogs(first.window, preferences, catalogue, first.paths.directory, self)
        self._notices = Noticeboard(
            first.window, self.session, self.starter, self.logbook, diary, self
        )
        self._pages = SessionPages(first.window, self.session, self.logbook, catalogue, self)
        self._connect()
        self.chart.start()
        self._catch_up()

    def _connect(self) -> None:
        self._connect_wishes()
        self._connect_facts()

    def _connect_wishes(self) -> None:
        window, panel, sidebar = (
            self._first.window,
            self._first.window.panel,
            self._first.window.sidebar,
        )
        session, stage, dialogs = self.session, self.stage, self._dialogs

        sidebar.start_wished.connect(self.starter.start_routine)
        sidebar.stretch_wished.connect(stage.open)
        sidebar.stretch_wished.connect(self._show_open_stretch, Qt.ConnectionType.QueuedConnection)
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
        window.settings_wished.connect(dialogs.open_settings)
        window.glutes_wished.connect(dialogs.open_glutes)
        window.keys_wished.connect(dialogs.open_keys)
        window.about_wished.connect(dialogs.open_about)
        window.closing.connect(self._put_away)
        dialogs.opening.connect(session.pause)
        stage.play_wished.connect(self.starter.play)

    def _connect_facts(self) -> None:
        first, session, stage, starter = self._first, self.session, self.stage, self.starter
        window, notices = first.window, self._notices

        stage.scene_changed.connect(window.panel.show_scene)
        stage.scene_changed.connect(first.gallery.show)
        stage.scene_changed.connect(first.gallery.prefetch)
        stage.scene_changed.connect(window.sidebar.show_scene)
        stage.scene_changed.connect(notices.tell_left_out)
        stage.controls_changed.connect(window.panel.show_controls)
        window.panel.fullness_steps_changed.connect(session.show_fullness_in)
        stage.controls_changed.connect(window.show_controls)
        stage.parts_changed.connect(window.panel.show_parts)
        session.ticked.connect(window.panel.show_moment)
        session.announced.connect(window.announce)
        stage.announced.connect(window.announce)
        session.slept.connect(notices.tell_slept)
        session.mode_changed.connect(self._show_shelf)
        session.mode_changed.connect(notices.tell_diary)
        starter.routine_changed.connect(self._show_shelf)
        starter.startable.connect(window.sidebar.allow_start)
        starter.offered.connect(notices.offer)
        starter.offer_over.connect(notices.withdraw_offer)
        first.preferences.changed.connect(first.look.apply)
        first.preferences.changed.connect(session.apply)
        first.preferences.changed.connect(self._show_shelf)
        first.preferences.failed.connect(window.show_notice)
        first.look.still_changed.connect(window.panel.set_still)

    def _catch_up(self) -> None:
        """Show what the files and the diary had to say before anything was connected."""
        for problem in self._first.preferences.problems:
            self._first.window.show_notice(problem)
        self._first.window.panel.set_still(self._first.look.still)
        self._first.gallery.prefetch()
        self._show_shelf()
        self._notices.tell_left_out(self._first.reader.scene)
        self._notices.tell_diary()
        self.starter.look_back()

    def _show_shelf(self) -> None:
        self._first.show_shelf(self._diary.overview(), self._clock.now())

    def _show_open_stretch(self) -> None:
        """Mark what lies open, also where the user's choice could not be followed."""
        self._first.window.sidebar.show_current(self.stage.stretch)

    def _put_away(self) -> None:
        self.session.put_away()
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
