"""The figure: its rest shape, skeleton, skin and breath, as numpy arrays."""
