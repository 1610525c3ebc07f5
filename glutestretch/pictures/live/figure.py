"""The live figure of one stretch: from its files to pictures of it."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

from glutestretch.pictures.live.files import DamagedFile, Keys, content, read_model
from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.renderer import NoOpenGL, Pose, Renderer
from glutestretch.pictures.live.scene import Scene, Seen, picture_before
from glutestretch.pictures.live.timeline import between

_MOST_FILES = 4
_MOST_POSES = 6
"""How many poses are kept ready to be drawn: those of a breath."""

_Place = tuple[str, int]
"""A pose by the name of its file and its number in it."""


class LiveFigure:
    """A figure in the poses of one stretch.

    Args:
        folder: Where the files are.
        stretch: The name of the stretch.

    Raises:
        DamagedFile: If a file is missing or cannot be used.
        NoOpenGL: If nothing can be drawn here.
    """

    def __init__(self, folder: str, stretch: str) -> None:
        self._folder = folder
        self._model = read_model(content(f"{folder}/{stretch}.model"))
        self._renderer = Renderer(self._model)
        self._files: OrderedDict[str, Keys] = OrderedDict()
        self._poses: OrderedDict[_Place, Pose] = OrderedDict()

    @property
    def in_software(self) -> bool:
        """Whether every pixel costs the processor's time."""
        return self._renderer.in_software

    @property
    def best_view(self) -> View:
        """The view of the still images."""
        return self._renderer.best_view

    def seconds_into(self, picture: str) -> float:
        """Return how long the movement into a picture takes; 0 if there is none."""
        try:
            return self._keys(f"{picture}.motion").whole if picture_before(picture) else 0.0
        except DamagedFile:
            return 0.0

    def image(self, size: QSize, place: QRect, scene: Scene, samples: int = 0) -> QImage:
        """Return a picture of a scene; a null image if it cannot be drawn.

        Args:
            size: The size of the image in pixels.
            place: Where in it the picture lies that the still image shows.
            scene: What is to be seen.
            samples: How many samples of each pixel's edges; 0 for the fastest.
        """
        try:
            first, second, share = self._around(scene)
        except (DamagedFile, NoOpenGL):
            return QImage()
        return self._renderer.image(
            size,
            first,
            second,
            share,
            view=scene.view,
            glow=scene.glow,
            samples=samples,
            place=place,
            mirrored=scene.mirrored,
        )

    def anchors(self, size: QSize, place: QRect, scene: Scene) -> Seen:
        """Return where the anchors of a diagram are in an image of a scene, by their names."""
        try:
            pose, _, _ = self._around(scene)
        except (DamagedFile, NoOpenGL):
            return {}
        return self._renderer.anchors(size, place, pose, scene.view, mirrored=scene.mirrored)

    def close(self) -> None:
        """Free everything."""
        while self._poses:
            self._renderer.drop(self._poses.popitem()[1])
        self._renderer.close()
        self._files.clear()

    def _around(self, scene: Scene) -> tuple[Pose, Pose, float]:
        """Return the poses before and after a scene, and how far it is between them."""
        poses, places = self._way(scene)
        at = between(places, scene.moved if scene.moved < 1 else scene.breath)
        return self._pose(poses[at.first]), self._pose(poses[at.second]), at.share

    def _way(self, scene: Scene) -> tuple[Sequence[_Place], Sequence[float]]:
        """Return the poses that a scene is among, with their rising places from 0 to 1."""
        own = (f"{scene.picture}.pose", 0)
        if scene.moved < 1:
            name = f"{scene.picture}.motion"
            moved = self._keys(name)
            before = (f"{picture_before(scene.picture)}.pose", 0)
            poses = [before, *((name, number) for number in range(len(moved))), own]
            return poses, (0.0, *moved.shares, 1.0)
        if not scene.breath:
            return [own], (0.0,)
        name = f"{scene.picture}.hold"
        try:
            held = self._keys(name)
        except DamagedFile:
            return [own], (0.0,)
        # One that rolls goes back on the way on which it came.
        places = (1.0,) if len(held) == 1 else tuple(1 - share for share in held.shares)
        return [own, *((name, number) for number in range(len(held)))], (0.0, *places)

    def _pose(self, place: _Place) -> Pose:
        """Return a pose that is ready to be drawn.

        Raises:
            DamagedFile: If there is none.
        """
        if place not in self._poses:
            name, number = place
            while len(self._poses) >= _MOST_POSES:
                self._renderer.drop(self._poses.popitem(last=False)[1])
            self._poses[place] = self._renderer.upload(self._keys(name)[number])
        self._poses.move_to_end(place)
        return self._poses[place]

    def _keys(self, name: str) -> Keys:
        """Return a file's poses.

        Raises:
            DamagedFile: If there are none.
        """
        if name not in self._files:
            self._files[name] = Keys(content(f"{self._folder}/{name}"), self._model)
        self._files.move_to_end(name)
        while len(self._files) > _MOST_FILES:
            self._files.popitem(last=False)
        return self._files[name]
