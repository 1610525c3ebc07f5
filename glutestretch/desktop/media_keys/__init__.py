"""Media keys, remotes and the lock screen's player controls."""
