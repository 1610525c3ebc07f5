"""How a routine is edited; standard library only."""
