"""Brings the figure in the card to life: the hand turns it, it moves and breathes."""

from math import sqrt

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal

from glutestretch.desktop.memory import give_back
from glutestretch.desktop.motion import Motion
from glutestretch.pictures.live.library import COMPILER, Figures
from glutestretch.pictures.live.on_demand import FigureOnDemand
from glutestretch.pictures.live.orbit import Hand, Orbit, at_home
from glutestretch.pictures.live.scene import Scene, picture_before
from glutestretch.pictures.live.timeline import eased
from glutestretch.pictures.ui.live_card import LiveCard
from glutestretch.pictures.ui.turning import Turning

IDLE_SECONDS = 1.0
"""How long a picture stands still before its live figure is loaded."""
SMOOTH_SECONDS = 0.2
"""How long it stands still in software before its edges are drawn smoothly."""
_FRAME_SECONDS, _SOFTWARE_FRAME_SECONDS = 1 / 60, 1 / 30
_SMOOTH = 4
"""Samples of each pixel's edges."""
_SOFTWARE_PIXELS = 720 * 540
"""How many pixels a frame has at most that the processor draws while the figure moves."""
_BREATH_STEPS = 48
_GLOW_BREATH = 0.22
"""How much of the glow a full breath takes away; the stretch is deepest when it is out."""


class LivePlayer(QObject):
    """Lays the live figure over the picture of the card, and takes it away again.

    With a graphics processor it is there once a picture has stood still, and moves and breathes
    from then on. In software it is there only while the user turns it: movements and breath are
    films there. Where it cannot be used, nothing changes.

    Args:
        figures: Where the figures come from.
        screen: The card.
        motion: How things move; where no motion is wanted, only the hand moves it.
        wanted: Whether it is switched on.

    Signals:
        taken: The hand has begun to turn the figure, in place of whatever was shown.
    """

    taken = Signal()

    def __init__(
        self,
        figures: Figures,
        screen: LiveCard,
        motion: Motion,
        parent: QObject | None = None,
        *,
        wanted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._clock, self._alarm, self._still = motion.clock, motion.alarms(self), motion.still
        self._source = FigureOnDemand(figures, wanted=wanted)
        self._screen = screen
        self._loading = motion.alarms(self)
        self._turning = Turning(screen)
        self._hand = Hand()
        self._picture = ""
        self._mirrored = False
        self._offered = False
        self._orbit: Orbit | None = None
        self._began: float | None = None
        self._seconds = 0.0
        self._breath = 0.0
        self._held = False
        self._shown = False
        self._drawn_at = 0.0
        self._turning.dragged.connect(self._drag)
        self._turning.let_go.connect(self._let_go)
        self._turning.turned.connect(self._turn)
        self._turning.home_wished.connect(self._go_home)
        screen.box_changed.connect(self._draw_again)
        screen.installEventFilter(self)
        screen.window().installEventFilter(self)

    @property
    def moving(self) -> bool:
        """Whether a movement is being shown."""
        return self._began is not None

    @property
    def in_hand(self) -> bool:
        """Whether the user has turned the figure, where it is only there for that."""
        return self._source.slow and self._shown

    def show(self, picture: str, *, mirrored: bool) -> bool:
        """Follow the card to a picture; return whether the figure moves on into its pose.

        Args:
            picture: Its name; empty for none.
            mirrored: Whether the other side is shown.
        """
        before, same_side = self._picture, mirrored == self._mirrored
        self._picture, self._mirrored = picture, mirrored
        self._alarm.cancel()
        self._began, self._breath, self._held, self._shown = None, 0.0, False, False
        self._loading.cancel()
        same_stretch = self._source.follow(picture)
        offered = self._offer()
        if not same_stretch:
            self._free()
        if offered:
            self._stand()
        if self._source.now is None or self._orbit is None:
            return False
        if self._source.slow or self._still or not same_side:
            self._orbit = at_home(self._source.now.best_view)
            return False
        now = self._clock.monotonic()
        self._orbit = self._orbit.home(now)
        if before == picture_before(picture):
            return self.play()
        if not self._orbit.rests(now):
            self._frame()
        return False

    def play(self) -> bool:
        """Show the movement into the pose; return whether that is possible."""
        if self._source.now is None or self._source.slow or self._still:
            self._put_away()
            return False
        self._seconds = self._source.now.seconds_into(self._picture)
        if not self._seconds:
            return False
        self._began = self._clock.monotonic()
        self._frame()
        return self._began is not None

    def breathe(self, fullness: float) -> bool:
        """Show how full the lungs are, in a hold; return whether nothing else has to."""
        breath = round(fullness * _BREATH_STEPS) / _BREATH_STEPS
        changed, self._breath = breath != self._breath, breath
        if self._source.now is None or self._still or not self._is_seen():
            return False
        if self._source.slow:
            return self._shown
        if changed and not self._is_moving(self._clock.monotonic()):
            self._frame()
        return self._source.now is not None

    def rest(self) -> None:
        """Breathe no more."""
        if self._breath:
            self._breath = 0.0
            self._draw_again()

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Move from now on, or only with the hand."""
        self._still = still
        self._began = None
        self._put_away()

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Be there from now on, or not at all."""
        if self._source.set_wanted(wanted):
            self._put_away()
            self._free()
            self._loading.cancel()
            if self._offer():
                self._stand()

    def set_figure(self, figure: str) -> None:
        """Show another person from now on."""
        self._put_away()
        self._free()
        self._source.set_figure(figure)
        self._picture = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Free everything while the card is hidden, or its window is minimised."""
        kind = event.type()
        is_of_card = watched is self._screen and kind in (QEvent.Type.Hide, QEvent.Type.Show)
        is_of_window = watched is not self._screen and kind is QEvent.Type.WindowStateChange
        if is_of_card or is_of_window:
            self._loading.cancel()
            if not self._is_seen():
                self._put_away()
                self._free()
            elif self._source.is_there:
                self._stand()
        return False

    # What the hand wishes.

    def _drag(self, azimuth: float, elevation: float) -> None:
        if self._load() and self._orbit is not None:
            now, azimuth = self._clock.monotonic(), self._seen(azimuth)
            self._held = True
            self._hand.move(azimuth, elevation, now)
            self._follow(self._orbit.dragged(azimuth, elevation, now))

    def _let_go(self) -> None:
        self._held = False
        if self._orbit is not None:
            now = self._clock.monotonic()
            speed = (0.0, 0.0) if self._still else self._hand.speed(now)
            self._follow(self._orbit.thrown(*speed, now))

    def _turn(self, azimuth: float, elevation: float) -> None:
        if self._load() and self._orbit is not None:
            now = self._clock.monotonic()
            self._follow(self._orbit.turned(self._seen(azimuth), elevation, now))

    def _go_home(self) -> None:
        if self._orbit is not None and not self._orbit.is_home:
            self._follow(self._orbit.home(self._clock.monotonic()))

    def _follow(self, orbit: Orbit) -> None:
        """Turn the figure with the hand."""
        if not self._shown:
            self.taken.emit()
        self._orbit = orbit.arrived() if self._still else orbit
        self._draw_soon()

    def _seen(self, azimuth: float) -> float:
        """Return a turn as it has to be behind the mirror image."""
        return -azimuth if self._mirrored else azimuth

    # What is loaded.

    def _offer(self) -> bool:
        """Let the hand turn the figure where there is one; return whether there is."""
        offered = self._source.is_there
        if offered is not self._offered:
            self._offered = offered
            self._turning.set_on(offered)
            self._screen.set_turnable(offered)
        return offered

    def _is_seen(self) -> bool:
        return self._screen.isVisible() and not self._screen.window().isMinimized()

    def _stand(self) -> None:
        """Load the figure once the picture has stood still, where that costs little."""
        if self._source.now is None and not self._source.slow and not self._still:
            self._loading.at(self._clock.monotonic() + IDLE_SECONDS, self._stood)

    def _stood(self) -> None:
        if self._is_seen() and self._load() and self._source.slow:
            self._free()

    def _load(self) -> bool:
        """Load the figure; return whether it is there."""
        if self._source.now is None and self._source.is_there:
            self._loading.cancel()
            figure = self._source.open()
            if figure is None:
                self._refuse()
            else:
                self._orbit = at_home(figure.best_view)
        return self._source.now is not None

    def _refuse(self) -> None:
        """Stay with the still image in this stretch."""
        self._source.refuse()
        self._put_away()
        self._free()
        self._offer()

    def _free(self) -> None:
        self._loading.cancel()
        self._alarm.cancel()
        self._began, self._held = None, False
        self._source.let_go()
        self._orbit = None

    def _put_away(self) -> None:
        """Show the still image again, in its own view."""
        self._alarm.cancel()
        self._began, self._held = None, False
        if self._source.now is not None:
            self._orbit = at_home(self._source.now.best_view)
        if self._shown:
            self._shown = False
            self._screen.show_still()

    # What is drawn.

    def _is_moving(self, now: float) -> bool:
        """Return whether the next frame is another one, even without the hand."""
        turns = self._orbit is not None and not self._orbit.rests(now)
        return self._began is not None or turns

    def _draw_soon(self) -> None:
        """Draw as soon as the time of a frame has passed since the last one."""
        seconds = _SOFTWARE_FRAME_SECONDS if self._source.slow else _FRAME_SECONDS
        self._alarm.at(max(self._clock.monotonic(), self._drawn_at + seconds), self._frame)

    def _draw_again(self) -> None:
        """Draw what is there, for a card of another size or a breath that is over."""
        if self._shown:
            self._draw_soon()

    def _frame(self) -> None:
        """Draw what is to be seen now, and see to it that it goes on."""
        self._drawn_at = now = self._clock.monotonic()
        if self._began is not None and now >= self._began + self._seconds:
            self._began = None
        moves = self._is_moving(now)  # not asked again once it is drawn: the last frame is the goal
        if not self._draw(now, fast=self._source.slow and (moves or self._held)):
            return
        if moves:
            self._draw_soon()
        elif self._source.slow:
            self._alarm.at(now + SMOOTH_SECONDS, self._come_to_rest)

    def _come_to_rest(self) -> None:
        """In software, give way to the still image, or at least draw the edges smoothly."""
        if self._orbit is not None and self._orbit.is_home and not self._held:
            self._put_away()
            self._free()
        else:
            self._draw(self._clock.monotonic(), fast=False)
            give_back(COMPILER)  # a smooth frame takes four times as much, for a moment

    def _draw(self, now: float, *, fast: bool) -> bool:
        """Draw the figure once; return whether that was possible."""
        if self._source.now is None or self._orbit is None:
            return False
        size, place = self._screen.live_room()
        if fast:
            size, place = _within(size, place, _SOFTWARE_PIXELS)
        view, moved = self._orbit.view(now), 1.0
        if self._began is not None:
            moved = eased((now - self._began) / self._seconds)
        scene = Scene(
            self._picture,
            view,
            moved,
            self._breath,
            1 - _GLOW_BREATH * self._breath,
            self._mirrored,
        )
        image = self._source.now.image(size, place, scene, 0 if fast else _SMOOTH)
        if image.isNull():
            self._refuse()
            return False
        anchors = self._source.now.anchors(size, place, scene)
        self._screen.show_live(image, view != self._source.now.best_view, anchors)
        self._shown = True
        return True


def _within(size: QSize, place: QRect, pixels: int) -> tuple[QSize, QRect]:
    """Return both smaller, where they are of more pixels than that."""
    scale = min(1.0, sqrt(pixels / max(1, size.width() * size.height())))
    corner, shape = place.topLeft() * scale, place.size() * scale
    return size * scale, QRect(corner, shape)
