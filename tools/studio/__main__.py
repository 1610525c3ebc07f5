"""The illustration studio on the command line: ``python -m tools.studio --help``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tools.studio import body, contact_sheet, manifest, poses


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code."""
    wish = _parser().parse_args(arguments)
    run = {
        "render": _render, "contact-sheet": _contact_sheet,
        "preview": _preview, "verify": _verify,
    }  # fmt: skip
    return run[wish.command](wish)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools.studio", description="Make the pictures.")
    commands = parser.add_subparsers(dest="command", required=True)
    render = commands.add_parser(
        "render", help="make pictures, clips and loops (all, or those named)"
    )
    render.add_argument(
        "name", nargs="*", help="a picture, clip or loop, or the beginning of its name"
    )
    render.add_argument("--figure", choices=body.FIGURES, help="one figure alone")
    render.add_argument("--draft", type=Path, metavar="FOLDER", help="small and quick, elsewhere")
    render.add_argument("--stale", action="store_true", help="only those that are out of date")
    sheet = commands.add_parser("contact-sheet", help="all pictures on one sheet")
    sheet.add_argument("--to", type=Path, default=Path("contact-sheet.png"))
    preview = commands.add_parser("preview", help="a quick look at a pose without Blender")
    preview.add_argument("name")
    preview.add_argument("--figure", choices=body.FIGURES, default=body.FIGURES[0])
    preview.add_argument("--to", type=Path, default=Path("preview.png"))
    commands.add_parser("verify", help="is every picture as new as what it is made from?")
    return parser


def _chosen(wish: argparse.Namespace) -> list[tuple[str, str]]:
    """The figures and names of the pictures that were asked for."""
    figures = (wish.figure,) if wish.figure else body.FIGURES
    names = [n for n in manifest.names() if not wish.name or any(map(n.startswith, wish.name))]
    chosen = [(figure, name) for figure in figures for name in names]
    return [one for one in chosen if _is_stale(*one)] if wish.stale else chosen


def _is_stale(figure: str, name: str) -> bool:
    entry = manifest.read().get(f"{figure}/{name}")
    return entry is None or bool(manifest.outdated(name, figure, entry))


def _render(wish: argparse.Namespace) -> int:
    from tools.studio import picture, reel  # noqa: PLC0415 - only this command needs Blender

    folder = wish.draft or manifest.RESOURCES
    chosen = _chosen(wish)
    for figure, name in chosen:
        start = time.monotonic()
        make = reel.make if manifest.is_film(name) else picture.make
        facts = make(name, figure, folder, draft=bool(wish.draft))
        if not wish.draft:
            manifest.record(name, figure, facts)
        paths = [folder / file for file in manifest.files(name, figure)]
        sizes = ", ".join(f"{path.stat().st_size // 1000} kB" for path in paths)
        print(f"{figure}/{name}: {time.monotonic() - start:.0f} s, {sizes}", flush=True)
    if not chosen:
        print("nothing to do")
    return 0


def _contact_sheet(wish: argparse.Namespace) -> int:
    contact_sheet.sheet([manifest.RESOURCES / f"{key}.webp" for key in manifest.read()], wish.to)
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
