"""The list of own routines, and the editor."""
