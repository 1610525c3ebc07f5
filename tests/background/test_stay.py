"""The small process as a whole: what it loads."""

import sys

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.support.processes import printed_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has it")

LOADS = """
import sys
from glutestretch.kit import plain_core
plain_core.stand_in()
import glutestretch.background.stay
import glutestretch.desktop.idle.mutter
import glutestretch.desktop.idle.wayland
import glutestretch.desktop.idle.x11
import glutestretch.desktop.interruptibility.linux
import glutestretch.desktop.power.logind
import glutestretch.desktop.wall_clock.time_zone_file
import glutestretch.desktop.wall_clock.timerfd
import glutestretch.diary.store
import glutestretch.commands.offline_state
found = {name.partition(".")[0] for name in sys.modules}
print(sorted(found & {"PySide6", "shiboken6", "argparse", "asyncio", "dataclasses", "html"}))
"""


def test_nothing_of_it_needs_qt() -> None:
    assert printed_by(LOADS) == "[]"
