"""Rendering: from the name of a pose to the finished still."""
