"""Every setting, its file, and the values in force."""
