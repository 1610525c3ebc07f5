"""The blocks of several moments, each but the first told as what changes from the one before.

That takes half the room. The application adds the changes up again, byte by byte the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.live.format import LONGEST, NORMAL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.studio.live.format import Bytes

MIDDLE = 128  # added to the change of a place, so that its high byte is 0, be it forward or back


def told(blocks: dict[str, Bytes]) -> dict[str, Bytes]:
    """Return the blocks of moments as a file tells them; those of a model stay as they are.

    Places are numbers of two bytes, of which each has a block; normals are told in steps.
    """
    found = dict(blocks)
    count = sum(name.startswith("high") for name in blocks)
    for number in range(count):
        normals, light = (blocks[f"{block}{number}"] for block in ("normal", "light"))
        found[f"normal{number}"] = _STEPS[normals]
        if number:
            before = number - 1
            change = _places(blocks, number) - _places(blocks, before) + MIDDLE
            found[f"high{number}"] = (change >> 8).astype(np.uint8)
            found[f"low{number}"] = (change & 255).astype(np.uint8)
            found[f"normal{number}"] -= _STEPS[blocks[f"normal{before}"]]
            found[f"light{number}"] = light - blocks[f"light{before}"]
    return found


def _places(blocks: dict[str, Bytes], number: int) -> NDArray[np.uint16]:
    high, low = (blocks[f"{block}{number}"].astype(np.uint16) for block in ("high", "low"))
    return high << 8 | low


def _steps() -> Bytes:
    """Return the number of steps for each byte of a normal's coordinate.

    What no normal has gets the numbers that are left, so that any byte can be told.
    """
    steps = np.arange(-NORMAL, NORMAL + 1)
    values = np.round(steps * (LONGEST / NORMAL)).astype(int) % 256
    found = np.zeros(256, np.uint8)
    found[values] = steps % 256
    every = range(256)
    found[np.setdiff1d(every, values)] = np.setdiff1d(every, steps % 256)
    return found


_STEPS = _steps()
