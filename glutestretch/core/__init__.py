"""What the app knows of stretching: content, plans, breaths, safety. No Qt here."""
