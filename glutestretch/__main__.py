"""The command line: options, the hand-over to a running window, and the start."""

from __future__ import annotations

import os
import sys

from glutestretch.desktop.paths import Paths

# A second start, which only hands over, has no time to import typing or collections.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QApplication

    from glutestretch.app.start_cache import StartCache
    from glutestretch.app.ui.main_window import MainWindow
    from glutestretch.background.handover import Handover
    from glutestretch.desktop.instance.lock import Claim
    from glutestretch.doctor.engine.findings import Finding


_HANDED_OVER = "GLUTESTRETCH_HANDED_OVER"
_FOCUS_MS = 100
"""How long after the first paint the rest of the app waits for the keyboard focus."""
_SETTLED_MS = 1000
"""How long after the first paint the start counts as over, with reminders and all."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app, hand over to the one that runs, or do a command; return the exit status.

    0: all is well, also after a hand-over. 1: a command could not be done. 2: it was not
    understood, or nothing can run here. One sentence says why.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if named := os.environ.pop(_HANDED_OVER, ""):
        from glutestretch.background.handover import taken_over  # noqa: PLC0415

        if handover := taken_over(named):
            return _take_over(handover)
    if not arguments:
        return _start(Paths())
    from glutestretch.app import cli  # noqa: PLC0415
    from glutestretch.commands.language import paths_in, speak  # noqa: PLC0415

    speak(paths_in(arguments))
    wanted = cli.read(arguments)
    paths = Paths(wanted.data_dir)
    if wanted.command:
        return _do(wanted, paths)
    return _start(paths, background=wanted.background)


def _take_over(handover: Handover) -> int:
    """Be the small process or the app, in the place of the other one."""
    from glutestretch.background.handover import ToBackground, Wish  # noqa: PLC0415

    message = handover.message
    if isinstance(message, ToBackground):
        from glutestretch.background.main import run  # noqa: PLC0415

        return run(handover.kept, message)
    paths = Paths(message.arguments[1] if message.arguments else "")
    hidden = message.wish in (Wish.STAY, Wish.NO_TRAY)
    return _run(paths, background=hidden, lock=handover.kept.lock, handover=handover)


def _start(paths: Paths, *, background: bool = False) -> int:
    from glutestretch.desktop.instance.lock import RAISE, STAY, acquire  # noqa: PLC0415

    paths.make()
    claimed = acquire(paths, STAY if background else RAISE)
    if claimed.handed_over:
        return 0
    if claimed.problem:
        return _refuse(claimed.problem)
    return _run(paths, background=background, lock=claimed.file)


def _do(wanted: Namespace, paths: Paths) -> int:
    from glutestretch.app import requirements  # noqa: PLC0415

    def launch(request: Mapping[str, str], claimed: Claim) -> int:
        return _run(paths, request=request, lock=claimed.file)

    def examine(paths: Paths) -> tuple[Finding, ...]:
        from glutestretch.app.doctor_wiring import examine  # noqa: PLC0415

        return examine(paths)

    try:
        from glutestretch.commands.run import run  # noqa: PLC0415

        return run(wanted, paths, launch, examine)
    except ImportError as error:
        return _refuse(requirements.import_problem(error))


def _run(
    paths: Paths,
    *,
    background: bool = False,
    request: Mapping[str, str] | None = None,
    lock: int = -1,
    handover: Handover | None = None,
) -> int:
    import gc  # noqa: PLC0415

    from glutestretch.app import requirements  # noqa: PLC0415
    from glutestretch.app.later_modules import LaterModules  # noqa: PLC0415
    from glutestretch.app.quick_enums import make_enums_quickly  # noqa: PLC0415
    from glutestretch.app.start_cache import StartCache  # noqa: PLC0415

    gc.disable()  # almost all that is made until the screen is complete stays
    make_enums_quickly()
    try:
        with StartCache(paths.start_cache) as start_cache, LaterModules():
            import PySide6  # noqa: PLC0415
            from PySide6.QtWidgets import QApplication  # noqa: PLC0415

            # The regular expressions that come with it are remembered, too.
            import glutestretch.stretches.content  # noqa: PLC0415, F401
    except ImportError as error:
        return _refuse(requirements.import_problem(error))
    if problem := requirements.version_problem(PySide6.__version__):
        return _refuse(problem)
    with requirements.explained_start(requirements.leave):
        # In this way and not by setStyle, whose answer would load the largest class of Qt.
        application = _application(QApplication)
    application.setApplicationName("glutestretch")
    application.setApplicationDisplayName("Glutestretch")
    application.setDesktopFileName("glutestretch")
    return _show(
        application,
        paths,
        start_cache,
        background=background,
        request=request,
        lock=lock,
        handover=handover,
    )


def _application(kind: type[QApplication]) -> QApplication:
    """Return the application, which knows when the system or the user ends all of it."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415

    class Application(kind):  # type: ignore[valid-type, misc]
        """Lets its windows go when it is told to quit, in place of asking them to close."""

        def event(self, event: QEvent) -> bool:
            """Look out for the end."""
            if event.type() is QEvent.Type.Quit:
                for window in self.topLevelWidgets():
                    if let_go := getattr(window, "let_go", None):
                        let_go()
            return bool(super().event(event))

    return Application([sys.argv[0], "-style", "fusion"])


def _show(
    application: QApplication,
    paths: Paths,
    start_cache: StartCache,
    *,
    background: bool = False,
    request: Mapping[str, str] | None = None,
    lock: int = -1,
    handover: Handover | None = None,
) -> int:
    """Show the first screen and complete it; in the background, complete it unseen.

    Args:
        application: What runs it.
        paths: Where the app keeps its files.
        start_cache: What was learned of the imports, to be kept for the next start.
        background: Whether it starts hidden.
        request: A command to begin with.
        lock: The descriptor of the file whose lock says that this is the first instance.
        handover: What the small process has handed over, if this takes its place.
    """
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from glutestretch.stretches.problem import ContentError  # noqa: PLC0415

    try:
        from glutestretch.app.startup import FirstScreen  # noqa: PLC0415

        first = FirstScreen(application, paths, background=background)
    except ModuleNotFoundError as error:
        from glutestretch.kit.translation import tr  # noqa: PLC0415

        sentence = tr("{module} is missing; please install the app with pip install .")
        return _refuse(sentence.format(module=error.name))
    except ContentError as error:
        from glutestretch.stretches.texts import problem_words  # noqa: PLC0415

        return _refuse(problem_words(error))

    def complete() -> None:
        from glutestretch.app.controller import build_controller  # noqa: PLC0415

        controller = build_controller(first, application, lock, handover)
        if request:
            controller.answer(request)
        QTimer.singleShot(_SETTLED_MS, application, settle)

    def settle() -> None:
        from glutestretch.app.ui.sign_icon import sign_icon  # noqa: PLC0415
        from glutestretch.reminders.sign import Sign  # noqa: PLC0415

        application.setWindowIcon(sign_icon(Sign.ACTIVE))
        _settle_memory()
        start_cache.save()
        first.keep_pictures()

    if background:
        complete()
    else:
        _once_focused(first.window, complete)
    status = application.exec()
    first.pictures.close()
    if first.starts_anew:
        from glutestretch.app.start_anew import start_anew  # noqa: PLC0415

        start_anew(paths)
    if first.rests:
        first.rests()
    return status


def _once_focused(window: MainWindow, act: Callable[[], object]) -> None:
    """Act once the window is painted and has the keyboard focus, which not every desktop gives."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    waiting = QTimer(window)
    waiting.setSingleShot(True)
    waiting.timeout.connect(act)
    window.first_painted.connect(lambda: waiting.start(0 if window.isActiveWindow() else _FOCUS_MS))
    window.activated.connect(lambda: waiting.isActive() and waiting.start(0))


def _settle_memory() -> None:
    """Collect garbage from now on, but not among what the start has made.

    PySide6 looks for its name in the source of modules, and that is kept for nobody.
    """
    import gc  # noqa: PLC0415
    import linecache  # noqa: PLC0415

    linecache.clearcache()
    gc.freeze()
    gc.enable()


def _refuse(sentence: str) -> int:
    from glutestretch.app.requirements import STATUS  # noqa: PLC0415
    from glutestretch.commands.exit import warn  # noqa: PLC0415

    warn(sentence)
    return STATUS


if __name__ == "__main__":
    sys.exit(main())
