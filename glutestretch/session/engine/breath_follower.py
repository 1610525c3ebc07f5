"""Follows the user's breath by what a microphone hears of it.

Loudness alone does not tell an in-breath from an out-breath. So the user is asked to breathe out
audibly, as through pursed lips, and in quietly: each breath that is heard is an out-breath, and
the quiet after it is the in-breath. What does not fit that is refused, and the hold goes on at
the guided pace; see docs/decisions/0027-breath-by-ear.md.
"""

import math
from collections import deque
from collections.abc import Sequence
from enum import StrEnum
from statistics import fmean, median
from typing import NamedTuple

from glutestretch.kit.record import Record
from glutestretch.session.engine.band_level import BLOCK_SECONDS, BandLevel, Block
from glutestretch.session.engine.heard_breath import Heard, patience


class Hearing(StrEnum):
    """How the follower stands."""

    LISTENING = "listening"
    """Not enough was heard yet."""
    FOLLOWING = "following"
    """Breaths are told apart, each as it turns."""
    UNSURE = "unsure"
    """What was heard did not go on, or is no breath."""


class _Moment(NamedTuple):
    """One block of the past: its number and smoothed level, step from the one before, and tone."""

    block: int
    level: float
    step: float
    tonal: float


class _Sound(Record):
    """A sound that has ended.

    Attributes:
        begin: The number of its first block, and ``end`` that of the first block after it.
        quiet: Seconds of silence before it; infinite where no sound came before.
        level: How loud it was, in decibels, and ``ratio`` how far above the room.
        rough: How much its loudness changed from block to block, in decibels.
        tonal: How much it repeated itself, as in ``Block``.
    """

    begin: int
    end: int
    quiet: float
    level: float
    ratio: float
    rough: float
    tonal: float

    @property
    def seconds(self) -> float:
        """How long it was."""
        return (self.end - self.begin) * BLOCK_SECONDS


_SMOOTH = 5
"""A level is the median of so many blocks, and then the mean of so many medians."""
_DELAY = _SMOOTH - 1
"""How many blocks a smoothed level is late."""
_CONFIRM = 6
"""For how many blocks a sound or a silence has to last to be taken for one."""
_WINDOW_SECONDS = 12.0
_WINDOW_CYCLES = 1.5
_LOOK = 5
"""Room and breath are measured anew after so many blocks."""
_LOW, _HIGH = 0.12, 0.92
"""Which parts of the window's levels are taken for the room alone, and for the breath."""
_DEEPEST = 30.0
"""Decibels below the breath that count as silence, however much quieter the room is."""
_LEAST_RANGE = 2.8
_ON, _OFF, _FOOT = 0.45, 0.28, 0.15
"""Shares of the range at which a sound begins, ends, and is taken to have begun."""
_LEAST_RATIO = 3.8
"""Decibels of breath over room that are needed to begin to follow; fewer to go on."""
_LOST_RATIO = 2.5
_CLEAR_RATIO = 12.0
_ROUGH = 1.6
"""Mean step in decibels from block to block; noise of this band makes 0.4, speech 4."""
_KNOCK = 5.0
"""A larger step counts as this one: a knock within a breath does not make it restless."""
_TONAL = 0.12
"""How much a sound repeats itself at most; breath 0.06 or 0.08, chords and speech 0.15 to 0.7."""
_SHORTEST_OUT, _LONGEST_OUT = 1.0, 16.0
_SHORTEST_IN, _LONGEST_IN = 1.0, 13.0
_LEAST_IN_SHARE = 0.25
"""An in-breath lasts at least this share of the out-breath; a shorter quiet is a turn of both."""
_LIKE_LEVEL, _LIKE_LENGTH = 6.0, 1.8
"""How much two out-breaths of one person differ at most: in decibels, and as a ratio."""
_CYCLE_RANGE = (0.35, 2.5)
"""How long a breath is at least and at most, in guided breaths."""
_DEAF_SECONDS = 5.0
"""After how long with nothing heard it is no longer known where the breath is."""
_REFUSED_CYCLES = 0.8
"""For how many guided breaths nothing is trusted after what was no breath."""
_LEARNT, _KEPT = 2, 4
"""From how many out-breaths on the user's breath is known, and from how many it is measured."""


class BreathFollower:
    """Takes samples and tells of breaths; keeps some seconds of loudness, and no sound.

    Attributes:
        hearing: How it stands.
    """

    def __init__(self, guided_seconds: float) -> None:
        """Create one that has heard nothing.

        Args:
            guided_seconds: How long a breath at the guided pace is; what is heard has to be
                within reach of it.
        """
        self._guided = guided_seconds
        self._known: tuple[_Sound, ...] = ()
        self._sounds: tuple[_Sound, ...] = ()
        self.start()

    def start(self) -> None:
        """Listen anew, as when the next hold begins; how the user breathes is still known."""
        seconds = max(_WINDOW_SECONDS, _WINDOW_CYCLES * self._guided)
        self._known = self._sounds[-_KEPT:] or self._known
        self._sounds = ()
        self._band = BandLevel()
        self._now = 0
        self._levels: deque[float] = deque(maxlen=_SMOOTH)
        self._medians: deque[float] = deque(maxlen=_SMOOTH)
        self._past: deque[_Moment] = deque(maxlen=round(seconds / BLOCK_SECONDS))
        self._floor = self._range = 0.0
        self._forget_sound()
        self._edge = self._begin = 0
        self._quiet = math.inf
        self._refused_until = 0
        self._deaf_since = self._deaf_until = 0
        self.hearing = Hearing.LISTENING

    def _forget_sound(self) -> None:
        """Take it to be silent, for nobody knows how long."""
        self._loud = False
        self._changing = 0
        self._changed: int | None = None

    @property
    def level(self) -> float:
        """How loud the breath is just now, 0 to 1: from the room alone to the loudest breath."""
        if not self._past or self._now < self._deaf_until:
            return 0.0
        above = self._past[-1].level - self._floor
        return min(max(above / max(self._range, 2 * _LEAST_RANGE), 0.0), 1.0)

    @property
    def confidence(self) -> float:
        """How far the breaths rise above the room, 0 to 1; 0 while none are followed."""
        if self.hearing is not Hearing.FOLLOWING:
            return 0.0
        above = self._ratio - _LOST_RATIO
        return min(max(above / (_CLEAR_RATIO - _LOST_RATIO), 0.0), 1.0)

    def ignore(self, seconds: float) -> None:
        """Take what is heard in the next seconds for something else, such as the app's own voice.

        Samples have to be handed on all the same: by them time is told.
        """
        if self._now >= self._deaf_until:
            self._deaf_since = self._now
        self._deaf_until = max(self._deaf_until, self._now + math.ceil(seconds / BLOCK_SECONDS))

    def hear(self, samples: Sequence[int]) -> tuple[Heard, ...]:
        """Take the next samples, as ``BandLevel.take`` wants them; return what turned.

        Nothing is returned once ``hearing`` is no longer ``FOLLOWING``: look at it after each call.
        """
        turns: list[Heard] = []
        for block in self._band.take(samples):
            turn = self._take(block)
            if self.hearing is not Hearing.FOLLOWING:
                turns.clear()
            elif turn is not None:
                turns.append(turn)
        return tuple(turns)

    # --- levels

    def _take(self, block: Block) -> Heard | None:
        self._now += 1
        if self._now <= self._deaf_until:
            self._levels.clear()
            self._medians.clear()
            self._changing = 0
            if self._since(self._deaf_since) > _DEAF_SECONDS:
                known = self._recent
                self._forget_sound()
                self._lose()
                self._known = known  # nothing was heard that speaks against it
            return None
        step = abs(block.level - self._levels[-1]) if self._levels else 0.0
        step = min(step, _KNOCK)
        self._levels.append(block.level)
        self._medians.append(median(self._levels))
        level = fmean(self._medians)
        self._past.append(_Moment(self._now - _DELAY, level, step, block.tonal))
        if self._now % _LOOK == 0:
            self._measure()
        return self._follow(level)

    def _measure(self) -> None:
        """Find out how loud the room and the breath are."""
        levels = sorted(moment.level for moment in self._past)
        top = levels[round(_HIGH * (len(levels) - 1))]
        self._floor = max(levels[round(_LOW * (len(levels) - 1))], top - _DEEPEST)
        self._range = top - self._floor

    def _since(self, block: int) -> float:
        return (self._now - block) * BLOCK_SECONDS

    # --- sounds and silences

    def _follow(self, level: float) -> Heard | None:
        if self._range < _LEAST_RANGE:
            self._forget_sound()
            self._lose()
            return None
        if self._loud:
            crossed = level < self._floor + _OFF * self._range
        else:
            crossed = level > self._floor + _ON * self._range
        if not crossed:
            self._changing = 0
            self._lose_patience()
            return None
        if self._changing == 0:
            self._edge = self._now - _DELAY
        self._changing += 1
        if self._changing < _CONFIRM:
            return None
        self._changing = 0
        self._loud = not self._loud
        return self._begun() if self._loud else self._ended()

    def _begun(self) -> Heard | None:
        """A sound has begun: an out-breath, if breaths are followed."""
        self._begin = self._foot()
        before, self._changed = self._changed, self._begin
        self._quiet = math.inf if before is None else (self._begin - before) * BLOCK_SECONDS
        if self._sounds and not _is_in_breath(self._quiet, self._sounds[-1].seconds):
            self._refuse()
        if self.hearing is not Hearing.FOLLOWING:
            return None
        ago = self._since(self._begin)
        return Heard(drawing_in=False, ago=ago, usual=self._usual_out)

    def _foot(self) -> int:
        """Return the block at which the present sound left the level of the room."""
        foot = self._floor + _FOOT * self._range
        past = (one for one in reversed(self._past) if one.block < self._edge)
        begin = next((one.block for one in past if one.level <= foot), self._edge)
        return begin if self._changed is None else max(begin, self._changed)

    def _ended(self) -> Heard | None:
        """A sound has ended: an in-breath begins, if it was an out-breath."""
        sound, self._changed = self._sound(self._edge), self._edge
        if not _is_breath(sound):
            self._refuse()
            return None
        if not all(_alike(sound, other) for other in (*self._known, *self._sounds)):
            self._known = ()
            self._lose()
        self._sounds = (*self._sounds, sound)[-_KEPT:]
        if self.hearing is not Hearing.FOLLOWING and self._is_sure():
            self.hearing = Hearing.FOLLOWING
        elif self._ratio < _LOST_RATIO:
            self._lose()
        if self.hearing is not Hearing.FOLLOWING:
            return None
        return Heard(drawing_in=True, ago=self._since(self._edge), usual=self._usual_in)

    def _sound(self, end: int) -> _Sound:
        inside = [moment for moment in self._past if self._begin <= moment.block < end]
        power = fmean([10 ** (moment.level / 10) for moment in inside])
        room = 10 ** (self._floor / 10)
        return _Sound(
            begin=self._begin,
            end=end,
            quiet=self._quiet,
            level=10 * math.log10(power),
            ratio=10 * math.log10(max(power / room - 1, 1e-3)),
            rough=fmean([moment.step for moment in inside]),
            tonal=fmean([moment.tonal for moment in inside]),
        )

    # --- what is known of the user's breath

    def _is_sure(self) -> bool:
        """Whether two out-breaths alike were heard, in this hold or one of them before it."""
        if len(self._recent) < _LEARNT or self._ratio < _LEAST_RATIO:
            return False
        cycle = self._usual_in + self._usual_out
        least, most = (share * self._guided for share in _CYCLE_RANGE)
        return least <= cycle <= most and self._sounds[-1].begin >= self._refused_until

    @property
    def _recent(self) -> tuple[_Sound, ...]:
        return (*self._known, *self._sounds)[-_KEPT:]

    @property
    def _ratio(self) -> float:
        """How far the breaths of this hold rise above the room, in decibels."""
        return fmean([sound.ratio for sound in self._sounds]) if self._sounds else 0.0

    @property
    def _usual_out(self) -> float:
        return fmean([sound.seconds for sound in self._recent])

    @property
    def _usual_in(self) -> float:
        quiet = [sound.quiet for sound in self._recent if sound.quiet <= _LONGEST_IN]
        return fmean(quiet) if quiet else self._guided - self._usual_out

    def _lose_patience(self) -> None:
        """Stop following what lasts too long or has become too restless to be a breath."""
        if self.hearing is not Hearing.FOLLOWING or self._changed is None:
            return
        lasted = self._since(self._changed)
        if lasted > patience(self._usual_out if self._loud else self._usual_in):
            self._lose()
        elif self._loud and lasted > _SHORTEST_OUT and not _is_noise(self._sound(self._now)):
            self._refuse()

    def _lose(self) -> None:
        """Follow no longer; two more breaths have to be heard first."""
        if self.hearing is Hearing.FOLLOWING:
            self.hearing = Hearing.UNSURE
            self._known = ()
        self._sounds = ()

    def _refuse(self) -> None:
        """Take what was heard for no breath, and what comes soon after it neither."""
        self._lose()
        self._known = ()
        self.hearing = Hearing.UNSURE
        self._refused_until = self._now + round(_REFUSED_CYCLES * self._guided / BLOCK_SECONDS)


def _is_in_breath(quiet: float, out: float) -> bool:
    return max(_SHORTEST_IN, _LEAST_IN_SHARE * out) <= quiet <= _LONGEST_IN


def _is_breath(sound: _Sound) -> bool:
    return _SHORTEST_OUT <= sound.seconds <= _LONGEST_OUT and _is_noise(sound)


def _is_noise(sound: _Sound) -> bool:
    """Whether a sound is even and without tones, as breath is."""
    return sound.rough <= _ROUGH and sound.tonal <= _TONAL


def _alike(one: _Sound, other: _Sound) -> bool:
    """Whether two sounds can be out-breaths of one person in one hold."""
    lengths = sorted((one.seconds, other.seconds))
    return abs(one.level - other.level) <= _LIKE_LEVEL and lengths[1] <= _LIKE_LENGTH * lengths[0]
