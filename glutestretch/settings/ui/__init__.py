"""The settings dialog, and the look that follows from them."""
