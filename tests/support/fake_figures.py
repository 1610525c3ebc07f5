"""Live figures that need no OpenGL: they note what is to be seen, and show it as one colour."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage

from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.scene import Scene, Seen, Sight, stretch_of

BEST = View(-45.0, 30.0)
MOVEMENT_SECONDS = 3.0
ANCHOR = "crest"


class FakeFigure:
    """A figure until it is closed.

    Attributes:
        frames: What was drawn: the scene, its size, the picture's place in it, and the samples.
        lost: Nothing can be drawn any more, as after a loss of the context.
        spend: Called while a frame is drawn; real ones take their time.
    """

    def __init__(self, stretch: str, *, in_software: bool) -> None:
        self.stretch = stretch
        self.in_software = in_software
        self.best_view = BEST
        self.frames: list[tuple[Scene, QSize, QRect, int]] = []
        self.lost = False
        self.spend: Callable[[], None] = lambda: None
        self.closed = False

    @property
    def scenes(self) -> list[Scene]:
        """What was to be seen, frame by frame."""
        return [frame[0] for frame in self.frames]

    def seconds_into(self, picture: str) -> float:
        """Return a length for every picture but the first."""
        return 0.0 if picture.endswith("-start") else MOVEMENT_SECONDS

    def image(self, size: QSize, place: QRect, scene: Scene, samples: int = 0) -> QImage:
        """Note it, and return an image in a colour of its own."""
        assert not self.closed, "drawn after it was closed"
        assert stretch_of(scene.picture) == self.stretch
        if self.lost:
            return QImage()
        self.frames.append((scene, size, place, samples))
        self.spend()
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(colour_of(scene))
        return image

    def anchors(self, _size: QSize, _place: QRect, scene: Scene) -> Seen:
        """Return a place in front, which goes to the left and behind as the figure is turned."""
        away = (scene.view.azimuth - BEST.azimuth) / 90
        return {ANCHOR: Sight(0.6 - away / 2, 0.2, 1 - away)}

    def close(self) -> None:
        """Note that."""
        self.closed = True


def colour_of(scene: Scene) -> QColor:
    """Return the colour of a scene."""
    return QColor.fromHsv(round(scene.view.azimuth) % 360, 200, 120 + round(100 * scene.moved))


class FakeFigures:
    """The figures of some stretches.

    Args:
        stretches: Of which there are files.
        fast: Whether a graphics processor draws them.
        guess: What is thought of that beforehand; the same if None.
        works: Whether there is OpenGL.

    Attributes:
        opened: All figures that were opened, and the person they are of.
    """

    def __init__(
        self, *stretches: str, fast: bool = True, guess: bool | None = None, works: bool = True
    ) -> None:
        self.stretches = stretches
        self.fast = fast
        self.works = works
        self.person = ""
        self.opened: list[FakeFigure] = []
        self.asked = 0
        self._guess = fast if guess is None else guess

    def of(self, figure: str) -> "FakeFigures":
        """Return those of a person."""
        self.person = figure
        return self

    def set_figure(self, figure: str) -> None:
        """Use another person."""
        self.person = figure

    def has(self, picture: str) -> bool:
        """Return whether there are files for a picture."""
        return stretch_of(picture) in self.stretches

    def may_be_fast(self) -> bool:
        """Return what is thought of the driver."""
        return self._guess

    def open(self, picture: str) -> FakeFigure | None:
        """Open a figure, where that works."""
        self.asked += 1
        if not self.works:
            return None
        self.opened.append(FakeFigure(stretch_of(picture), in_software=not self.fast))
        return self.opened[-1]

    @property
    def now(self) -> FakeFigure:
        """The figure that is open."""
        [figure] = [figure for figure in self.opened if not figure.closed]
        return figure
