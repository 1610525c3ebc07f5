"""The system's own voice, from a process of its own."""
