"""The list of reminders, and the editor."""
