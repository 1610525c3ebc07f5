"""Reminders in words: moments, rules, state, and what is wrong."""
