"""The illustration studio on the command line: ``python -m tools.studio --help``."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.studio import contact_sheet, manifest, poses
from tools.studio.figure import body
from tools.studio.live import keys

if TYPE_CHECKING:
    from collections.abc import Callable


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code."""
    wish = _parser().parse_args(arguments)
    run = {
        "render": _render, "bake": _bake, "film": _film, "contact-sheet": _contact_sheet,
        "preview": _preview, "verify": _verify,
    }  # fmt: skip
    return run[wish.command](wish)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools.studio", description="Make the pictures.")
    commands = parser.add_subparsers(dest="command", required=True)
    for command, what in (
        ("render", "make pictures (all, or those named)"),
        ("bake", "make the files of the live figure"),
        ("film", "make clips and loops of the live figure's files"),
    ):
        maker = commands.add_parser(command, help=what)
        maker.add_argument("name", nargs="*", help="a name, or the beginning of some")
        maker.add_argument("--figure", choices=body.FIGURES, help="one figure alone")
        maker.add_argument("--stale", action="store_true", help="only those that are out of date")
        elsewhere = "small and quick, elsewhere" if command == "render" else "elsewhere"
        maker.add_argument("--draft", type=Path, metavar="FOLDER", help=elsewhere)
    sheet = commands.add_parser("contact-sheet", help="all pictures on one sheet")
    sheet.add_argument("--to", type=Path, default=Path("contact-sheet.png"))
    preview = commands.add_parser("preview", help="a quick look at a pose without Blender")
    preview.add_argument("name")
    preview.add_argument("--figure", choices=body.FIGURES, default=body.FIGURES[0])
    preview.add_argument("--to", type=Path, default=Path("preview.png"))
    commands.add_parser("verify", help="is every picture as new as what it is made from?")
    return parser


def _chosen(wish: argparse.Namespace, kind: Callable[[str], bool]) -> list[tuple[str, str]]:
    """The figures and names of what was asked for."""
    figures = (wish.figure,) if wish.figure else body.FIGURES
    names = [n for n in manifest.names() if not wish.name or any(map(n.startswith, wish.name))]
    chosen = [(figure, name) for figure in figures for name in names if kind(name)]
    return [one for one in chosen if _is_stale(*one)] if wish.stale else chosen


def _is_still(name: str) -> bool:
    return not manifest.is_film(name) and not keys.is_live(name)


def _is_stale(figure: str, name: str) -> bool:
    entry = manifest.read().get(f"{figure}/{name}")
    return entry is None or bool(manifest.outdated(name, figure, entry))


def _render(wish: argparse.Namespace) -> int:
    from tools.studio.render import picture  # noqa: PLC0415 - only this command needs Blender

    return _make(wish, _is_still, lambda *what: picture.make(*what, draft=bool(wish.draft)))


def _film(wish: argparse.Namespace) -> int:
    from tools.studio.clips import reel  # noqa: PLC0415 - only this command needs OpenGL

    return _make(wish, manifest.is_film, reel.make)


def _bake(wish: argparse.Namespace) -> int:
    """Bake in a process of its own for each figure and stretch, which keeps memory small."""
    chosen = _chosen(wish, keys.is_live)
    groups = dict.fromkeys((figure, keys.stretch_of(keys.pose_of(name))) for figure, name in chosen)
    if len(groups) <= 1:
        from tools.studio.live import bake  # noqa: PLC0415 - only this command needs Blender

        return _make(wish, keys.is_live, bake.make)
    return max(_bake_apart(wish, chosen, *group) for group in groups)


def _bake_apart(
    wish: argparse.Namespace, chosen: list[tuple[str, str]], figure: str, stretch: str
) -> int:
    own = [n for f, n in chosen if f == figure and keys.stretch_of(keys.pose_of(n)) == stretch]
    draft = ["--draft", str(wish.draft)] if wish.draft else []
    command = [sys.executable, "-m", "tools.studio", "bake", *own, "--figure", figure, *draft]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - this very program


def _make(
    wish: argparse.Namespace,
    kind: Callable[[str], bool],
    make: Callable[[str, str, Path], dict[str, Any]],
) -> int:
    """Make all that was asked for; what is made stays, whatever happens to the rest."""
    folder = wish.draft or manifest.RESOURCES
    chosen = _chosen(wish, kind)
    for figure, name in chosen:
        start = time.monotonic()
        facts = make(name, figure, folder)
        if not wish.draft:
            manifest.record(name, figure, facts)
        paths = [folder / file for file in manifest.files(name, figure)]
        sizes = ", ".join(f"{path.stat().st_size // 1000} kB" for path in paths)
        print(f"{figure}/{name}: {time.monotonic() - start:.0f} s, {sizes}", flush=True)
    if not chosen:
        print("nothing to do")
    return 0


def _contact_sheet(wish: argparse.Namespace) -> int:
    contact_sheet.sheet(
        [manifest.RESOURCES / f"{key}.webp" for key in manifest.read() if not keys.is_live(key)],
        wish.to,
    )
    print(wish.to)
    return 0


def _preview(wish: argparse.Namespace) -> int:
    from tools.studio import preview  # noqa: PLC0415

    someone = body.load(wish.figure)
    preview.sheet(someone, poses.solve(someone, wish.name), wish.to)
    print(wish.to)
    return 0


def _verify(_: argparse.Namespace) -> int:
    found = manifest.verify()
    print("\n".join(found) or "every picture is up to date")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
