"""Keeping the screen awake."""
