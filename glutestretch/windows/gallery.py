"""Brings each scene's picture onto the panel, and has the next one ready."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from glutestretch.presenters.scene import Scene
from glutestretch.services.pictures import Pictures
from glutestretch.windows.step_panel import StepPanel


class Gallery(QObject):
    """Between the pictures and the panel that shows them."""

    def __init__(self, pictures: Pictures, panel: StepPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._panel = panel
        self._scene: Scene | None = None
        pictures.arrived.connect(self._arrived)
        panel.ui.illustration.box_changed.connect(self._resized)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    def show(self, scene: Scene) -> None:
        """Show the picture of a scene."""
        before, self._scene = self._scene, scene
        self._frame()
        self._panel.point_at(scene.felt, self._muscle() if scene.felt else None)
        if before and (before.picture, before.side) == (scene.picture, scene.side):
            return
        self._panel.show_picture(self._pictures.still(scene.picture), scene)

    def prefetch(self) -> None:
        """Decode the picture that probably comes next."""
        if self._scene:
            self._pictures.prefetch(self._scene.following)

    def set_figure(self, figure: str) -> None:
        """Show another figure from now on."""
        self._pictures.set_figure(figure)
        if self._scene:
            self._frame()
            image = self._pictures.still(self._scene.picture)
            self._panel.show_picture(image, self._scene)
            self._panel.point_at(self._scene.felt, self._muscle() if self._scene.felt else None)
            self.prefetch()

    def _frame(self) -> None:
        """Let the card show the part of the picture that has to be seen."""
        from glutestretch.services.places import place_of, region_of  # noqa: PLC0415

        picture = self._scene.picture if self._scene else ""
        region = region_of(self._pictures.figure, picture)
        person = place_of(self._pictures.figure, picture).box or (0.0, 0.0, 0.0, 0.0)
        self._panel.ui.illustration.set_region(region.box, (region.width, region.height), person)

    def _muscle(self) -> tuple[float, float] | None:
        from glutestretch.services.places import place_of  # noqa: PLC0415

        picture = self._scene.picture if self._scene else ""
        return place_of(self._pictures.figure, picture).anchors.get("muscle")

    def _arrived(self, name: str, image: QImage) -> None:
        if self._scene and self._scene.picture == name:
            self._panel.show_picture(image, self._scene)

    def _resized(self, box: QSize) -> None:
        self._pictures.set_size(box)
        if self._scene:
            image = self._pictures.still(self._scene.picture)
            self._panel.show_picture(image, self._scene)
