"""Sleep and lock."""
