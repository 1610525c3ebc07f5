"""The sums of the past: standard library only."""
