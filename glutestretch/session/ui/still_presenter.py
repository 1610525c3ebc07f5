"""Shows the picture of each step on the panel, and has the next one decoded in advance."""

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage

from glutestretch.pictures.stills import Pictures
from glutestretch.session.step_view import StepView
from glutestretch.session.ui.step_panel import StepPanel


class StillPresenter(QObject):
    """Between the pictures and the panel that shows them.

    It ends with the panel: a picture may still be being decoded when the window goes.

    Args:
        pictures: Where the pictures come from.
        panel: What shows them; the Qt parent.
    """

    def __init__(self, pictures: Pictures, panel: StepPanel) -> None:
        super().__init__(panel)
        self._pictures = pictures
        self._panel = panel
        self._step_view: StepView | None = None
        self._second = QTimer(self, interval=0, singleShot=True)
        self._second.timeout.connect(self._show_second_view)
        pictures.arrived.connect(self._arrived)
        card = panel.ui.illustration
        card.again = self._again
        card.box_changed.connect(self._resized)
        card.rested.connect(self._rested)

    @property
    def step_view(self) -> StepView | None:
        """What is shown."""
        return self._step_view

    def show(self, step_view: StepView) -> None:
        """Show the picture of a step."""
        before, self._step_view = self._step_view, step_view
        self._frame()
        if not before or (before.picture, before.side) != (step_view.picture, step_view.side):
            self._panel.show_picture(self._pictures.still(step_view.picture), step_view)
        self._panel.point_at(step_view.felt, self._muscle() if step_view.felt else None)

    def follow_up(self) -> None:
        """Let the second view follow the picture, and decode what probably comes next."""
        if self._step_view:
            self._second.start()
            self._pictures.prefetch(self._step_view.following)

    def set_figure(self, figure: str) -> None:
        """Show another figure from now on."""
        self._pictures.set_figure(figure)
        if self._step_view:
            self._frame()
            image = self._pictures.still(self._step_view.picture)
            self._panel.show_picture(image, self._step_view)
            self._panel.point_at(
                self._step_view.felt, self._muscle() if self._step_view.felt else None
            )
            self.follow_up()

    def _show_second_view(self) -> None:
        """Let the small picture follow once the step is seen."""
        if self._step_view:
            card = self._panel.ui.illustration
            ratio = card.devicePixelRatioF()
            card.set_second_view(self._pictures.second_view(self._step_view.picture, ratio))

    def _frame(self) -> None:
        """Let the card show the part of the picture that has to be seen."""
        from glutestretch.pictures.anchors import place_of, region_of  # noqa: PLC0415

        picture = self._step_view.picture if self._step_view else ""
        figure = self._pictures.figure
        region = region_of(figure, picture)
        person = place_of(figure, picture).box or (0.0, 0.0, 0.0, 0.0)
        self._panel.ui.illustration.set_region(region.box, (region.width, region.height), person)

    def _muscle(self) -> tuple[float, float] | None:
        from glutestretch.pictures.anchors import place_of  # noqa: PLC0415

        picture = self._step_view.picture if self._step_view else ""
        return place_of(self._pictures.figure, picture).anchors.get("muscle")

    def _again(self) -> QImage:
        return self._pictures.still(self._step_view.picture) if self._step_view else QImage()

    def _rested(self) -> None:
        """Keep no pixels of what stands still, if they are had again at once."""
        if self._step_view and self._pictures.let_go(self._step_view.picture):
            self._panel.ui.illustration.let_go_of_picture()

    def _arrived(self, name: str, image: QImage) -> None:
        if self._step_view and self._step_view.picture == name:
            self._panel.show_picture(image, self._step_view)

    def _resized(self, box: QSize) -> None:
        self._pictures.set_size(box)
        if self._step_view:
            image = self._pictures.still(self._step_view.picture)
            self._panel.show_picture(image, self._step_view)
