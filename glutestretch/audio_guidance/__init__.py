"""A session led by ear: what is said and sounded, and when."""
