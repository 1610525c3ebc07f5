"""The figure as a model that is lit, posed and turned while it is shown."""
