"""With which status the speaking program ends, and so what its owner can do about it."""

LOST = 3
"""The engine reports an error. Starting again may help."""
NO_ENGINE = 4
"""There is no engine that speaks. Starting again helps once one has been installed."""
NO_LIBRARY = 5
"""Qt's own library for speech does not load. Starting again does not help."""
NO_VOICE = 6
"""No engine speaks the language."""
