"""The least windows that show something of what the first screen shows, without the app's code.

Each has all that the one before it has: the size of the app's window; a line of text; text in two
sizes and a list of seven stretches; a still image, whose pixels need no decoding.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6 import QtWidgets

FLOORS = ("sized", "line", "list", "still")
WORDS = {
    "sized": "of the app's size",
    "line": "with a line of text",
    "list": "with text in two sizes and a list",
    "still": "with a still image",
    "cached": "with all that, imported as the app imports PySide6",
}
"""What each window has, with that of the one before; ``cached`` has what ``still`` has."""
_SIZE = 1240, 800
_STILL = 720, 540
_STRETCHES = (
    "Figure four",
    "Knee to chest",
    "Wall glute",
    "Twist",
    "Pigeon",
    "Cat",
    "Roller",
)


def show(what: str) -> "QtWidgets.QMainWindow":
    """Show such a window."""
    from PySide6 import QtWidgets  # noqa: PLC0415

    most = "still" if what == "cached" else what
    window = QtWidgets.QMainWindow()
    window.resize(*_SIZE)
    for name in FLOORS[1 : FLOORS.index(most) + 1]:
        if name == "line":
            page = QtWidgets.QWidget()
            column = QtWidgets.QVBoxLayout(page)
            column.addWidget(QtWidgets.QLabel("Lie on your back and cross your right ankle."))
            window.setCentralWidget(page)
        elif name == "list":
            title = QtWidgets.QLabel("Figure four")
            font = title.font()
            font.setPixelSize(26)
            title.setFont(font)
            column.addWidget(title)
            rows = QtWidgets.QListWidget()
            rows.addItems(_STRETCHES)
            column.addWidget(rows)
        else:
            column.addWidget(_still())
    window.show()
    return window


def _still() -> "QtWidgets.QLabel":
    from PySide6 import QtGui, QtWidgets  # noqa: PLC0415

    wide, high = _STILL
    colour = b"\x99\x66\x33\xff"  # filling it would load the whole Qt namespace
    form = QtGui.QImage.Format.Format_ARGB32_Premultiplied
    pixels = QtGui.QImage(wide * high * colour, wide, high, form)
    label = QtWidgets.QLabel()
    label.setPixmap(QtGui.QPixmap.fromImage(pixels))
    return label
