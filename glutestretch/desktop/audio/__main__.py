"""Starts the player: ``python -m glutestretch.desktop.audio FOLDER``."""

import sys
from pathlib import Path

from glutestretch.desktop.audio import exit as status

if __name__ == "__main__":
    try:
        from glutestretch.desktop.audio.player import main
    except ImportError:
        sys.exit(status.NO_LIBRARY)
    sys.exit(main(Path(sys.argv[1])))
