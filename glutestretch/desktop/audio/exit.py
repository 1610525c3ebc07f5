"""With which status the player ends, and so what its owner can do about it."""

LOST = 3
"""What was playing stands still: the sound server is gone. Starting again may help."""
NO_DEVICE = 4
"""There is nothing to play on. Starting again helps once a device has come."""
NO_LIBRARY = 5
"""A library is missing. Starting again does not help."""
