"""Every still and its live pose are the same picture, so that the hand-over is not seen."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.stage import display

SCRIPT = Path(__file__).with_name("side_by_side.py")
LEAST_COMMON, MOST_APART = 0.98, 0.03


def test_every_still_and_its_live_pose_are_the_same_picture() -> None:
    if not shutil.which("Xvfb"):
        pytest.skip("OpenGL needs a display, and there is no Xvfb")
    with display(managed=False) as environment:
        done = subprocess.run(
            [sys.executable, str(SCRIPT)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    if not found:
        pytest.skip("there are no live figures in the bundle, or there is no OpenGL")
    assert {
        name: (round(common, 3), round(apart, 3))
        for name, (common, apart) in found.items()
        if common < LEAST_COMMON or apart > MOST_APART
    } == {}
