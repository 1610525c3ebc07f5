"""Posing: the words that a pose is written in, and what closes its contacts."""
