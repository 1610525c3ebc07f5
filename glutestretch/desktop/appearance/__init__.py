"""The desktop's appearance preferences."""
