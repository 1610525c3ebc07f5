"""A small process without Qt, in the place of the app while its window is closed."""
