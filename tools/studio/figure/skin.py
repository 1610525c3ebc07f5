"""Skin on bones: dual quaternions keep the volume of a limb, smoothing repairs deep bends."""

from functools import cache

import numpy as np

from tools.studio.figure.body import Body, Floats, Ints
from tools.studio.figure.skeleton import Posed

SMOOTHING_STEPS = 12
_HALF = 0.5  # how far a vertex moves towards its neighbours in one step


def skin(body: Body, posed: Posed) -> Floats:
    """Return all vertices (n, 3) of the posed figure, in metres."""
    return wrap(body, posed.rotations, posed.heads)


def wrap(body: Body, rotations: Floats, heads: Floats) -> Floats:
    """Return all vertices (n, 3) for bones with these world rotations and heads."""
    bent = blend(body, rotations, heads)
    relief = _relief(body)
    members = _ring(body)[0]
    smooth = _smoothed(body, bent)
    bent[members] = smooth + np.einsum("nij,nj->ni", _frames(body, smooth), relief)
    return bent


def blend(body: Body, rotations: Floats, heads: Floats, among: Ints | None = None) -> Floats:
    """Return vertices (n, 3), or those numbered ``among``, carried by blended dual quaternions."""
    rest = body.vertices if among is None else body.vertices[among]
    weights = body.weights if among is None else body.weights[among]
    real = _quaternions(rotations)
    shift = heads - np.einsum("bij,bj->bi", rotations, body.heads)
    dual = 0.5 * _product(np.concatenate([np.zeros((len(shift), 1)), shift], axis=1), real)
    leading = real[np.argmax(weights, axis=1)]
    signed = weights * np.where(leading @ real.T < 0, -1.0, 1.0)
    q, d = signed @ real, signed @ dual
    length = np.linalg.norm(q, axis=1, keepdims=True)
    q, d = q / length, d / length
    scalar, vector = q[:, :1], q[:, 1:]
    turned = rest + 2 * np.cross(vector, np.cross(vector, rest) + scalar * rest)
    moved = 2 * (scalar * d[:, 1:] - d[:, :1] * vector + np.cross(vector, d[:, 1:]))
    return np.asarray(turned + moved)


def _quaternions(rotations: Floats) -> Floats:
    """Return unit quaternions (b, 4), scalar first, of rotation matrices (b, 3, 3)."""
    r = rotations
    trace = r[:, 0, 0] + r[:, 1, 1] + r[:, 2, 2]
    four = np.stack([
        1 + trace, 1 - trace + 2 * r[:, 0, 0], 1 - trace + 2 * r[:, 1, 1],
        1 - trace + 2 * r[:, 2, 2],
    ], axis=1)  # fmt: skip
    table = np.empty((len(r), 4, 4))
    table[:, range(4), range(4)] = four
    table[:, 0, 1] = table[:, 1, 0] = r[:, 2, 1] - r[:, 1, 2]
    table[:, 0, 2] = table[:, 2, 0] = r[:, 0, 2] - r[:, 2, 0]
    table[:, 0, 3] = table[:, 3, 0] = r[:, 1, 0] - r[:, 0, 1]
    table[:, 1, 2] = table[:, 2, 1] = r[:, 0, 1] + r[:, 1, 0]
    table[:, 1, 3] = table[:, 3, 1] = r[:, 0, 2] + r[:, 2, 0]
    table[:, 2, 3] = table[:, 3, 2] = r[:, 1, 2] + r[:, 2, 1]
    best = table[np.arange(len(r)), np.argmax(four, axis=1)]
    return np.asarray(best / np.linalg.norm(best, axis=1, keepdims=True))


def _product(a: Floats, b: Floats) -> Floats:
    """Return the quaternion products of two lists, scalar first."""
    vector = a[:, :1] * b[:, 1:] + b[:, :1] * a[:, 1:] + np.cross(a[:, 1:], b[:, 1:])
    scalar = a[:, :1] * b[:, :1] - (a[:, 1:] * b[:, 1:]).sum(axis=1, keepdims=True)
    return np.concatenate([scalar, vector], axis=1)


@cache
def _ring(body: Body) -> tuple[Ints, Ints, Floats]:
    """Return skin vertex numbers, their neighbours (local, padded) and the share of each."""
    quads = body.faces["body"]
    members, local = np.unique(quads, return_inverse=True)
    local = local.reshape(quads.shape)
    pairs = np.concatenate([local[:, [i, (i + 1) % 4]] for i in range(4)])
    pairs = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    counts = np.bincount(pairs[:, 0], minlength=len(members))
    slot = np.arange(len(pairs)) - np.repeat(np.cumsum(counts) - counts, counts)
    neighbours = np.zeros((len(members), int(counts.max())), dtype=np.intp)
    shares = np.zeros(neighbours.shape)
    neighbours[pairs[:, 0], slot] = pairs[:, 1]
    shares[pairs[:, 0], slot] = 1 / counts[pairs[:, 0]]
    return members, neighbours, shares


def _smoothed(body: Body, vertices: Floats) -> Floats:
    members, neighbours, shares = _ring(body)
    points = vertices[members]
    for _ in range(SMOOTHING_STEPS):
        mean = np.einsum("nk,nkj->nj", shares, points[neighbours])
        points = points + _HALF * (mean - points)
    return points


@cache
def _relief(body: Body) -> Floats:
    """Return what smoothing takes away at rest, in the frame of each smoothed vertex."""
    smooth = _smoothed(body, body.vertices)
    lost = body.vertices[_ring(body)[0]] - smooth
    return np.asarray(np.einsum("nji,nj->ni", _frames(body, smooth), lost))


def _frames(body: Body, points: Floats) -> Floats:
    """Return axes (n, 3, 3) as columns of every skin vertex: two in the skin, one outward."""
    first = points[_ring(body)[1][:, 0]] - points
    quads = _local_quads(body)
    a, b, c, d = (points[quads[:, i]] for i in range(4))
    facing = np.cross(c - a, d - b)
    normal = np.stack([
        sum(np.bincount(quads[:, i], facing[:, k], len(points)) for i in range(4))
        for k in range(3)
    ], axis=1)  # fmt: skip
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    tangent = first - normal * (first * normal).sum(axis=1, keepdims=True)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    return np.stack([tangent, np.cross(normal, tangent), normal], axis=2)


@cache
def _local_quads(body: Body) -> Ints:
    return np.searchsorted(_ring(body)[0], body.faces["body"])
