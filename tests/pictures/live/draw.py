"""Started by itself on a display: draws the tiny live figure in several ways, as PNG files.

``draw.py FOLDER`` reads the files there, writes the pictures beside them, and prints the driver's
name; it prints nothing where there is no OpenGL.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutestretch.pictures.live.files import Keys, content, read_model
from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.renderer import NoOpenGL, Renderer

SIZE = QSize(320, 240)


def main(folder: Path) -> int:
    """Draw."""
    QApplication([])
    model = read_model(content(str(folder / "tiny.model")))
    keys = [Keys(content(str(folder / f"tiny-{step}.pose")), model)[0] for step in ("start", "2")]
    try:
        renderer = Renderer(model)
    except NoOpenGL:
        return 0
    low, high = map(renderer.upload, keys)
    pictures = {
        "low": renderer.image(SIZE, low, glow=0.0),
        "glowing": renderer.image(SIZE, low, glow=1.0),
        "between": renderer.image(SIZE, low, high, 0.5, glow=0.0),
        "mirrored": renderer.image(SIZE, low, view=View(30, 20), glow=0.0, mirrored=True),
        "turned": renderer.image(SIZE, low, view=View(30, 20), glow=0.0),
        "above": renderer.image(SIZE, low, view=View(0, 60), glow=0.0),
        "smooth": renderer.image(SIZE, low, view=View(30, 20), glow=0.0, samples=4),
        "right": renderer.image(QSize(480, 240), low, place=QRect(160, 0, 320, 240), glow=0.0),
    }
    edge_on = Renderer(read_model(content(str(folder / "edge-on.model"))))
    same = edge_on.upload(keys[0])
    pictures |= {
        "edge on": edge_on.image(SIZE, same, view=edge_on.best_view, glow=0.0),
        "broad": edge_on.image(SIZE, same, view=View(0, 0), glow=0.0),
    }
    edge_on.close()
    model = read_model(content(str(folder / "walled.model")))
    walled = Renderer(model)
    pose = walled.upload(Keys(content(str(folder / "walled.pose")), model)[0])
    pictures |= {
        "before the wall": walled.image(SIZE, pose, view=View(180, 0), glow=0.0),
        "behind the wall": walled.image(SIZE, pose, view=View(0, 0), glow=0.0),
    }
    walled.close()
    beside = "walled.pose"
    for what, view, glow in (("glass", View(0, 0), 1.0), ("back of the glass", View(180, 0), 1.0)):
        pictures[what] = _drawn(folder, "glass.model", beside, view, glow)
    pictures["muscle"] = _drawn(folder, "muscle.model", "muscle.pose", View(0, 0), 0.0)
    for name, picture in pictures.items():
        picture.save(str(folder / f"{name}.png"))
    sys.stdout.write(renderer.driver)
    renderer.close()
    assert renderer.image(SIZE, low).isNull()
    return 0


def _drawn(folder: Path, model: str, pose: str, view: View, glow: float) -> QImage:
    """Draw another model."""
    read = read_model(content(str(folder / model)))
    other = Renderer(read)
    image = other.image(
        SIZE, other.upload(Keys(content(str(folder / pose)), read)[0]), view=view, glow=glow
    )
    other.close()
    return image


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
