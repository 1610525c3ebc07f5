"""Stills and clips, and what is where in them."""
