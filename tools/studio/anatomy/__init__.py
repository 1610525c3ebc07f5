"""The plates of anatomy: modelled bones and muscles in a translucent body."""
