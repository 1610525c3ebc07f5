"""The command line: options, the hand-over to a running window, and the start."""

from __future__ import annotations

import sys

from glutestretch.services.paths import Paths

# A second start, which only hands over, has no time to import typing or collections.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication


def _data_dir(arguments: Sequence[str]) -> str:
    """Read the command line; ``--help``, ``--version`` and mistakes end the process."""
    import argparse  # noqa: PLC0415

    from glutestretch import __version__  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="glutestretch",
        description="A calm desktop coach for hips and lower back.",
        epilog="A second start brings the running window to the front.",
    )
    parser.add_argument("--version", action="version", version=f"glutestretch {__version__}")
    parser.add_argument(
        "--data-dir", metavar="DIR", default="", help="keep everything the app writes in DIR"
    )
    return str(parser.parse_args(arguments).data_dir)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app, or hand over to the one that runs; return the exit status.

    0: all is well, also after a hand-over. 2: it cannot run here; one sentence says why.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    paths = Paths(_data_dir(arguments) if arguments else "")
    from glutestretch.services.handover import claim  # noqa: PLC0415

    paths.make()
    claimed = claim(paths.lock, paths.socket)
    if claimed.handed_over:
        return 0
    if claimed.problem:
        return _refuse(claimed.problem)
    return _run(paths)


def _run(paths: Paths) -> int:
    from glutestretch.services import requirements  # noqa: PLC0415

    try:
        import PySide6  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415
    except ImportError as error:
        return _refuse(requirements.import_problem(error))
    if problem := requirements.version_problem(PySide6.__version__):
        return _refuse(problem)
    with requirements.explained_start(requirements.leave):
        # In this way and not by setStyle, whose answer would load the largest class of Qt.
        application = QApplication([sys.argv[0], "-style", "fusion"])
    application.setApplicationName("glutestretch")
    application.setApplicationDisplayName("Glutestretch")
    application.setDesktopFileName("glutestretch")
    return _show(application, paths)


def _show(application: QApplication, paths: Paths) -> int:
    from glutestretch.core.content_parser import ContentError  # noqa: PLC0415

    try:
        from glutestretch.first_screen import FirstScreen  # noqa: PLC0415

        first = FirstScreen(application, paths)
    except ModuleNotFoundError as error:
        return _refuse(f"{error.name} is missing; please install the app with pip install .")
    except ContentError as error:
        return _refuse(str(error))

    def complete() -> None:
        from glutestretch import app  # noqa: PLC0415

        app.complete(first, application)

    first.window.first_painted.connect(complete)
    status = application.exec()
    first.pictures.close()
    return status


def _refuse(sentence: str) -> int:
    from glutestretch.services.requirements import STATUS  # noqa: PLC0415

    print(f"glutestretch: {sentence}", file=sys.stderr)  # noqa: T201
    return STATUS


if __name__ == "__main__":
    sys.exit(main())
