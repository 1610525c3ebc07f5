"""How long the user has been idle."""
