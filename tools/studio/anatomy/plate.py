"""The plates as pictures: both muscles on the hip, and what a stretch does to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy
import numpy as np
from PIL import Image, ImageFilter

from tools.studio.anatomy import arrows, bones, muscles, shaders
from tools.studio.anatomy.carried import at_rest, with_pelvis, with_thigh
from tools.studio.anatomy.pelvis import FITS, fitted
from tools.studio.anatomy.views import EXTENTS, MARGIN, PLATES
from tools.studio.dress import cloth, face
from tools.studio.figure.skin import skin
from tools.studio.figure.surface import cut, smoothstep
from tools.studio.render import render
from tools.studio.scene import camera, light, props
from tools.studio.scene.blender import add
from tools.studio.scene.deform import posed_surface
from tools.studio.scene.view import Lens, View, framed, seen

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Posed
    from tools.studio.figure.surface import Floats, Surface
    from tools.studio.scene.blender import Data
    from tools.studio.scene.look import Look

Anchors = dict[str, "Floats"]

SAMPLES, FLAT_SAMPLES = 16, 8  # at most, the second of what throws light itself
VEIL = 0.35  # how much of the body's tint lies over what is inside it
_TOE = 0.04045  # below this sRGB is linear


@dataclass(frozen=True)
class Plate:
    """A plate in the making: whose body, in which pose, seen from where."""

    body: Body
    posed: Posed
    view: View
    stretch: str


@dataclass(frozen=True)
class Stage:
    """The scene of a plate: the body of glass, what is inside it, and the arrows before it.

    ``middle`` is what the picture is framed around, ``stand`` where the camera stands for that.
    """

    made: Plate
    scene: Data
    glass: Data
    inside: list[Data]
    lines: list[Data]
    middle: Floats
    lens: Lens
    stand: Floats

    def only(self, *things: Data) -> None:
        """Let nothing else be rendered, or throw light and shadow."""
        for thing in (self.glass, *self.inside, *self.lines):
            thing.hide_render = thing not in things


def plate(
    body: Body, posed: Posed | None, stretch: str, look: Look, size: tuple[int, int],
    samples: int, levels: int = 2,
) -> tuple[Image.Image, Anchors]:  # fmt: skip
    """Render a plate; return it with the place of every part, from 0 to 1, for the labels.

    Args:
        body: Whose plate it is.
        posed: The hold of the stretch, or None for the standing figure.
        stretch: The name of the stretch; empty for the plate about the muscles themselves.
        look: Colours and lens.
        size: Width and height in pixels.
        samples: Samples for each pixel.
        levels: How often the skin is subdivided.
    """
    stage = staged(body, posed, stretch, look, size[0] / size[1], levels)

    def shot(samples: int, *seen_alone: Data) -> Image.Image:
        stage.only(*seen_alone)
        return render.shot(stage.scene, size, samples)

    picture = shot(min(samples, SAMPLES), *stage.inside)
    flat = min(samples, FLAT_SAMPLES)
    picture.alpha_composite(_glass(shot(flat, stage.glass), picture, look))
    if stage.lines:
        picture.alpha_composite(_outlined(shot(flat, *stage.lines)))
    view = stage.made.view
    places = parts(stage.made).items()
    return _dissolved(picture), {
        name: seen(view, stage.lens, stage.stand, place[None])[0] for name, place in places
    }


def staged(
    body: Body, posed: Posed | None, stretch: str, look: Look, aspect: float, levels: int
) -> Stage:
    """Build the scene of a plate; arguments are those of ``plate``, and width over height."""
    made = Plate(body, posed or at_rest(body), PLATES[stretch], stretch)
    scene, around = _emptied(made, levels)
    glass = add(scene, "body", around, shaders.clearness())
    inside = [add(scene, "bone", bone, shaders.bone()) for bone in _bones(made)]
    for muscle in muscles.MUSCLES:
        flesh = muscles.volume(body, muscle, posed, windowed=not stretch)
        flesh = muscles.beneath(flesh, around, FITS[body.figure].fat)
        flesh.values["press"] = arrows.pressed(made.posed, flesh.points)
        inside.append(add(scene, muscle.name, flesh, shaders.muscle(muscle.tint)))
    if made.posed.roller is not None:
        inside.append(props.roller(made.posed.roller, look))
    lines = [
        add(scene, "arrow", line, shaders.arrow(arrows.COLOUR))
        for line in (arrows.arrows(body, posed) if posed else ())
    ]
    middle = with_pelvis(body, made.posed)(fitted(body, np.array(EXTENTS[bool(stretch)].middle)))
    lens = Lens(look.lens, aspect)
    stand = framed(made.view, lens, _frame(made, middle))
    camera.place(scene, made.view, lens, stand)
    light.light(scene, middle, made.view.azimuth)
    return Stage(made, scene, glass, inside, lines, middle, lens, stand)


def _emptied(made: Plate, levels: int) -> tuple[Data, Surface]:
    """A scene with nothing in it, and the body that will be around everything."""
    values = {"drape": cloth.drape(made.body), **face.face_values(made.body)}
    points = cloth.smoothed(made.body, skin(made.body, made.posed))
    figure = posed_surface(made.body, points, values, levels)
    scene = bpy.context.scene
    for thing in list(scene.collection.objects):
        bpy.data.objects.remove(thing, do_unlink=True)
    whole = 0.5 - figure.values["part"]
    figure = cut(figure, whole if made.stretch else np.minimum(whole, _trunk(figure)))
    figure.guide = None
    covered = figure.moved(figure.points + figure.normals * figure.values["drape"][:, None])
    covered.guide = None
    return scene, covered


def _trunk(figure: Surface) -> Floats:
    """Positive where the standing figure is trunk and thighs, without arms."""
    return np.asarray(0.235 - np.abs(figure.rest[:, 0]))


def _glass(lit: Image.Image, inside: Image.Image, look: Look) -> Image.Image:
    """The body in one tint, as opaque as it was lit, and clearer before what is inside."""
    share = np.asarray(lit.getchannel("R"), dtype=np.float64) / 255
    opaque = np.where(share > _TOE, ((share + 0.055) / 1.055) ** 2.4, share / 12.92)
    opaque *= np.asarray(lit.getchannel("A"), dtype=np.float64) / 255
    filled = np.asarray(inside.getchannel("A"), dtype=np.float64) / 255
    opaque *= 1 - (1 - VEIL) * filled
    result = Image.new("RGB", lit.size, look.plate)
    result.putalpha(Image.fromarray(np.round(opaque * 255).astype(np.uint8)))
    return result


def _outlined(arrow: Image.Image) -> Image.Image:
    """Arrows with a dark line around them, to be told from bone and from a light card."""
    width = max(3, arrow.width // 240) | 1
    around = arrow.getchannel("A").filter(ImageFilter.MaxFilter(width + 2))
    result = Image.new("RGBA", arrow.size, arrows.OUTLINE)
    result.putalpha(around.filter(ImageFilter.GaussianBlur(width / 6)))
    result.alpha_composite(arrow)
    return result


def _bones(made: Plate) -> list[Surface]:
    """All bones where they are in the pose."""
    move = with_pelvis(made.body, made.posed)
    found = [bone.moved(move(bone.points)) for bone in bones.pelvis(made.body)]
    for side in "RL":
        bone = bones.thigh_bone(made.body, side)
        found.append(bone.moved(with_thigh(made.body, made.posed, side)(bone.points)))
    return found


def _frame(made: Plate, middle: Floats) -> Floats:
    """Points that the picture has to hold: a ball around the middle."""
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    ring = np.stack([np.cos(turn), np.sin(turn), 0 * turn], 1) * EXTENTS[bool(made.stretch)].radius
    return np.concatenate([middle + ring[:, order] for order in ((0, 1, 2), (0, 2, 1), (2, 0, 1))])


def parts(made: Plate) -> dict[str, Floats]:
    """Return the places that names point to; a name tells what happens to a muscle."""
    body, posed = made.body, made.posed if made.stretch else None
    pelvis, thigh = with_pelvis(body, made.posed), with_thigh(body, made.posed)
    found = {
        "crest": pelvis(fitted(body, bones.CREST[2])),
        "thigh-bone": thigh(bones.thigh_place(body, np.array([56.0, 6.0, -38.0]))),
        "sacrum": pelvis(fitted(body, np.array([0.0, 118.0, 40.0]))),
    }
    longer = arrows.lengthening(body, posed) if posed else []
    for muscle in muscles.MUSCLES:
        fibres = muscles.fibres(body, muscle, posed)
        ending = "-longer" if muscle in longer else "-window" if muscle.window and not posed else ""
        along, across = muscle.named
        place = fibres[round(along * len(fibres)), round(across * fibres.shape[1])]
        found[muscle.name + ending] = place
    if made.posed.roller is not None:
        found["pressed"] = arrows.contact(made.posed, thigh.to)
    return found


def _dissolved(picture: Image.Image) -> Image.Image:
    """Let the body end softly towards the frame."""
    pixels = np.asarray(picture, dtype=np.float64).copy()
    height, width = pixels.shape[:2]
    for axis, length in ((0, height), (1, width)):
        place = (np.arange(length) + 0.5) / length
        fade = smoothstep(0.0, MARGIN, np.minimum(place, 1 - place))
        pixels[..., 3] *= fade[:, None] if axis == 0 else fade[None, :]
    return Image.fromarray(np.round(pixels).astype(np.uint8), "RGBA")
