"""What a pack has to be, from its bytes alone."""
