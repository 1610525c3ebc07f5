"""All pictures on one sheet, every one on the light and on the dark card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageSequence

if TYPE_CHECKING:
    from pathlib import Path

CARDS = ("#FFFFFF", "#20262E")
TILE = (480, 360)
PER_ROW = 2
STRIP = 6


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
        for k, card in enumerate(CARDS):
            board.paste(_tile(path, card), (x + k * width, y + 24))
    board.save(target)


def _tile(path: Path, card: str) -> Image.Image:
    """One picture on a card, or six frames of an animated one."""
    tile = Image.new("RGBA", TILE, card)
    with Image.open(path) as picture:
        count = getattr(picture, "n_frames", 1)
        chosen = {round(i * (count - 1) / (STRIP - 1)) for i in range(STRIP)}
        frames = [
            f.convert("RGBA") for i, f in enumerate(ImageSequence.Iterator(picture)) if i in chosen
        ]
    across = 1 if len(frames) == 1 else STRIP // 2
    room = TILE[0] // across, TILE[1] // (1 if across == 1 else 2)
    for i, frame in enumerate(frames):
        frame.thumbnail(room, Image.Resampling.LANCZOS)
        tile.alpha_composite(frame, (i % across * room[0], i // across * room[1]))
    return tile.convert("RGB")
