"""Started by itself: the live figure in a card of 720 x 540, turned round and round.

``live.py FOLDER`` opens the last step of every stretch that has files below the folder, then the
diagram of the muscles, and prints the driver's name, the milliseconds from the wish to the first
frame on the screen, frames a second while it turns, the milliseconds of a smooth frame and of a
pose of a movement that is unpacked, and the megabytes of the process before, with the figure, and
after it was closed.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QDir, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutestretch.desktop.memory import give_back
from glutestretch.kit.record import Record, as_dict
from glutestretch.pictures.live.files import Keys
from glutestretch.pictures.live.library import COMPILER, Figure, LiveFigures
from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.scene import Scene, picture_before
from glutestretch.pictures.ui.anatomy import anatomy_diagram
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.pictures.ui.live_card import LiveCard
from glutestretch.stretches.bundle import open_bundle
from tests.bench.process import pss_megabytes

SIZE = QSize(720, 540)
SECONDS = 4.0
DIAGRAM = "anatomy"


class Measured(Record):
    """What one figure took."""

    driver: str
    first_ms: float
    frames_a_second: float
    smooth_ms: float
    unpacked_ms: float
    megabytes: tuple[float, float, float]


def card_of(picture: str) -> LiveCard:
    """Return the card in which a picture is shown."""
    if picture == DIAGRAM:
        return anatomy_diagram("woman")
    card = Illustration()
    still = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    still.fill(0)
    card.show_picture(still, picture)
    return card


def measure(application: QApplication, folder: str, picture: str) -> Measured:
    """Turn one figure."""
    card = card_of(picture)
    card.resize(SIZE)
    card.show()
    application.processEvents()
    before, began = pss_megabytes(os.getpid()), time.monotonic()
    figure = LiveFigures("woman", folder).open(picture)
    if figure is None:
        raise SystemExit(f"{picture} cannot be drawn here.")

    def draw(azimuth: float, moved: float = 1.0, samples: int = 0) -> float:
        started = time.monotonic()
        view = View(figure.best_view.azimuth + azimuth, figure.best_view.elevation)
        room, scene = card.live_room(), Scene(picture, view, moved)
        image = figure.image(*room, scene, samples)
        card.show_live(image, turned=True, anchors=figure.anchors(*room, scene))
        card.repaint()
        return (time.monotonic() - started) * 1000

    draw(0.0)
    first = (time.monotonic() - began) * 1000
    count, turning = 0, time.monotonic()
    while time.monotonic() - turning < SECONDS:
        count += 1
        draw(3.0 * count)
    rate = count / (time.monotonic() - turning)
    draw(10.0, samples=4)
    smooth = draw(20.0, samples=4)
    draw(20.0, moved=0.5 if picture_before(picture) else 1.0)
    unpacked = unpacking(figure, f"{picture}.{'motion' if picture_before(picture) else 'pose'}")
    give_back(COMPILER)
    loaded = pss_megabytes(os.getpid())
    driver = figure._renderer.driver  # type: ignore[attr-defined]
    figure.close()
    card.show_still()
    give_back(COMPILER)
    closed = pss_megabytes(os.getpid())
    return Measured(driver, first, rate, smooth, unpacked, (before, loaded, closed))


def unpacking(figure: Figure, name: str) -> float:
    """Return the milliseconds in which a pose of a file is unpacked, on average."""
    poses: Keys = figure._keys(name)  # type: ignore[attr-defined]
    started = time.monotonic()
    for number in range(len(poses)):
        poses[number]
    return (time.monotonic() - started) * 1000 / len(poses)


def main(folder: str) -> int:
    """Measure and print it as JSON, by the name of the picture."""
    application = QApplication([sys.argv[0], "-style", "fusion"])
    catalogue = open_bundle()
    folder = folder or ":/pictures"
    pictures = {one.id: one.picture(len(one.steps) - 1) for one in catalogue.stretches}
    measured = {
        stretch: as_dict(measure(application, folder, picture))
        for stretch, picture in (pictures | {DIAGRAM: DIAGRAM}).items()
        if QDir(f"{folder}/woman").exists(f"{stretch}.model")
    }
    sys.stdout.write(json.dumps(measured))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve()) if sys.argv[1:] else ""))
