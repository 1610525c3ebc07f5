"""What the desktop prefers of our look."""
