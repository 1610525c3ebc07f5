"""Films begin and end with the pictures, and hold all that moves; no OpenGL is needed."""

import numpy as np
import pytest

from tools.studio import manifest
from tools.studio.clips import clip, loop
from tools.studio.clips.film import film_of
from tools.studio.clips.frame import SEAM, Pixels, changed, cropped, filled

SIZE = 60
WIDE = 20


def square(left: float, tint: float = 0.5) -> Pixels:
    """Return a square that stands at some place; its colour is not quite that of the still."""
    frame = np.zeros((SIZE, SIZE, 4), np.float32)
    frame[20:30, int(left) : int(left) + WIDE] = (tint, tint, tint, 1)
    return frame


class Camera:
    """Films a square that moves from 5 to 25, or widens with the breath."""

    before = square(5, 0.55)
    still = square(25, 0.55)

    def shot(self, *, moved: float = 1.0, breath: float = 0.0) -> Pixels:
        """Return what is seen."""
        frame = square(5 + 20 * moved)
        frame[15:20, 30:35] = round(breath, 3)
        return frame


def test_a_movement_begins_and_ends_with_the_pictures() -> None:
    frames = list(clip.frames(Camera(), 41))
    assert len(frames) == 41
    assert np.allclose(frames[0], Camera.before)
    assert np.allclose(frames[-1], Camera.still)
    middle = Camera().shot(moved=0.5)
    assert np.allclose(frames[20], middle)


def test_a_movement_comes_from_the_pictures_in_steps_that_are_not_seen() -> None:
    frames = list(clip.frames(Camera(), 41))
    inside = [float(frame[25, 30, 0]) for frame in frames]
    steps = np.abs(np.diff(inside[-8:]))
    assert steps.max() <= 0.05 / clip.DISSOLVED + 1e-6


def test_a_breath_leaves_the_picture_as_it_is_where_nothing_moves() -> None:
    frames = list(loop.breathing(Camera(), 10))
    assert np.array_equal(frames[0], Camera.still)
    still = np.ones((SIZE, SIZE), bool)
    still[15:20, 30:35] = False
    for frame in frames:
        assert np.array_equal(frame[still], Camera.still[still])
    assert np.allclose(frames[-1][15:20, 30:35], 1)


def test_rolling_goes_from_the_picture_to_the_one_before() -> None:
    frames = list(loop.rolling(Camera(), 12))
    assert np.allclose(frames[0], Camera.still)
    assert np.allclose(frames[-1], Camera.before)


def test_what_a_breath_moves_has_room() -> None:
    frames = list(loop.breathing(Camera(), 10))
    left, top, right, bottom = changed(frames)
    assert (left, top) == (30 - SEAM, 15 - SEAM)
    assert (right, bottom) == (35 + SEAM, 20 + SEAM)
    for frame in frames:
        whole = np.array(Camera.still)
        whole[top:bottom, left:right] = cropped(frame, (left, top, right, bottom))
        assert np.allclose(whole, frame)


def test_a_film_keeps_all_that_any_frame_shows() -> None:
    assert filled(list(clip.frames(Camera(), 41))) == (5, 20, 45, 30)


@pytest.mark.parametrize("name", [n for n in manifest.names() if manifest.is_film(n)])
def test_films_are_as_large_and_as_quick_as_they_have_to_be(name: str) -> None:
    film = film_of(name)
    assert film.size[0] * 3 == film.size[1] * 4
    if manifest.is_loop(name):  # all its frames are in memory at once
        assert film.size >= (704, 528)
    else:
        assert film.size >= (864, 648)  # the films of both figures share 60 MB with the rest
        assert film.rate >= 16
