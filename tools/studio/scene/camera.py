"""The camera in the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from mathutils import Matrix, Vector

from tools.studio.scene.view import Lens, View, axes

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats
    from tools.studio.scene.blender import Data


def place(scene: Data, view: View, lens: Lens, stand: Floats) -> None:
    """Put the camera into the scene."""
    basis = np.stack(axes(view), 1)
    data = bpy.data.cameras.new("camera")
    data.lens = lens.focal
    thing = bpy.data.objects.new("camera", data)
    turn = Matrix(basis.tolist()).to_4x4()
    thing.matrix_world = Matrix.Translation(Vector((basis @ stand).tolist())) @ turn
    scene.collection.objects.link(thing)
    scene.camera = thing
