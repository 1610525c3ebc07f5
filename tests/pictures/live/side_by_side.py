"""Started by itself on a display: draws every live pose as its still shows it, and compares.

``side_by_side.py FOLDER`` prints, by the name of each picture that has a live pose below the
folder, how much of both silhouettes is common to them, and how far the colours are apart on the
average within both, from 0 to 1.
"""

import json
import sys

from PySide6.QtCore import QDir, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from glutestretch.pictures.live.library import LiveFigures
from glutestretch.pictures.live.scene import Scene
from glutestretch.pictures.stills import FOLDER
from glutestretch.stretches.bundle import open_bundle

SIZE = QSize(720, 540)
_EVERY = 3
_SOLID = 200


def compare(still: QImage, live: QImage) -> tuple[float, float]:
    """Return the common share of the silhouettes, and how far the colours within are apart."""
    common = either = 0
    apart = 0.0
    shown = on_grey(still), on_grey(live)
    for y in range(0, SIZE.height(), _EVERY):
        for x in range(0, SIZE.width(), _EVERY):
            one, other = (image.pixelColor(x, y).alpha() > _SOLID for image in (still, live))
            either += one or other
            if one and other:
                common += 1
                a, b = (image.pixelColor(x, y) for image in shown)
                apart += (
                    abs(a.redF() - b.redF())
                    + abs(a.greenF() - b.greenF())
                    + abs(a.blueF() - b.blueF())
                ) / 3
    return common / max(1, either), apart / max(1, common)


def on_grey(image: QImage) -> QImage:
    """Return a picture on a grey card."""
    card = QImage(SIZE, QImage.Format.Format_RGB32)
    card.fill(QColor(128, 128, 128))
    painter = QPainter(card)
    painter.drawImage(0, 0, image)
    painter.end()
    return card


def main(folder: str) -> int:
    """Compare."""
    QApplication([])
    alike: list[tuple[str, ...]] = [("anatomy",)]
    found = {}
    for stretch in open_bundle().stretches:
        steps = map(stretch.picture, range(len(stretch.steps)))
        alike.append((stretch.start_picture, *steps))
    for who in ("woman", "man"):
        figures = LiveFigures(who, folder)
        for names in alike:
            figure = figures.open(names[0]) if figures.has(names[0]) else None
            for name in names:
                if figure is None or not QDir(f"{folder}/{who}").exists(f"{name}.pose"):
                    continue
                scene = Scene(name, figure.best_view)
                live = figure.image(SIZE, QRect(0, 0, 720, 540), scene, samples=4)
                found[f"{who}/{name}"] = compare(QImage(f"{FOLDER}/{who}/{name}-720.webp"), live)
            if figure is not None:
                figure.close()
    sys.stdout.write(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if sys.argv[1:] else FOLDER))
