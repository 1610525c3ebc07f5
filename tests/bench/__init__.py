"""The benchmark: what the app costs, as ratios to a bare window of the same PySide6."""
