"""Sounds and spoken lines, played by a process of their own."""
