"""Whether the user is at the desk."""
