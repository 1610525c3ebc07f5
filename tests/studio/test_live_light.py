"""Baked light loses its noise and its holes, and keeps its shadows."""

import numpy as np

from tools.studio.figure.surface import Floats, Ints
from tools.studio.live.smoothing import even, filled

SIDE = 40


def plane() -> tuple[Floats, Ints]:
    """Return the places and triangles of a flat grid."""
    x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    a = (np.arange(SIDE - 1)[:, None] * SIDE + np.arange(SIDE - 1)).ravel()
    triangles = [np.stack([a, a + 1, a + SIDE + 1], 1), np.stack([a, a + SIDE + 1, a + SIDE], 1)]
    return np.stack([x.ravel(), y.ravel()], 1).astype(float), np.concatenate(triangles)


def test_noise_is_gone_and_the_edge_of_a_shadow_stays() -> None:
    places, triangles = plane()
    bright = np.where(places[:, :1] < SIDE / 2, 0.2, 1.0).repeat(3, 1)
    noisy = bright * np.random.default_rng(4).normal(1, 0.15, bright.shape)
    clean = even(noisy, triangles)
    away = np.abs(places[:, 0] - SIDE / 2) > 5
    assert np.abs(clean - bright)[away].mean() < np.abs(noisy - bright)[away].mean() / 4
    row = clean.reshape(SIDE, SIDE, 3)[SIDE // 2, :, 1]
    assert row[SIDE // 2 - 5] < 0.35
    assert row[SIDE // 2 + 4] > 0.85


def test_what_is_never_seen_has_the_light_of_what_is_seen_beside_it() -> None:
    places, triangles = plane()
    hidden = places[:, 0] < 4
    light = np.where(hidden[:, None], 0.0, 0.7).repeat(3, 1)
    assert np.allclose(filled(light, triangles, hidden), 0.7)
