"""Started by itself on a display: draws the live figure as it is in the still images.

``draw_live.py FOLDER STRETCH PICTURE...`` reads the files beside the stills and writes PNG files
named after the pictures into the working folder; it prints nothing where there is no OpenGL.
"""

import sys

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication

from glutestretch.pictures.live.figure import LiveFigure
from glutestretch.pictures.live.renderer import NoOpenGL
from glutestretch.pictures.live.scene import Scene

SIZE = QSize(720, 540)


def main(folder: str, stretch: str, *pictures: str) -> int:
    """Draw."""
    QApplication([])
    try:
        figure = LiveFigure(folder, stretch)
    except NoOpenGL:
        return 0
    for picture in pictures:
        scene = Scene(picture, figure.best_view)
        image = figure.image(SIZE, QRect(QPoint(), SIZE), scene, 4)
        assert image.save(f"{picture}.png")
    figure.close()
    sys.stdout.write("drawn")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
