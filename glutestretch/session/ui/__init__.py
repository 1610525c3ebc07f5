"""The step panel, the list, and the pages around a session."""
