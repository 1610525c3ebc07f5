"""The renderer draws what the model's file says; on a display of its own, since it needs OpenGL."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.bench.stage import display
from tests.support import live_model

SCRIPT = Path(__file__).with_name("draw.py")
MIDDLE = (160, 120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the pictures are."""
    if not shutil.which("Xvfb"):
        pytest.skip("OpenGL needs a display, and there is no Xvfb")
    made = tmp_path_factory.mktemp("live")
    live_model.write(made)
    with display(managed=False) as environment:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), str(made)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    assert done.returncode == 0, done.stderr
    if not done.stdout.strip():
        pytest.skip("there is no OpenGL on this machine")
    return made


def colour(folder: Path, name: str, at: tuple[int, int] = MIDDLE) -> QColor:
    return QImage(str(folder / f"{name}.png")).pixelColor(*at)


def columns(folder: Path, name: str) -> list[int]:
    """Return in which columns of the middle row the square is."""
    image = QImage(str(folder / f"{name}.png"))
    return [x for x in range(image.width()) if image.pixelColor(x, MIDDLE[1]).red() > 100]


def rows(folder: Path, name: str) -> list[int]:
    image = QImage(str(folder / f"{name}.png"))
    return [y for y in range(image.height()) if image.pixelColor(MIDDLE[0], y).red() > 100]


def test_the_square_is_where_the_stills_camera_sees_it(folder: Path) -> None:
    # Half of the picture's width is 2 m, and the square's is 1 m.
    assert columns(folder, "low") == list(range(80, 240))
    assert rows(folder, "low") == list(range(40, 200))
    assert colour(folder, "low").getRgb() == (255, 0, 0, 255)


def test_around_it_the_picture_is_transparent(folder: Path) -> None:
    assert colour(folder, "low", (4, 4)).alpha() == 0


def test_the_muscle_glows(folder: Path) -> None:
    glowing = colour(folder, "glowing")
    assert glowing.blue() == 255
    assert glowing.red() < 100


def test_between_two_poses_it_is_between_them(folder: Path) -> None:
    # 0.4 m of 3 m, in 240 pixels.
    assert rows(folder, "between") == [y - 32 for y in rows(folder, "low")]


def test_turned_it_is_narrower_and_stays_in_the_middle(folder: Path) -> None:
    found = columns(folder, "turned")
    assert 130 < len(found) < 150
    assert abs(found[0] + found[-1] - 319) < 24


def test_the_other_side_is_its_mirror_image(folder: Path) -> None:
    turned = QImage(str(folder / "turned.png"))
    mirrored = QImage(str(folder / "mirrored.png"))
    assert columns(folder, "turned") != columns(folder, "mirrored")
    assert (
        sum(
            abs(turned.pixelColor(x, y).alpha() - mirrored.pixelColor(319 - x, y).alpha()) > 8
            for x in range(320)
            for y in range(0, 240, 4)
        )
        < 60
    )


def test_from_above_the_floor_is_a_translucent_shadow(folder: Path) -> None:
    shadow = colour(folder, "above", (160, 190))
    assert shadow.alpha() == pytest.approx(128, abs=2)
    assert max(shadow.red(), shadow.green(), shadow.blue()) < 40


def test_with_samples_its_edges_are_soft(folder: Path) -> None:
    alphas = {
        name: {colour(folder, name, (x, 60)).alpha() for x in range(320)}
        for name in ("turned", "smooth")
    }
    edges = {
        name: {alpha for alpha in found if 0 < alpha < 255 and not 120 < alpha < 136}
        for name, found in alphas.items()
    }
    assert not edges["turned"]
    assert edges["smooth"]


def test_turned_it_never_leaves_the_picture(folder: Path) -> None:
    # Edge-on it fits well; from in front it is wider than the picture, in the same distance.
    assert 20 < len(columns(folder, "edge on")) < 100
    broad = columns(folder, "broad")
    assert 280 < len(broad) < 310
    assert abs(broad[0] + broad[-1] - 319) <= 2


def test_a_wall_is_solid_behind_the_figure_and_hardly_there_before_it(folder: Path) -> None:
    beside = (40, 120)
    assert colour(folder, "before the wall").getRgb() == (255, 0, 0, 255)
    assert colour(folder, "before the wall", beside).getRgb() == (0, 0, 0, 255)
    assert colour(folder, "behind the wall").red() > 220
    assert 0 < colour(folder, "behind the wall", beside).alpha() < 32


def test_a_body_of_glass_is_a_tint_and_less_of_one_over_what_is_inside_it(folder: Path) -> None:
    beside = colour(folder, "glass", (40, 120))
    assert beside.alpha() == pytest.approx(0.20 * 255, abs=2)
    assert (beside.red(), beside.blue()) == (255, 0)
    over, inside = colour(folder, "glass"), colour(folder, "glowing")
    veil = 0.20 * 0.35
    assert over.alpha() == 255
    assert over.red() == pytest.approx(inside.red() * (1 - veil) + 255 * veil, abs=2)
    assert over.blue() == pytest.approx(inside.blue() * (1 - veil), abs=2)


def test_the_far_side_of_the_glass_is_not_seen(folder: Path) -> None:
    assert colour(folder, "back of the glass", (40, 120)).alpha() == 0
    assert colour(folder, "back of the glass").alpha() == 255


def test_a_muscle_is_as_bright_as_the_fibre_says(folder: Path) -> None:
    # Half of the light is 188 of 255 in sRGB.
    assert colour(folder, "muscle", (40, 120)).red() == pytest.approx(188, abs=2)


def test_an_image_may_show_more_than_the_picture(folder: Path) -> None:
    assert columns(folder, "right") == [x + 160 for x in columns(folder, "low")]
