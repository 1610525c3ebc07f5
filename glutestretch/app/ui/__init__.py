"""The main window and what belongs to no feature alone."""
