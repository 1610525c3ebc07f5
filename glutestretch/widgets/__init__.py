"""Single-purpose painters and controls that know nothing of the app."""
