"""The live figure and the still image of a pose are seen as the same picture."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.bench.stage import display
from tests.studio.conftest import FIGURES
from tools.studio import manifest
from tools.studio.figure.body import Floats
from tools.studio.live import keys

SCRIPT = Path(__file__).with_name("draw_live.py")
CARDS = 0.94, 0.13  # how bright the card is, light and dark
WINDOW = 8
ALIKE = 0.85  # structural similarity, 1 for the same picture
COLOUR = 4 / 255  # how far the mean colour of the figure may be away


@pytest.mark.parametrize("stretch", [*keys.stretches(), keys.PLATE])
@pytest.mark.parametrize("figure", FIGURES)
def test_the_live_figure_looks_like_its_still(tmp_path: Path, figure: str, stretch: str) -> None:
    folder = manifest.RESOURCES / figure
    if not (folder / f"{stretch}{keys.MODEL}").exists():
        pytest.skip("the live figure is not baked yet")
    for name in drawn(tmp_path, folder, stretch):
        live, still = pixels(tmp_path / f"{name}.png"), pixels(folder / f"{name}-720.webp")
        for card in CARDS:
            one, other = (over(image, card) for image in (live, still))
            assert structure(one, other) > ALIKE, (name, card)
            body = still[..., 3] > 0.99
            assert np.abs((one - other)[body].mean(0)).max() < COLOUR, (name, card)


def drawn(where: Path, folder: Path, stretch: str) -> tuple[str, ...]:
    """Draw the pictures of a stretch; return their names."""
    if not shutil.which("Xvfb"):
        pytest.skip("OpenGL needs a display, and there is no Xvfb")
    names = (stretch,) if stretch == keys.PLATE else keys.steps(stretch)
    with display(managed=False) as environment:
        root = str(Path(__file__).parents[2])
        done = subprocess.run(
            [sys.executable, str(SCRIPT), str(folder), stretch, *names],
            env={**environment, "PYTHONPATH": root},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
            cwd=where,
        )
    assert done.returncode == 0, done.stderr
    if not done.stdout:
        pytest.skip("there is no OpenGL on this machine")
    return names


def pixels(path: Path) -> Floats:
    """Return rows of red, green, blue and alpha from 0 to 1, the colours times alpha."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows / 255


def over(image: Floats, card: float) -> Floats:
    """Return a picture on a card, as red, green and blue."""
    return np.asarray(image[..., :3] + card * (1 - image[..., 3:]))


def structure(one: Floats, other: Floats) -> float:
    """Return how alike pictures are in small windows (Wang et al. 2004), where there is any."""
    a, b = (image.mean(-1) for image in (one, other))
    mean_a, mean_b = mean(a), mean(b)
    spread_a, spread_b = mean(a * a) - mean_a**2, mean(b * b) - mean_b**2
    both = mean(a * b) - mean_a * mean_b
    c1, c2 = 0.01**2, 0.03**2
    alike = (2 * mean_a * mean_b + c1) * (2 * both + c2)
    alike /= (mean_a**2 + mean_b**2 + c1) * (spread_a + spread_b + c2)
    something = np.maximum(spread_a, spread_b) > 1e-5
    return float(alike[something].mean())


def mean(image: Floats) -> Floats:
    """Return the means of all windows."""
    total = np.cumsum(np.cumsum(np.pad(image, ((1, 0), (1, 0))), 0), 1)
    sums = total[WINDOW:, WINDOW:] - total[:-WINDOW, WINDOW:] - total[WINDOW:, :-WINDOW]
    return np.asarray((sums + total[:-WINDOW, :-WINDOW]) / WINDOW**2)


def test_pictures_are_alike_only_if_they_are() -> None:
    chance = np.random.default_rng(3)
    one = chance.uniform(0, 1, (64, 64, 3))
    assert structure(one, one) == pytest.approx(1)
    assert structure(one, np.roll(one, 3, axis=1)) < 0.2
    assert structure(one, one * 0.9) > 0.95
