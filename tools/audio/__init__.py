"""Sound as numbers: measured, shaped and stored; for the voice and the sounds of the session."""
