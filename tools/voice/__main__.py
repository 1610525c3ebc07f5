"""The voice on the command line: ``python -m tools.voice --help``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tools.voice import manifest
from tools.voice.script import Line, lines
from tools.voice.voices import VOICES, language_of


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code.

    Raises:
        SystemExit: With a sentence, if the lines do not fit the stretches or each other.
    """
    wish = _parser().parse_args(arguments)
    try:
        for voice in VOICES:
            lines(language_of(voice))
    except ValueError as error:
        raise SystemExit(str(error)) from None
    run = {"render": _render, "verify": _verify, "listen-sheet": _listen_sheet}
    return run[wish.command](wish)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools.voice", description="Make the voices.")
    commands = parser.add_subparsers(dest="command", required=True)
    render = commands.add_parser("render", help="speak what is missing or older than its words")
    render.add_argument("name", nargs="*", help="a line, or the beginning of its id")
    render.add_argument("--voice", choices=VOICES, help="one voice alone")
    render.add_argument("--all", action="store_true", help="also what is up to date")
    verify = commands.add_parser("verify", help="is every file as new as its words?")
    verify.add_argument("--listen", action="store_true", help="read new files back with Whisper")
    sheet = commands.add_parser("listen-sheet", help="one long file of all lines, for your ears")
    sheet.add_argument("--voice", choices=VOICES, default=next(iter(VOICES)))
    sheet.add_argument("--to", type=Path, default=Path("listen-sheet.opus"))
    return parser


def _chosen(wish: argparse.Namespace) -> list[tuple[Line, str]]:
    """Return the lines to be spoken, each with its voice."""
    return [
        (line, voice)
        for voice in ((wish.voice,) if wish.voice else VOICES)
        for line in lines(language_of(voice))
        if (not wish.name or line.id.startswith(tuple(wish.name)))
        and (wish.all or not manifest.is_fresh(line, voice))
    ]


def _render(wish: argparse.Namespace) -> int:
    chosen = _chosen(wish)
    if chosen:
        _speak(chosen)
    manifest.without_what_is_gone()
    print(f"{len(chosen)} spoken")
    return 0


def _speak(chosen: list[tuple[Line, str]]) -> None:
    """Make the files of some lines, and note each as soon as it is there."""
    from tools.voice import render  # noqa: PLC0415 - only this needs the model
    from tools.voice.kokoro import Kokoro, styles_folder  # noqa: PLC0415

    kokoro = Kokoro(styles_folder())
    for line, voice in chosen:
        start = time.monotonic()
        path = manifest.FOLDER / manifest.file(voice, line.id)
        render.make(kokoro, line, voice, path)
        facts = render.facts(path)
        manifest.record(line, voice, facts)
        size = path.stat().st_size
        print(f"{voice}/{line.id}: {time.monotonic() - start:.1f} s, {size} B, {facts}", flush=True)


def _verify(wish: argparse.Namespace) -> int:
    found = manifest.verify()
    if wish.listen and not found:
        _listen()
        found = manifest.misheard()
    print("\n".join(found) or "every line is up to date")
    return 1 if found else 0


def _listen() -> None:
    """Read back every file that nobody has read back as it is."""
    from tools.voice.listen import Listener, alike  # noqa: PLC0415 - only this needs the other model
    from tools.voice.phonemes import sound_alike  # noqa: PLC0415

    listener = None
    for voice, made in manifest.read().items():
        language = language_of(voice)
        for name, entry in made.items():
            if "heard" not in entry:
                listener = listener or Listener()
                words = listener.hear(manifest.FOLDER / manifest.file(voice, name), language)
                said = entry["text"]
                spelled = not alike(words, said, language) and sound_alike(words, said, language)
                manifest.heard(name, voice, words, sounds_alike=spelled)
                print(f"{voice}/{name}: {words}", flush=True)


def _listen_sheet(wish: argparse.Namespace) -> int:
    from tools.voice import listen_sheet  # noqa: PLC0415 - only this command reads sound

    print("\n".join(listen_sheet.make(wish.voice, wish.to)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
