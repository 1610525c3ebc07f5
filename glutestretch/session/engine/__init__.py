"""A session as plain values; standard library only."""
