"""The illustration studio: poses a body, dresses it, lights it and renders the pictures."""
