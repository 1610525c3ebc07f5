"""What speaks against interrupting."""
