"""With which status the program that listens ends, and so what its owner says about it."""

LOST = 3
"""Nothing comes from the microphone any more: it was pulled out, or the sound server is gone."""
NO_DEVICE = 4
"""There is no microphone."""
NO_LIBRARY = 5
"""A library is missing."""
REFUSED = 6
"""The system does not let the app listen."""
