"""Dressing: clothes and hair as shells, and paint on the skin."""
