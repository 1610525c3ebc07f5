"""A single instance of the app per data directory, and messages from later starts to it."""
