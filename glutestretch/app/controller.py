"""Builds what the first screen did not need, and connects everything; nothing else.

It is imported once the first screen is painted; dialogs are imported when they are opened.
"""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from glutestretch import __version__
from glutestretch.app.announcer import Announcer
from glutestretch.app.diary_wiring import DiaryFeature
from glutestretch.app.end_signals import EndSignals
from glutestretch.app.figure_wiring import FigureFeature
from glutestretch.app.first_run import FirstRun
from glutestretch.app.language_choice import LanguageChoice
from glutestretch.app.packs_wiring import PacksFeature
from glutestretch.app.services import Services, real_services
from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.dialogs import Dialogs
from glutestretch.app.ui.file_drop import FileDrop
from glutestretch.app.ui.menu import WindowMenu
from glutestretch.app.ui.messages import MessageController, UnkeptNotice
from glutestretch.app.ui.routine_choice import RoutineChoice
from glutestretch.app.ui.session_pages import SessionPages
from glutestretch.app.ui.stiffness_question import StiffnessQuestion
from glutestretch.app.unsaved import Unsaved
from glutestretch.app.variant_choice import VariantChoice
from glutestretch.desktop.appearance.select import desktop_appearance
from glutestretch.desktop.atomic_file import remove_leftovers
from glutestretch.desktop.clock import Clock, SystemClock
from glutestretch.desktop.dbus.connection import session_bus
from glutestretch.desktop.instance.server import InstanceServer
from glutestretch.desktop.motion import Motion
from glutestretch.desktop.timer import Alarm, TimerAlarm
from glutestretch.diary.store import Diary, DiaryStore
from glutestretch.kit.held_keys import know_held_keys
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.engine.plan import Plan
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.narrator import Narrator
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.session.ui.auto_hide import AutoHide
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side

if TYPE_CHECKING:
    from glutestretch.app.audio_wiring import AudioFeature
    from glutestretch.app.background_wiring import Background
    from glutestretch.app.breath_wiring import BreathFeature
    from glutestretch.app.hands_free import HandsFree
    from glutestretch.app.prescription_wiring import PrescriptionsFeature
    from glutestretch.app.reminders_wiring import RemindersFeature
    from glutestretch.app.welcome import Welcome
    from glutestretch.background.handover import Handover
    from glutestretch.commands.dispatcher import CommandDispatcher
    from glutestretch.reminders.service import Reminders
    from glutestretch.routines.own_routines import OwnRoutines
    from glutestretch.settings.preferences import Preferences


class AppController(QObject):
    """Brings the first screen to life.

    Args:
        first: What is on the screen already.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        diary: Where facts are kept.
        services: Makes what is needed of the outside world, when it is first wanted.

    Attributes:
        goes_on: Whether the small process reminded until this moment.
    """

    def __init__(
        self,
        first: FirstScreen,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        diary: DiaryStore,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._clock = clock
        self._alarms = alarms
        self._diary = diary
        self._services = services
        self._breath: BreathFeature | None = None
        self._hearing: AudioFeature | None = None
        self._hands_free: HandsFree | None = None
        self._background: Background | None = None
        self.goes_on = False
        self._reminding: RemindersFeature | None = None
        self._desk: CommandDispatcher | None = None
        self._prescriptions: PrescriptionsFeature | None = None
        self._welcome: Welcome | None = None
        self.recorder = SessionRecorder(diary, clock)
        preferences, catalogue = first.preferences, first.catalogue
        self.session = Session(catalogue, clock, alarms, self.recorder, preferences.settings, self)
        self.session.fit = self._fit_to_words
        self.announcer = Announcer(clock, alarms, self)
        self.step_presenter = StepPresenter(first.reader, self.session, self)
        self.narrator = Narrator(self.session, self.step_presenter, self)
        self.figure = FigureFeature(services, first, self.session, clock, alarms, self)
        AutoHide(first.window, first.window.panel, clock, alarms, self)
        self.menu = WindowMenu(first.window)
        first.window.add_keys(self.menu.take_by_place)
        self._drop = FileDrop(first.window.centralWidget(), self)
        self._choose_key(preferences.settings)
        self.own_routines = first.own_routines()
        self.launcher = SessionLauncher(
            first.book, preferences, self.session, self.recorder, clock, self
        )
        self.packs = PacksFeature(
            first, self.session, self.step_presenter, self.launcher, diary, clock, self
        )
        self.past = DiaryFeature(first, self.session, diary, clock, self)
        self.first_run = FirstRun(first, self.session, diary, self)
        self.routines = RoutineChoice(
            first.window, self.launcher, first.book, preferences, diary.overview, self
        )
        self._dialogs = Dialogs(
            first.window, preferences, catalogue, first.language, first.paths.directory, self
        )
        self._notices = MessageController(
            first.window,
            catalogue,
            self.session,
            self.launcher,
            self.recorder,
            diary,
            first.paths,
            self,
        )
        self.question = StiffnessQuestion(
            first.window, self.session, preferences, clock, alarms, self
        )
        self._pages = SessionPages(
            first.window,
            self.session,
            self.recorder,
            catalogue,
            first.pictures,
            self.step_presenter,
            preferences,
            lambda: self.question.asked,
            self._next_reminder,
            self,
        )
        self.unsaved = Unsaved(alarms(self), clock, self)
        first.window.save_all = self.unsaved.save_again
        self.unsaved.add(diary)
        preferences.failed.connect(self._keep_safe(preferences, "settings").show)
        own = self.own_routines
        own.failed.connect(self._keep_safe(own, "unkept routines").show)
        self._connect()
        self._catch_up()

    def _connect(self) -> None:
        first = self._first
        reader, panel = first.reader, first.window.panel
        VariantChoice(panel, self.step_presenter, first.preferences, reader, self)
        LanguageChoice(first, self.session, self._dialogs, self)
        self._connect_wishes()
        self._connect_help()
        self._connect_facts()
        self.launcher.routine_gone.connect(self._notices.tell_routine_gone)
        self.own_routines.changed.connect(self._follow_own_routines)

    def _connect_wishes(self) -> None:
        window, panel, sidebar = (
            self._first.window,
            self._first.window.panel,
            self._first.window.sidebar,
        )
        session, step_presenter, dialogs = self.session, self.step_presenter, self._dialogs

        sidebar.start_wished.connect(self.launcher.start_routine)
        step_presenter.pain_left.connect(self._pages.leave_pain)
        sidebar.stretch_wished.connect(window.pages.close_opened)
        sidebar.stretch_wished.connect(step_presenter.open)
        sidebar.stretch_wished.connect(self._show_open_stretch, Qt.ConnectionType.QueuedConnection)
        panel.back_wished.connect(step_presenter.back)
        panel.next_wished.connect(step_presenter.next)
        panel.main_wished.connect(step_presenter.press_main)
        panel.side_wished.connect(step_presenter.see_side)
        panel.pain_wished.connect(step_presenter.pain)
        panel.in_breath_began_wished.connect(session.in_breath_began)
        panel.in_breath_ended_wished.connect(session.in_breath_ended)
        window.pause_wished.connect(session.pause)
        window.switch_side_wished.connect(step_presenter.switch_side)
        window.skip_wished.connect(session.skip_stretch)
        window.finish_wished.connect(session.finish)
        panel.skip_wished.connect(session.skip_stretch)
        panel.end_wished.connect(window.ask_to_finish)
        panel.usual_view_wished.connect(window.toggle_big)
        sidebar.end_wished.connect(window.ask_to_finish)
        sidebar.reminders_wished.connect(window.reminders_wished)
        sidebar.routines_wished.connect(window.routines_wished)
        window.routines_wished.connect(self.routines.open)
        self.routines.chosen.connect(self._choose_routine)
        self.routines.own_wished.connect(window.own_routines_wished)
        window.own_routines_wished.connect(self._open_own_routines)
        window.packs_wished.connect(self._open_packs)
        window.prescription_wished.connect(lambda: self.prescribe().ask_for_file())
        self._drop.dropped.connect(self._open_prescription)
        window.reminders_wished.connect(self._open_reminders)
        window.progress_wished.connect(self._open_progress)
        window.settings_wished.connect(self._open_settings)
        window.data_wished.connect(self._open_data)
        self.first_run.welcome_wished.connect(self.welcome)
        window.activated.connect(self.launcher.look_again)
        window.activated.connect(self.past.catch_up)
        self.past.changed.connect(self._follow_past)
        window.closing.connect(self._pages.keep_note)
        window.closing.connect(self._put_away)
        dialogs.opening.connect(session.pause)
        dialogs.trial_wished.connect(self._try_out)
        step_presenter.play_wished.connect(self.launcher.play)
        self._pages.massage_wished.connect(self.launcher.play)
        step_presenter.visit_wished.connect(self._notices.offer_visit)

    def _connect_help(self) -> None:
        window = self._first.window
        window.glutes_wished.connect(self._open_glutes)
        window.guide_wished.connect(self._dialogs.open_guide)
        window.keys_wished.connect(self._dialogs.open_keys)
        window.doctor_wished.connect(self._open_doctor)
        window.about_wished.connect(self._dialogs.open_about)
        window.welcome_wished.connect(self.welcome)

    def _connect_facts(self) -> None:
        first, session, step_presenter, launcher = (
            self._first,
            self.session,
            self.step_presenter,
            self.launcher,
        )
        window, notices = first.window, self._notices

        session.mode_changed.connect(self._pages.follow)
        session.pain_reported.connect(self._pages.show_report)
        step_presenter.step_changed.connect(window.panel.show_step)
        step_presenter.step_changed.connect(first.still_presenter.show)
        step_presenter.step_changed.connect(first.still_presenter.follow_up)
        step_presenter.step_changed.connect(self.figure.clip_player.show)
        step_presenter.step_changed.connect(window.sidebar.show_step)
        step_presenter.step_changed.connect(notices.follow)
        step_presenter.controls_changed.connect(window.panel.show_controls)
        window.panel.fullness_steps_changed.connect(session.show_fullness_in)
        step_presenter.controls_changed.connect(window.show_controls)
        step_presenter.parts_changed.connect(window.panel.show_parts)
        step_presenter.moment_changed.connect(window.panel.show_moment)
        step_presenter.time_left_changed.connect(window.panel.ui.time_left.show_variants)
        step_presenter.moment_changed.connect(self.figure.clip_player.breathe)
        self.narrator.announced.connect(self.announcer.turn_to)
        step_presenter.announced.connect(self.announcer.turn_to)
        self._pages.announced.connect(self.announcer.turn_to)
        self.narrator.counted.connect(self.announcer.count)
        window.notices.noticed.connect(self.announcer.add)
        window.notices.over.connect(self.announcer.drop)
        self.announcer.announced.connect(window.announce)
        session.slept.connect(notices.tell_slept)
        session.mode_changed.connect(self.figure.rest)
        session.mode_changed.connect(self._follow_session)
        session.mode_changed.connect(self._free_hands)
        step_presenter.playing_changed.connect(self._follow_playing)
        session.mode_changed.connect(notices.tell_diary)
        launcher.routine_changed.connect(self._show_shelf)
        launcher.startable.connect(window.allow_start)
        launcher.offered.connect(notices.offer)
        launcher.offer_over.connect(notices.withdraw_offer)
        launcher.refused.connect(step_presenter.open)
        launcher.tighter_asked.connect(self.routines.ask_tighter)
        launcher.refused.connect(notices.tell_refused)
        session.all_left_out.connect(notices.tell_all_left_out)
        first.preferences.changed.connect(first.look.apply)
        first.preferences.changed.connect(session.apply)
        first.preferences.changed.connect(self._show_shelf)
        first.preferences.changed.connect(self._follow_login)
        first.preferences.changed.connect(self._choose_key)
        self.recorder.recorded = self._follow_diary
        self.unsaved.tried.connect(notices.tell_unwritten)
        first.look.still_changed.connect(window.panel.set_still)

    def _keep_safe(
        self, keeper: "Preferences | OwnRoutines | Reminders", topic: str
    ) -> UnkeptNotice:
        """Try again what could not be written; return the notice that says so."""
        self.unsaved.add(keeper)
        notice = UnkeptNotice(self._first.window, keeper, topic, self)
        keeper.failed.connect(self.unsaved.look)
        self.unsaved.tried.connect(notice.withdraw)
        return notice

    def _catch_up(self) -> None:
        """Show what the files and the diary had to say before anything was connected."""
        first = self._first
        problems = (*first.preferences.problems, *self.own_routines.problems)
        for problem in (*problems, first.state_file.problem, *first.pack_problems):
            if problem:
                self._first.window.notices.say(problem)
        self._first.window.panel.set_still(self._first.look.still)
        self.launcher.choose(self._first.state.routine)
        self._show_shelf()
        self.step_presenter.begin()
        self._notices.tell_diary()
        self.launcher.look_back()
        self._first.window.sidebar.focus_list()

    def listen(self) -> "AudioFeature":
        """Return what lets a session be heard; it is loaded with the first one."""
        if self._hearing is None:
            from glutestretch.app.audio_wiring import AudioFeature  # noqa: PLC0415

            self._hearing = AudioFeature(
                self._services.audio(self),
                self._services.speech,
                self._first,
                self.session,
                self._diary,
                self._clock,
                self._alarms,
                self,
            )
            self._hearing.failed.connect(self.narrator.stand_in)
            self.narrator.is_heard = self._hearing.guide.explains
        return self._hearing

    def _try_out(self, what: str) -> None:
        self.listen().guide.try_out(what)

    def _fit_to_words(self, plan: Plan) -> Plan:
        guide = self.listen().guide
        if self._breath is None and self._first.preferences.settings.pace == "breath":
            from glutestretch.app.breath_wiring import BreathFeature  # noqa: PLC0415

            self._breath = BreathFeature(
                self._services.microphone, self._first, self.session, guide, self
            )
        return guide.fit(plan)

    def remind(self) -> "RemindersFeature":
        """Return what watches over reminders; it is loaded when it is first wanted."""
        if self._reminding is None:
            from glutestretch.app.reminders_wiring import RemindersFeature  # noqa: PLC0415

            self._reminding = RemindersFeature(
                self._services.reminders(self),
                self._first,
                self.session,
                self.launcher,
                self.recorder,
                self._diary,
                self._clock,
                self,
                goes_on=self.goes_on,
            )
            self._reminding.catch_up = self.past.catch_up
            self._reminding.window_needed.connect(self._dialogs.close_all)
            self._keep_safe(self._reminding.reminders, "unkept reminders")
        return self._reminding

    def rest_with(
        self, server: InstanceServer, lock: int, handover: "Handover | None" = None
    ) -> None:
        """Make way for the small process when nothing but reminders is left to do.

        Args:
            server: On which later starts call.
            lock: The descriptor of the file whose lock says that this is the first instance.
            handover: What the small process has handed over, if this takes its place.
        """

        def begin() -> None:
            if self._background is not None:
                return
            from glutestretch.app.background_wiring import Background, arrive  # noqa: PLC0415

            reminding = self.remind()
            self._background = Background(
                self._first, reminding, self.session, self.unsaved, server, lock, self
            )
            if handover:
                arrive(handover, self._background, self._first, reminding, server)

        window = self._first.window
        window.left.connect(begin)
        if handover or not window.isVisible():
            QTimer.singleShot(0, self, begin)

    def prescribe(self) -> "PrescriptionsFeature":
        """Return what opens and adds prescriptions; it is loaded when it is first wanted."""
        if self._prescriptions is None:
            from glutestretch.app.prescription_wiring import (  # noqa: PLC0415
                PrescriptionsFeature,
            )

            self._prescriptions = PrescriptionsFeature(
                self._first, self.own_routines, lambda: self.remind().reminders, self._dialogs, self
            )
        return self._prescriptions

    def welcome(self) -> None:
        """Show the welcome; it is loaded for that."""
        if self._welcome is None:
            from glutestretch.app.welcome import Welcome  # noqa: PLC0415

            self._welcome = Welcome(
                self._first,
                Motion(self._clock, self._alarms),
                lambda: self.remind().list,
                self._next_reminder,
                self._try_out,
                self,
            )
        self._welcome.open()

    def tell_whats_new(self) -> None:
        """Say what an update has brought, once somebody sees it; it is loaded for that."""
        window = self._first.window
        if not window.isVisible():
            window.activated.connect(self.tell_whats_new)
            return
        if self._first.state.version == __version__:
            return
        from glutestretch.app.whats_new import WhatsNew  # noqa: PLC0415

        WhatsNew(self._first, self._dialogs, self).tell()

    def _next_reminder(self) -> str:
        return self._reminding.next_reminder if self._reminding else ""

    def answer(self, request: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do what a command says; return what became of it, in plain values."""
        if self._desk is None:
            from glutestretch.commands.dispatcher import CommandDispatcher  # noqa: PLC0415

            self._desk = CommandDispatcher(
                lambda: self.remind().reminders,
                self.launcher,
                self.session,
                self._first.book,
                self.past.archive,
                lambda: self.prescribe().adding,
                lambda: self.packs.in_use,
                self,
            )
            self._desk.window_wished.connect(self._dialogs.close_all)
            self._desk.packs_changed.connect(self.packs.follow)
            self._desk.window_wished.connect(self._first.window.bring_up)
            self._desk.prescription_wished.connect(self._open_prescription)
        return self._desk.answer(request)

    def _open_settings(self) -> None:
        """Open the settings, with what the system says about starting at login."""
        if self._reminding is not None:
            self._reminding.ask_about_login()
        self._dialogs.open_settings()

    def _follow_past(self) -> None:
        """Follow a past that was brought in from elsewhere, or deleted."""
        self.launcher.follow_past()
        if self._reminding is not None:
            self._reminding.learn()

    def _open_glutes(self) -> None:
        self.figure.follow(self._dialogs.open_glutes(self.figure.for_diagrams()))

    def _open_doctor(self) -> None:
        self._dialogs.open_doctor(self._services.doctor)

    def _open_data(self) -> None:
        self._dialogs.open_data(self.past.archive(), self.past.report)

    def _open_progress(self) -> None:
        self._dialogs.open_progress(self.past.progress())

    def _open_packs(self) -> None:
        self._dialogs.open_packs(self.packs.keeper)

    def _open_own_routines(self) -> None:
        self._dialogs.open_own_routines(
            self.own_routines, lambda routine, over: self.prescribe().write(routine, over)
        )

    def _open_reminders(self) -> None:
        reminding = self.remind()
        self._dialogs.open_reminders(reminding.reminders, reminding.list)

    def _follow_login(self, settings: Settings) -> None:
        """Load what starts the app at login when that is switched on."""
        if settings.start_at_login != self._first.preferences.before.start_at_login:
            self.remind().follow_settings(settings)

    def _open_prescription(self, path: str) -> None:
        self.prescribe().open(path)

    def _follow_own_routines(self) -> None:
        """Start what was chosen as it is now; the full routine while it is gone."""
        self.launcher.choose(self._first.state.routine)

    def _choose_routine(self, routine: str) -> None:
        self._first.state = replace(self._first.state, routine=routine)
        self.launcher.choose(routine)

    def _choose_key(self, settings: Settings) -> None:
        self._first.window.breath_key.choose(
            settings.own_pace_key if settings.pace == "own" else ""
        )

    def _show_shelf(self) -> None:
        playing = self.step_presenter.view.playing
        self._first.show_shelf(self._diary.overview(), self._clock.now(), playing)

    def _follow_playing(self, playing: tuple[str, Side] | None) -> None:
        """Show in the list what is played; the end of a session is a change of mode, too."""
        if playing is not None:
            self._show_shelf()

    def _follow_session(self, mode: Mode) -> None:
        """Show in the list what a session has brought, once it is left or paused."""
        if mode not in ACTIVE:
            self._show_shelf()
        self.packs.catch_up()

    def _free_hands(self) -> None:
        """Load what a session needs of the desktop, when the first one begins."""
        if self._hands_free is None and self.session.running:
            from glutestretch.app.hands_free import HandsFree  # noqa: PLC0415

            self._hands_free = HandsFree(
                self._services.session(self),
                self._first,
                self.session,
                self.step_presenter,
                self._clock,
                self._alarms,
                self,
            )

    def _show_open_stretch(self) -> None:
        """Mark what lies open, also where the user's choice could not be followed."""
        self._first.window.sidebar.show_current(self.step_presenter.stretch)

    def _follow_diary(self) -> None:
        """Say whether facts could be written, and try again later where they could not."""
        self._notices.tell_unwritten()
        self.unsaved.look()

    def _put_away(self) -> None:
        self.session.put_away()
        self._first.save()
        saved = self.unsaved.save_again()
        self._diary.close()
        if not saved:
            from glutestretch.commands.exit import warn  # noqa: PLC0415

            problems = (
                self._diary.problem,
                self._reminding.reminders.problem if self._reminding else "",
            )
            unwritten = self.tr("What you did last could not be written down.")
            warn(" ".join((unwritten, *filter(None, problems))))


def build_controller(
    first: FirstScreen,
    application: QApplication,
    lock: int = -1,
    handover: "Handover | None" = None,
) -> AppController:
    """Build what the first paint did not need, and connect it.

    Args:
        first: What is on the screen already.
        application: What runs it.
        lock: The descriptor of the file whose lock says that this is the first instance.
        handover: What the small process has handed over, if this takes its place.
    """
    EndSignals(first.window.end, application)
    know_held_keys(application)
    clock = SystemClock()
    first.paths.make()
    remove_leftovers(Path(first.paths.directory))
    alarms = partial(TimerAlarm, clock)
    session = session_bus(application)
    services = real_services(first.paths, clock, alarms, session)
    diary = Diary(first.paths.diary)
    controller = AppController(first, clock, alarms, diary, services, application)
    if os.path.exists(first.paths.reminders) or not first.window.isVisible():  # noqa: PTH110 - pathlib is slow to load
        QTimer.singleShot(0, controller, controller.remind)
    if first.state.version != __version__:
        QTimer.singleShot(0, controller, controller.tell_whats_new)
    if not first.state.welcomed:
        first.window.activated.connect(controller.first_run.greet)
        QTimer.singleShot(0, controller, controller.first_run.greet)
    appearance = desktop_appearance(session, application)
    appearance.changed.connect(first.look.follow)
    appearance.start()
    server = InstanceServer(first.paths.sockets(), application, handler=controller.answer)
    server.raise_wished.connect(first.window.bring_up)
    if handover:
        server.adopt(handover.kept.socket, handover.kept.path)
        controller.goes_on = True
    else:
        server.listen()
    application.aboutToQuit.connect(server.close)
    controller.rest_with(server, lock, handover)
    return controller
