"""The small process from its start to its end, or until the app takes its place again."""

import sys

from glutestretch.background.handover import Kept, ToApp, ToBackground, Wish, hand_over
from glutestretch.desktop.own_command import same_start
from glutestretch.kit import plain_core


def run(kept: Kept, told: ToBackground) -> int:
    """Stay until the app is wanted, which then takes this process's place, or until the end.

    Args:
        kept: The lock and the socket.
        told: What the app has said.

    Returns:
        The exit status.
    """
    plain_core.stand_in()
    try:
        # Only now, since what it imports waits on plain objects.
        from glutestretch.background.stay import stay  # noqa: PLC0415

        wanted = stay(kept, told)
    except Exception:  # noqa: BLE001 - whatever is wrong here, the app can do all of it
        sys.excepthook(*sys.exc_info())
        wanted = ToApp(told.arguments, Wish.NO_TRAY, may_rest=False)
    if wanted is not None:
        hand_over(kept, wanted, same_start(*wanted.arguments))
    return 0
