"""Starts the speaking program: ``python -m glutestretch.desktop.speech LANGUAGE``."""

import sys

from glutestretch.desktop.speech import exit as status

if __name__ == "__main__":
    try:
        from glutestretch.desktop.speech.program import main
    except ImportError:
        sys.exit(status.NO_LIBRARY)
    sys.exit(main(sys.argv[1]))
