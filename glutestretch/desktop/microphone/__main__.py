"""Starts the program that listens: ``python -m glutestretch.desktop.microphone``."""

import sys

from glutestretch.desktop.microphone import exit as status

if __name__ == "__main__":
    try:
        from glutestretch.desktop.microphone.capture import main
    except ImportError:
        sys.exit(status.NO_LIBRARY)
    sys.exit(main(sys.stdout.buffer))
