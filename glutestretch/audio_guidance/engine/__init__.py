"""Which lines and sounds go with which moment of a session."""
