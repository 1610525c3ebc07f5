"""One app at a time, and how the second start reaches the first."""
