"""Lets a session be heard: its facts become lines, sounds and the swell of a breath."""

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal

from glutestretch.audio_guidance.engine import timing
from glutestretch.audio_guidance.engine.script import (
    Moment,
    Script,
    Sound,
    Wording,
    subject,
    wording,
)
from glutestretch.audio_guidance.engine.timing import Pace
from glutestretch.audio_guidance.reading import ReadingVoice
from glutestretch.audio_guidance.speaker import Speaker
from glutestretch.desktop.audio.api import Audio, Channel
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.diary.events import SessionOutcome
from glutestretch.kit.record import replace
from glutestretch.session.engine import facts
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.engine.facts import Fact
from glutestretch.session.engine.plan import Cue, Kind, Plan
from glutestretch.session.session import Session
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue

BREATH = "sounds/breath.opus"
_OUT_PART = 0.15
"""How loud the noise of a breath is when all is breathed out, as a part of its full volume."""
_SETTLE_SECONDS = 0.6
_SOUND_SECONDS = 2.0
"""For how long a bowl is loud enough to be taken for something else."""
_CLOSE_SECONDS = 10.0
"""How long after the last word of a session the player is kept."""
_PERCENT = 100
_VOLUMES = {"voice": "voice_volume", "sounds": "sound_volume", "breath": "breath_volume"}
_TRIAL_SECONDS = 2.0


class AudioGuide(QObject):
    """Follows a session by its facts, and says, sounds and swells what goes with them.

    Args:
        session: What is followed.
        catalogue: How long the movements of a step take.
        audio: What plays.
        voice_of: Returns the voice of this name.
        sessions_of: In how many sessions so far a stretch was held to its end.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        settings: The settings in force.
        parent: The Qt parent.

    Signals:
        sounding: From now on the app itself is to be heard, for so many seconds.
    """

    sounding = Signal(float)

    def __init__(
        self,
        session: Session,
        catalogue: Catalogue,
        audio: Audio,
        voice_of: Callable[[str], ReadingVoice],
        sessions_of: Callable[[str], int],
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._audio = audio
        self._voice_of = voice_of
        self._sessions_of = sessions_of
        self._earlier: dict[str, int] = {}
        self._new_in: dict[str, int] = {}
        self._clock = clock
        self._closing, self._trial = alarms(self), alarms(self)
        self._settings = settings
        self._voice = voice_of(settings.voice)
        self._speaker = Speaker(self._voice, clock, alarms, self)
        self._speaker.saying.connect(self.sounding)
        self._script = self._make_script()
        self._left: Cue | None = None
        self._opens = self._turned = False
        self._waiting: Moment | None = None
        self._answers: dict[type[Fact], Callable[[Any], None]] = {
            facts.Began: self._began,
            facts.CueBegan: self._cue_began,
            facts.SideChanged: self._side_changed,
            facts.VariantChanged: self._variant_changed,
            facts.BreathTurned: self._breath_turned,
            facts.HoldOver: self._hold_over,
            facts.Paused: self._paused,
            facts.Resumed: self._resumed,
            facts.StoppedForPain: self._stopped,
            facts.PainTakenBack: self._taken_back,
            facts.Ended: self._ended,
        }
        self._follows = False
        self._follow()

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        before, self._settings = self._settings, settings
        silent = settings.guidance == "off", before.guidance == "off"
        if settings.voice != before.voice or silent[0] is not silent[1]:
            self._speaker.stop()
            self._voice.close()
            self._voice = self._speaker.voice = self._voice_of(settings.voice)
            if self._session.running:
                self._voice.prepare(self._session.plan, anew=False)
                self._open_voice()
        self._script = self._make_script()
        self._follow()

    @property
    def _to_be_heard(self) -> bool:
        settings = self._settings
        return settings.sounds or settings.breath_sound or settings.guidance != "off"

    def _follow(self) -> None:
        """Follow the session, unless nothing of it is to be heard."""
        if self._to_be_heard is self._follows:
            return
        self._follows = not self._follows
        if self._follows:
            self._session.happened.connect(self._happened)
        else:
            self._session.happened.disconnect(self._happened)
            self._left = self._waiting = None
            self._opens = self._turned = False
            self._speaker.stop()
            self._close()

    def _open_voice(self) -> None:
        if self._settings.guidance != "off":
            self._voice.open()

    def _make_script(self) -> Script:
        settings = self._settings
        self._speaker.volume = settings.voice_volume / _PERCENT
        return Script(
            self._voice.lines,
            cache(self._wording_of),
            self._new_in,
            counts_breaths=settings.count_breaths,
        )

    def _wording_of(self, stretch: str) -> Wording:
        """Return how much is said of a stretch, as it was known before the present session."""
        if stretch not in self._earlier:
            self._earlier[stretch] = self._sessions_of(stretch)
        return wording(self._settings.guidance, self._earlier[stretch])

    def explains(self, cue: Cue) -> bool:
        """Return whether the steps of a cue's stretch are spoken, and can be heard."""
        return self._script.explains(cue) and self._voice.tells_aloud(subject(cue))

    def fit(self, plan: Plan) -> Plan:
        """Return the plan with steps and pauses that last as long as their words need."""
        if self._session.running:
            self._note_new_variant(plan)
        else:
            self._earlier.clear()
            self._new_in.clear()
        self._voice.prepare(plan, anew=not self._session.running)
        self._script = self._make_script()

        def heard(number: int) -> Moment:
            return self._script.of_cue(plan, number, _hold_before(plan, number), opens=number == 0)

        def move_seconds(cue: Cue) -> float:
            return self._catalogue[cue.stretch].varied(cue.variant).steps[cue.step].move_seconds

        pace = Pace(self._settings.step_pace)
        return timing.with_time_for_words(plan, heard, move_seconds, pace)

    def _note_new_variant(self, plan: Plan) -> None:
        """Explain the present stretch anew if the plan has it in another variant."""
        here = self._session.cue
        if any(cue.stretch == here.stretch and cue.variant != here.variant for cue in plan.cues):
            self._new_in[here.stretch] = here.half

    # --- what the user asks for

    def say_again(self) -> None:
        """Say once more what the present cue began with."""
        if self._session.running:
            run = self._session.run
            self._answer(self._script.of_cue(run.plan, run.place.cue, None))

    def say_how_long(self) -> None:
        """Say how long the session, and how many breaths the hold still takes."""
        if self._session.running:
            self._answer(self._script.how_long(self._session.present))

    def try_out(self, what: str) -> None:
        """Let something be heard as the settings have it: ``voice``, ``sounds`` or ``breath``."""
        self._audio.open()
        volume = getattr(self._settings, _VOLUMES[what]) / _PERCENT
        match what:
            case "voice":
                self._speaker.say(timing.arrange(self._script.trial()))
            case "sounds":
                self._audio.play(Channel.SOUND, f"sounds/{Sound.CHANGE_SIDES}.opus", volume)
            case "breath":
                self._audio.swell(BREATH, volume, _TRIAL_SECONDS)
                self._trial.at(self._clock.monotonic() + _TRIAL_SECONDS, self._end_trial)
        if not self._session.running:
            self._close_later()

    def _end_trial(self) -> None:
        if self._session.mode is not Mode.HOLDING:
            self._audio.swell(BREATH, 0.0, _TRIAL_SECONDS)

    def _close_later(self) -> None:
        silent = max(self._speaker.ends_at, self._clock.monotonic())
        self._closing.at(silent + _CLOSE_SECONDS, self._close)

    def _close(self) -> None:
        self._voice.close()
        self._audio.close()

    def _answer(self, moment: Moment) -> None:
        self._audio.open()
        self._speaker.say(timing.arrange(Moment(None, moment.said)))

    # --- what happens

    def _happened(self, fact: Fact) -> None:
        self._answers.get(type(fact), self._within)(fact)

    def _began(self, _began: facts.Began) -> None:
        self._opens = True
        self._closing.cancel()
        self._audio.open()
        self._open_voice()

    def _cue_began(self, began: facts.CueBegan) -> None:
        moment = self._script.of_cue(
            self._session.plan, began.number, self._left, opens=self._opens, turned=self._turned
        )
        self._left, self._opens, self._turned = None, False, False
        if self._session.mode in ACTIVE:
            self._perform(moment)
        else:
            self._speaker.stop()
            self._waiting = moment

    def _side_changed(self, _changed: facts.SideChanged) -> None:
        self._turned = True

    def _variant_changed(self, changed: facts.VariantChanged) -> None:
        if changed.restarts:
            self._speaker.silence()
        if self._session.mode in ACTIVE:
            self._sound(Sound.NEXT_STRETCH)

    def _breath_turned(self, turned: facts.BreathTurned) -> None:
        self._swell(turned)
        self._within(turned)

    def _hold_over(self, over: facts.HoldOver) -> None:
        self._left = over.cue
        self._settle_breath()

    def _within(self, fact: Fact) -> None:
        """Say and sound what goes with a moment within a cue; no line is cut off for it."""
        moment = self._script.of_fact(fact, self._session.cue)
        if self._speaker.busy:
            self._sound(moment.sound)
        elif moment != Moment():
            self._perform(moment)

    def _paused(self, paused: facts.Paused) -> None:
        self._settle_breath()
        if self._speaker.pending:
            self._speaker.pause()
        else:
            self._within(paused)

    def _resumed(self, resumed: facts.Resumed) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._perform(waiting)
        elif self._speaker.paused:
            self._speaker.resume()
        else:
            self._speaker.stop()  # it would still say that the session is paused
            moment = self._script.of_fact(resumed, self._session.cue)
            self._perform(replace(moment, free=self._session.present.until_next))

    def _stopped(self, stopped: facts.StoppedForPain) -> None:
        self._settle_breath()
        self._speaker.silence()
        self._perform(self._script.of_fact(stopped, self._session.cue))

    def _taken_back(self, _back: facts.PainTakenBack) -> None:
        self._speaker.stop()

    def _ended(self, ended: facts.Ended) -> None:
        self._settle_breath()
        if ended.outcome is not SessionOutcome.PAIN:
            self._perform(self._script.of_end(ended, self._session.cue, self._left))
        self._left = self._waiting = None
        self._close_later()

    # --- to be heard

    def _perform(self, moment: Moment) -> None:
        """Let a moment be heard in place of all that is being said."""
        self._sound(moment.sound)
        sound = moment.sound if self._settings.sounds else None
        self._speaker.say(timing.arrange(Moment(sound, moment.said, moment.free)))

    def _sound(self, sound: Sound | None) -> None:
        if sound is not None and self._settings.sounds:
            volume = self._settings.sound_volume / _PERCENT
            self._audio.play(Channel.SOUND, f"sounds/{sound}.opus", volume)
            self.sounding.emit(_SOUND_SECONDS)

    def _swell(self, turned: facts.BreathTurned) -> None:
        """Let the noise of a breath rise while it is drawn in, and fall while it goes out."""
        pace = self._session.cue.pace
        if not self._settings.breath_sound:
            return
        match pace:
            case GuidedPace():
                drawn_in, let_out = pace.in_seconds, pace.out_seconds
            case OwnPace():
                drawn_in, let_out = pace.usual_in_seconds, pace.usual_out_seconds
            case _:  # a microphone that follows the breath must not hear this one
                return
        part, seconds = (1.0, drawn_in) if turned.drawing_in else (_OUT_PART, let_out)
        self._audio.swell(BREATH, part * self._settings.breath_volume / _PERCENT, seconds)

    def _settle_breath(self) -> None:
        if self._settings.breath_sound:
            self._audio.swell(BREATH, 0.0, _SETTLE_SECONDS)


def _hold_before(plan: Plan, number: int) -> Cue | None:
    """Return the hold that is over when this cue is reached, or None."""
    for cue in reversed(plan.cues[:number]):
        if cue.seconds != 0:
            return cue if cue.kind is Kind.HOLDING else None
    return None
