"""``install-desktop``: the app in the menus of a Linux desktop."""

import sys
from argparse import Namespace

from glutestretch.commands import texts
from glutestretch.commands.exit import CommandError, report
from glutestretch.desktop.launcher import Launcher
from glutestretch.desktop.own_command import own_command
from glutestretch.desktop.paths import Paths


def install_desktop(wanted: Namespace, paths: Paths) -> None:
    """Write the launcher with all that belongs to it, or delete it.

    Raises:
        CommandError: If that cannot be done, or this is no Linux.
    """
    if sys.platform != "linux":
        raise CommandError(texts.linux_alone())
    launcher = Launcher(own_command(*paths.arguments))
    try:
        if wanted.remove:
            launcher.remove()
        else:
            launcher.install()
    except OSError as error:
        raise CommandError(texts.unwritable_launcher(error)) from None
    except UnicodeEncodeError:
        raise CommandError(texts.unwritable_launcher(None)) from None
    if wanted.autostart or wanted.remove:
        _follow_login(paths, wish=not wanted.remove)
    report(texts.launcher_gone() if wanted.remove else texts.launcher_there(launcher.files[0]))


def _follow_login(paths: Paths, *, wish: bool) -> None:
    from glutestretch.desktop.autostart.api import AutostartError  # noqa: PLC0415
    from glutestretch.desktop.autostart.select import (  # noqa: PLC0415
        background_command,
        desktop_autostart,
    )

    entry = desktop_autostart(None, background_command(*paths.arguments))
    try:
        if wish:
            entry.enable()
        else:
            entry.disable()
    except AutostartError as error:
        raise CommandError(str(error)) from None
