"""Modules that come with PySide6 and that nothing uses are loaded once something does."""

import os
import subprocess
import sys

import pytest

from glutestretch.app.start_cache import SWITCH

_IMPORT = """
import sys
from glutestretch.app.later_modules import LaterModules
before = list(sys.meta_path)
with LaterModules():
    from PySide6.QtWidgets import QApplication
assert sys.meta_path == before
print(*(name for name, it in sys.modules.items() if type(it).__name__ == "_LazyModule"))
import tempfile, shutil, argparse
assert shutil.which("python3")
assert tempfile.gettempdir()
assert argparse.ArgumentParser().parse_args([]) == argparse.Namespace()
assert type(argparse).__name__ == "module"
"""


@pytest.mark.parametrize(
    ("switch", "later"), [("1", "argparse bz2 ipaddress logging lzma shutil tempfile"), ("0", "")]
)
def test_what_nothing_uses_is_not_loaded_but_works(switch: str, later: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _IMPORT],
        env=os.environ | {SWITCH: switch},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert set(run.stdout.split()) <= set(later.split())
    assert bool(run.stdout.split()) == bool(later)
