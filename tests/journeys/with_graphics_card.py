"""The app where the driver of the display passes for that of a graphics card."""

import sys

from glutestretch.__main__ import main
from glutestretch.pictures.live import library, renderer


class Figures(library.LiveFigures):
    """The figures in the bundle, which a graphics card may draw."""

    def may_be_fast(self) -> bool:
        """Return that it may."""
        return True


if __name__ == "__main__":
    library.LiveFigures = Figures  # type: ignore[misc]
    renderer._SOFTWARE = ()
    sys.exit(main())
