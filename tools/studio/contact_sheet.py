"""All pictures on one sheet, every one on the light and on the dark card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

CARDS = ("#FFFFFF", "#20262E")
TILE = (480, 360)
PER_ROW = 2


def sheet(pictures: list[Path], target: Path) -> None:
    """Write the sheet as a PNG."""
    width, height = TILE
    rows = -(-len(pictures) // PER_ROW)
    board = Image.new("RGB", (width * 2 * PER_ROW, (height + 24) * rows), "#F6F4F0")
    pen = ImageDraw.Draw(board)
    for i, path in enumerate(pictures):
        row, column = divmod(i, PER_ROW)
        x, y = column * 2 * width, row * (height + 24)
        pen.text((x + 8, y + 6), f"{path.parent.name} {path.stem}", fill="#1F2D3A")
        with Image.open(path) as picture:
            small = picture.convert("RGBA").resize(TILE, Image.Resampling.LANCZOS)
        for k, card in enumerate(CARDS):
            tile = Image.new("RGBA", TILE, card)
            tile.alpha_composite(small)
            board.paste(tile.convert("RGB"), (x + k * width, y + 24))
    board.save(target)
