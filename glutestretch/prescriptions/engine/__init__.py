"""What a prescription may be, from its bytes alone, and what it changes; standard library only."""
