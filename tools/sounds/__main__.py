"""Make all sounds: ``python -m tools.sounds``."""

from __future__ import annotations

from tools.audio import opus
from tools.audio.loudness import RATE, integrated, true_peak
from tools.sounds.score import BITRATE, BREATH, FOLDER, SOUNDS, made, path


def main() -> None:
    """Write every sound, and say what it measures."""
    FOLDER.mkdir(exist_ok=True)
    for name in (*SOUNDS, BREATH):
        opus.write(path(name), made(name), BITRATE)
        stored = opus.read(path(name))
        print(
            f"{name}: {len(stored) / RATE:.2f} s, {path(name).stat().st_size} B, "
            f"{integrated(stored):.1f} LUFS, {true_peak(stored):.1f} dB"
        )


if __name__ == "__main__":
    main()
