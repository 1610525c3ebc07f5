"""What to make of what was found, from plain values alone."""
