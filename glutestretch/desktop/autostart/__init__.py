"""Start at login."""
