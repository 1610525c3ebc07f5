"""What the windows show, and what the user's wishes do."""
