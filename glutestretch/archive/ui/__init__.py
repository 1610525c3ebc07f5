"""The page on which the user does something with the diary as a whole."""
