"""Sleep and the screen lock."""
