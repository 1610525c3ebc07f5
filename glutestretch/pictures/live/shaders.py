"""What the graphics driver runs for each vertex and each pixel.

They are in the GLSL that OpenGL 2 and OpenGL ES 2 have in common.
"""

ATTRIBUTES = (
    "high_a",
    "low_a",
    "normal_a",
    "light_a",
    "high_b",
    "low_b",
    "normal_b",
    "light_b",
    "surface",
    "finish",
)
"""The attributes of a vertex, by their location."""

VERTEX = """
attribute vec4 high_a, low_a, normal_a, light_a;
attribute vec4 high_b, low_b, normal_b, light_b;
attribute vec4 surface, finish;
uniform mat4 view, projection;
uniform vec3 corner_a, size_a, corner_b, size_b;
uniform float scale_a, scale_b, share;
varying vec3 v_place, v_normal, v_light, v_albedo, v_finish;
varying float v_glow, v_dark, v_across;

void main() {
    vec3 a = corner_a + size_a * (65280.0 * high_a.xyz + 255.0 * low_a.xyz) / 65535.0;
    vec3 b = corner_b + size_b * (65280.0 * high_b.xyz + 255.0 * low_b.xyz) / 65535.0;
    vec4 place = view * vec4(mix(a, b, share), 1.0);
    v_place = place.xyz;
    v_normal = (view * vec4(mix(normal_a.xyz, normal_b.xyz, share), 0.0)).xyz;
    v_light = mix(light_a.rgb * light_a.rgb * scale_a, light_b.rgb * light_b.rgb * scale_b, share);
    v_albedo = surface.rgb * surface.rgb;
    v_finish = finish.xyz;
    v_glow = mix(light_a.a, light_b.a, share);
    v_dark = mix(high_a.a, high_b.a, share);
    v_across = (65280.0 * surface.a + 255.0 * finish.a) / 65535.0;
    gl_Position = projection * place;
}
"""

_PRECISION = """
#ifdef GL_ES
precision highp float;
#endif
"""

_BORDER = """
uniform vec4 frame;
uniform float margin;

float within_frame() {
    vec2 at = (gl_FragCoord.xy - frame.xy) / frame.zw;
    vec2 inset = clamp(min(at, 1.0 - at) / margin, 0.0, 1.0);
    vec2 share = inset * inset * (3.0 - 2.0 * inset);
    return share.x * share.y;
}
"""
"""Shadow, wall and diagram fade towards the frame, as in the stills (tools/studio/render/render.py,
tools/studio/anatomy/plate.py)."""

_COLOUR = """
vec3 srgb(vec3 c) {
    c = clamp(c, 0.0, 1.0);
    return mix(12.92 * c, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}
"""

_PLAIN = """
vec3 paint() {
    return v_albedo;
}
"""

_STREAKED = """
uniform sampler2D streaks;
varying float v_across;

vec3 paint() {
    return v_albedo * texture2D(streaks, vec2(v_across, 0.5)).r * 255.0 / 128.0;
}
"""

_LIT = """
uniform vec3 hot, key_light;
uniform float glow, opacity, faded;
varying vec3 v_place, v_normal, v_light, v_albedo, v_finish;
varying float v_glow;
PAINT
void main() {
    float heat = clamp(v_glow * glow, 0.0, 1.0);
    vec3 normal = normalize(v_normal), eye = -normalize(v_place);
    float facing = clamp(abs(dot(normal, eye)), 0.0, 1.0);
    float edge = 1.0 - facing;
    float shine = max(0.0, dot(normal, normalize(key_light + eye)));
    float sharpness = 2.0 / max(0.05, v_finish.y * v_finish.y) ;
    float gloss = v_finish.x * (0.12 * pow(shine, sharpness) + 0.10 * edge * edge * edge);
    vec3 colour = v_light * (mix(paint(), hot, 0.95 * heat) + gloss);
    colour += hot * 0.42 * pow(heat, 1.5);
    float left = v_finish.z * opacity * mix(1.0, within_frame(), faded);
    gl_FragColor = vec4(srgb(colour), 1.0) * left;
}
"""

FIGURE = _PRECISION + _BORDER + _COLOUR + _LIT.replace("PAINT", _PLAIN)

MUSCLE = _PRECISION + _BORDER + _COLOUR + _LIT.replace("PAINT", _STREAKED)
"""As the figure, with a streak for each fibre."""

GLASS = (
    _PRECISION
    + _BORDER
    + _COLOUR
    + """
uniform float veil, behind;
varying vec3 v_place, v_normal, v_albedo, v_finish;

void main() {
    float facing = clamp(abs(dot(normalize(v_normal), normalize(v_place))), 0.0, 1.0);
    float turned = 1.0 - pow(facing, 0.7);
    float clear = mix(0.20, 1.0, pow(turned, 1.2)) * v_finish.z;
    clear *= within_frame();
    float before = clear * veil;
    float left = mix(before, (clear - before) / max(1.0 - before, 0.001), behind);
    gl_FragColor = vec4(srgb(v_albedo), 1.0) * left;
}
"""
)
"""The body around bones and muscles, as clear as in the stills (tools/studio/anatomy/shaders.py).

Less of it is seen before what is inside: it is drawn once over that, and what is then missing
once more behind it.
"""

SHADOW = (
    _PRECISION
    + _BORDER
    + """
uniform vec3 tint;
varying float v_dark;

void main() {
    gl_FragColor = vec4(tint, 1.0) * clamp(v_dark, 0.0, 1.0) * within_frame();
}
"""
)
