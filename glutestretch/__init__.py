"""A calm desktop coach for hips and lower back."""

__version__ = "0.1.0"
