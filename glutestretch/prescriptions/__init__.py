"""Prescriptions: a routine with its variants, notes and reminders in one file."""
