"""Reminders: when they come, how they are shown, and what is answered."""
