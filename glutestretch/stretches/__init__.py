"""The content: stretches, sides, and the parser that makes them."""
