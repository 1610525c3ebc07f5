"""The composition root and the shell: what builds, connects and ends the app."""
