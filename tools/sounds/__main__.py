"""Make the sounds: ``python -m tools.sounds``, or those named alone."""

from __future__ import annotations

import argparse

from tools.audio import opus
from tools.audio.loudness import RATE, integrated, true_peak
from tools.sounds.score import BITRATE, BREATH, FOLDER, SOUNDS, made, path


def main(arguments: list[str] | None = None) -> None:
    """Write every sound, or those named, and say what each measures."""
    parser = argparse.ArgumentParser(prog="tools.sounds", description="Make the sounds.")
    parser.add_argument("name", nargs="*", help="a sound; without one, all of them")
    wished, every = parser.parse_args(arguments).name, (*SOUNDS, BREATH)
    if strange := sorted(set(wished) - set(every)):
        parser.error(f"there is no sound {strange[0]}")
    FOLDER.mkdir(exist_ok=True)
    for name in wished or every:
        opus.write(path(name), made(name), BITRATE)
        stored = opus.read(path(name))
        print(
            f"{name}: {len(stored) / RATE:.2f} s, {path(name).stat().st_size} B, "
            f"{integrated(stored):.1f} LUFS, {true_peak(stored):.1f} dB"
        )


if __name__ == "__main__":
    main()
