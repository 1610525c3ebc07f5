"""When reminders come; standard library only."""
