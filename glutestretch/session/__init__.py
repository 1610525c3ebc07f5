"""A guided session and the stretch that is read: what is shown, and what wishes do."""
