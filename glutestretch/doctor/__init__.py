"""What the app finds on this computer, what of it works, and what can be done about the rest."""
