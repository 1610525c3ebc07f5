"""The content: stretches, sides, and the parser that creates them."""
