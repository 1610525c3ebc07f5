"""Renders the live figure into pictures, by OpenGL and without a window of its own.

See docs/decisions/0028-figure-rendered-offscreen.md.
"""

from operator import attrgetter
from typing import NamedTuple, cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import (
    QImage,
    QMatrix4x4,
    QOffscreenSurface,
    QOpenGLContext,
    QVector4D,
)
from PySide6.QtOpenGL import (
    QOpenGLBuffer,
    QOpenGLFramebufferObject,
    QOpenGLFramebufferObjectFormat,
    QOpenGLShader,
    QOpenGLShaderProgram,
    QOpenGLTexture,
)
from shiboken6 import VoidPtr

from glutestretch.pictures.live.camera import (
    Points,
    Wall,
    farther,
    outline,
    projection_matrix,
    seen,
    too_large,
    view_matrix,
    wall_left,
    wall_of,
)
from glutestretch.pictures.live.files import MOST_INDICES, Key, Model, Part, Triple
from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.scene import Seen
from glutestretch.pictures.live.shaders import ATTRIBUTES, FIGURE, GLASS, MUSCLE, SHADOW, VERTEX

_SOFTWARE: tuple[str, ...] = (
    "llvmpipe",
    "softpipe",
    "swrast",
    "software",
    "microsoft basic",
    "warp",
    "gdi generic",
)
"""What the names of drivers contain that compute every pixel on the processor."""
_PIECE = 3 * 8000
"""How many indices are drawn at once in software: it keeps all triangles of a piece in memory until
they are drawn, and those of the last piece until the next one (19 MB for a whole figure)."""
_TINT = 18 / 255, 26 / 255, 34 / 255
_KEY_LIGHT = -0.48, 0.72, 0.5
"""Towards the brightest light of the stills, in the camera's axes."""

# Numbers of OpenGL.
_BYTE, _UNSIGNED_BYTE, _UNSIGNED_SHORT, _UNSIGNED_INT = 0x1400, 0x1401, 0x1403, 0x1405
_TRIANGLES, _DEPTH_TEST, _BLEND, _ONE, _ONE_MINUS_ALPHA = 4, 0x0B71, 0x0BE2, 1, 0x0303
_COLOUR, _COLOUR_AND_DEPTH, _RENDERER = 0x4000, 0x4100, 0x1F01
_LESS, _NOT_MORE, _ONE_MINUS_TARGET_ALPHA = 0x0201, 0x0203, 0x0305
_CULL_FACE, _CLOCKWISE, _ANTICLOCKWISE = 0x0B44, 0x0900, 0x0901

_PROGRAMS = {"floor": SHADOW, "muscle": MUSCLE, "glass": GLASS}
"""By the names of parts; all others are drawn as the figure is."""
_VEIL = 0.35
"""How much of the body's tint lies over what is inside it (tools/studio/anatomy/plate.py)."""


class NoOpenGL(Exception):  # noqa: N818 - what it is, not what went wrong
    """There is no OpenGL here, or not enough of it."""


def is_software(driver: str) -> bool:
    """Return whether a driver of this name computes every pixel on the processor."""
    return any(name in driver.lower() for name in _SOFTWARE)


def driver_here() -> str:
    """Return the name that the driver gives itself; its context is freed again.

    Raises:
        NoOpenGL: If there is no OpenGL here.
    """
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        raise NoOpenGL
    name = str(context.functions().glGetString(_RENDERER) or "")
    context.doneCurrent()
    return name


class _Program:
    """Shaders, and the values that they are given by name.

    Raises:
        NoOpenGL: If the driver cannot compile them.
    """

    def __init__(self, fragment: str) -> None:
        self._program, kinds = QOpenGLShaderProgram(), QOpenGLShader.ShaderTypeBit
        for kind, source in ((kinds.Vertex, VERTEX), (kinds.Fragment, fragment)):
            if not self._program.addShaderFromSourceCode(kind, source):
                raise NoOpenGL(self._program.log())
        for location, name in enumerate(ATTRIBUTES):
            self._program.bindAttributeLocation(name, location)
        if not self._program.link():
            raise NoOpenGL(self._program.log())
        self._places: dict[str, int] = {}

    def bind(self) -> None:
        """Draw with it from now on."""
        self._program.bind()

    def set(self, **values: float | Triple | QVector4D | QMatrix4x4) -> None:
        """Bind it and give it values; those that it does not use do no harm."""
        self._program.bind()
        for name, value in values.items():
            if name not in self._places:
                self._places[name] = self._program.uniformLocation(name)
            place = self._places[name]
            if isinstance(value, (QMatrix4x4, QVector4D)):
                self._program.setUniformValue(place, value)
            elif isinstance(value, tuple):
                self._program.setUniformValue(place, *value)
            else:
                self._program.setUniformValue1f(place, value)

    def free(self) -> None:
        """Free the shaders."""
        self._program.removeAllShaders()


class Pose(NamedTuple):
    """A pose in the driver's memory.

    Attributes:
        low: The corner of the box in which all vertices lie, and ``size`` its edges, in metres.
        light_scale: The brightest light, as linear irradiance.
        buffer: Its vertices and their light.
        points: Some points of the figure, from all over it.
        wall: The wall, where there is one.
    """

    low: Triple
    size: Triple
    light_scale: float
    buffer: QOpenGLBuffer
    points: Points
    wall: Wall | None


class Renderer:
    """Draws the poses of one model; it is freed with ``close``.

    Args:
        model: What to draw.

    Attributes:
        driver: The name that the driver gives itself.
        in_software: Whether every pixel costs the processor's time.

    Raises:
        NoOpenGL: If it cannot be drawn here.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._surface = QOffscreenSurface()
        self._surface.create()
        self._context: QOpenGLContext | None = QOpenGLContext()
        if not self._context.create() or not self._is_current():
            raise NoOpenGL
        self._gl = self._context.functions()
        self.driver = str(self._gl.glGetString(_RENDERER) or "")
        self.in_software = is_software(self.driver)
        self._programs = {
            fragment: _Program(fragment) for fragment in {_fragment(part) for part in model.parts}
        }
        for program in self._programs.values():
            program.set(hot=model.hot, key_light=_KEY_LIGHT, tint=_TINT, margin=model.margin)
        self._gl.glReleaseShaderCompiler()  # 6 MB with llvmpipe
        self._indices = _buffer(QOpenGLBuffer.Type.IndexBuffer, model.indices)
        self._surfaces = _buffer(QOpenGLBuffer.Type.VertexBuffer, model.surface + model.finish)
        self._streaks = _texture(model.streaks) if model.streaks else None
        self._target: QOpenGLFramebufferObject | None = None
        self._samples = 0

    @property
    def best_view(self) -> View:
        """The view of the still images."""
        return View(self._model.camera.azimuth, self._model.camera.elevation)

    def upload(self, key: Key) -> Pose:
        """Give a pose to the driver, until it is dropped.

        Raises:
            NoOpenGL: If the driver cannot take it.
        """
        if not self._is_current():
            raise NoOpenGL
        blocks = key.places + key.normals + key.light
        buffer = _buffer(QOpenGLBuffer.Type.VertexBuffer, blocks)
        points, wall = outline(self._model, key), wall_of(self._model, key)
        return Pose(key.low, key.size, key.light_scale, buffer, points, wall)

    def drop(self, pose: Pose) -> None:
        """Free a pose."""
        if self._is_current():
            pose.buffer.destroy()

    def image(
        self,
        size: QSize,
        first: Pose,
        second: Pose | None = None,
        share: float = 0.0,
        *,
        view: View | None = None,
        glow: float = 1.0,
        samples: int = 0,
        place: QRect | None = None,
        mirrored: bool = False,
    ) -> QImage:
        """Return a picture on a transparent background; a null image if it cannot be drawn.

        Args:
            size: Its size in pixels.
            first: The pose.
            second: The pose that it is on its way to.
            share: How far it has come, from 0 to 1.
            view: From where it is seen; from where the stills are without one.
            glow: How much of the muscle's glow there is; 1 as in the stills.
            samples: How many samples of each pixel's edges; 0 for the fastest.
            place: Where the picture that the stills show lies in the image, which may show more
                or less than that.
            mirrored: Whether it is flipped horizontally.
        """
        if size.isEmpty() or not self._is_current():
            return QImage()
        if self._target is None or self._target.size() != size or self._samples != samples:
            self._target, self._samples = self._new_target(size, samples), samples
        a, b = first, second or first
        if not self._target.bind():
            return QImage()
        place = place or QRect(QPoint(), size)
        look, frame = self._camera(size, a.points + b.points, view, place, mirrored=mirrored)
        border = place.left(), size.height() - place.bottom() - 1, *place.size().toTuple()
        for program in self._programs.values():
            program.set(frame=QVector4D(*border))
            program.set(view=look, projection=frame, share=share, glow=glow)
            program.set(corner_a=a.low, size_a=a.size, scale_a=a.light_scale)
            program.set(corner_b=b.low, size_b=b.size, scale_b=b.light_scale)
        self._gl.glFrontFace(_CLOCKWISE if mirrored else _ANTICLOCKWISE)
        self._draw(size, a, b, 1.0 if a.wall is None else wall_left(a.wall, look))
        image = self._target.toImage()
        self._target.release()
        if samples:
            self._target = None  # it takes as much again as everything else
            if self.in_software:  # and is kept until something else is drawn on
                self._gl.glClear(_COLOUR)
                self._gl.glFinish()
        return image

    def anchors(
        self, size: QSize, place: QRect, pose: Pose, view: View, *, mirrored: bool = False
    ) -> Seen:
        """Return where the model's anchors are in an image, by their names.

        Args:
            size: The size of the image in pixels.
            place: Where the picture lies in it.
            pose: The pose; anchors are those of a model that has only one.
            view: From where it is seen.
            mirrored: Whether it is flipped horizontally.
        """
        look, frame = self._camera(size, pose.points, view, place, mirrored=mirrored)
        return {name: seen(anchor, look, frame) for name, anchor in self._model.anchors.items()}

    def close(self) -> None:
        """Free everything but poses; nothing can be drawn afterwards."""
        if self._is_current():
            for buffer in (self._indices, self._surfaces):
                buffer.destroy()
            if self._streaks is not None:
                self._streaks.destroy()
            for program in self._programs.values():
                program.free()
        self._target = self._context = None
        self._surface.destroy()

    def _camera(
        self, size: QSize, points: Points, view: View | None, place: QRect, *, mirrored: bool
    ) -> tuple[QMatrix4x4, QMatrix4x4]:
        """Return view and projection of an image in which the figure is not cut off."""
        look = view_matrix(self._model, view or self.best_view)
        frame = projection_matrix(self._model, size, place, mirrored=mirrored)
        if view is not None and view != self.best_view:
            best = frame * view_matrix(self._model, self.best_view)
            frame = farther(frame, too_large(points, frame * look, best))
        return look, frame

    def _is_current(self) -> bool:
        """Return whether the driver takes what follows for this renderer's."""
        return self._context is not None and self._context.makeCurrent(self._surface)

    def _draw(self, size: QSize, a: Pose, b: Pose, wall: float) -> None:
        """Draw what is solid, then what is translucent."""
        gl = self._gl
        gl.glViewport(0, 0, *size.toTuple())
        gl.glClearColor(0, 0, 0, 0)
        gl.glDepthMask(1)
        gl.glEnable(_DEPTH_TEST)
        gl.glDisable(_BLEND)
        gl.glBlendFunc(_ONE, _ONE_MINUS_ALPHA)
        gl.glClear(_COLOUR_AND_DEPTH)
        self._point_at(a.buffer, b.buffer)
        self._indices.bind()
        if self._streaks is not None:
            self._streaks.bind()
        fades = any(part.name == "glass" for part in self._model.parts)
        for part in sorted(self._model.parts, key=attrgetter("blend")):
            program = self._programs[_fragment(part)]
            program.set(opacity=wall if part.name == "wall" else 1.0)
            program.set(faded=float(part.blend or fades))
            if part.name == "glass":
                self._draw_glass(part, program)
                continue
            if part.blend:
                gl.glEnable(_BLEND)
                gl.glDepthMask(0)
            self._draw_part(part)
        gl.glDepthMask(1)
        gl.glDisable(_BLEND)
        self._indices.release()
        for location in range(len(ATTRIBUTES)):
            gl.glDisableVertexAttribArray(location)

    def _draw_glass(self, part: Part, program: "_Program") -> None:
        """Draw a body in whatever order its triangles come: only what of it is in front is seen."""
        gl = self._gl
        gl.glEnable(_CULL_FACE)
        gl.glColorMask(0, 0, 0, 0)
        self._draw_part(part)
        gl.glColorMask(1, 1, 1, 1)
        gl.glDepthMask(0)
        gl.glDepthFunc(_NOT_MORE)
        gl.glEnable(_BLEND)
        program.set(veil=_VEIL, behind=0.0)
        self._draw_part(part)
        program.set(behind=1.0)
        gl.glBlendFunc(_ONE_MINUS_TARGET_ALPHA, _ONE)
        self._draw_part(part)
        gl.glDepthFunc(_LESS)
        gl.glDisable(_CULL_FACE)

    def _draw_part(self, part: Part) -> None:
        """Draw all triangles of a part as everything is set."""
        gl, width = self._gl, self._model.index_bytes
        kind = _UNSIGNED_SHORT if width == 2 else _UNSIGNED_INT  # noqa: PLR2004
        piece = _PIECE if self.in_software else MOST_INDICES
        for first in range(part.first, part.first + part.count, piece):
            count = min(piece, part.first + part.count - first)
            gl.glDrawElements(_TRIANGLES, count, kind, _offset(first * width))
            if self.in_software:
                gl.glFinish()

    def _point_at(self, a: QOpenGLBuffer, b: QOpenGLBuffer) -> None:
        """Say where in the buffers each attribute is."""
        gl, block, location = self._gl, 4 * self._model.vertices, 0
        for buffer, count in ((a, 4), (b, 4), (self._surfaces, 2)):
            buffer.bind()
            for number in range(count):
                kind = _BYTE if ATTRIBUTES[location].startswith("normal") else _UNSIGNED_BYTE
                gl.glEnableVertexAttribArray(location)
                gl.glVertexAttribPointer(location, 4, kind, 1, 4, _offset(number * block))
                location += 1
            buffer.release()

    def _new_target(self, size: QSize, samples: int) -> QOpenGLFramebufferObject:
        wanted = QOpenGLFramebufferObjectFormat()
        wanted.setAttachment(QOpenGLFramebufferObject.Attachment.Depth)
        wanted.setSamples(samples)
        return QOpenGLFramebufferObject(size, wanted)


def _buffer(kind: QOpenGLBuffer.Type, content: bytes) -> QOpenGLBuffer:
    buffer = QOpenGLBuffer(kind)
    if not buffer.create() or not buffer.bind():
        raise NoOpenGL
    buffer.allocate(content, len(content))
    buffer.release()
    return buffer


def _fragment(part: Part) -> str:
    return _PROGRAMS.get(part.name, FIGURE)


def _texture(row: bytes) -> QOpenGLTexture:
    """Return a row of grey pixels for the driver."""
    image = QImage(row, len(row), 1, len(row), QImage.Format.Format_Grayscale8)
    texture = QOpenGLTexture(image)
    filters = QOpenGLTexture.Filter
    texture.setMinMagFilters(filters.LinearMipMapLinear, filters.Linear)
    texture.setWrapMode(QOpenGLTexture.WrapMode.ClampToEdge)
    return texture


def _offset(count: int) -> int:
    """Return a place in a buffer; PySide6 takes it as a pointer, though it says a number."""
    return cast("int", VoidPtr(count))
