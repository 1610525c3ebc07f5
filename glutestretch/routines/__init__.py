"""The user's own routines: kept in a file, made, changed and taken away."""
