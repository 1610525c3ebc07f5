"""The diary: what happened, stored in SQLite."""
