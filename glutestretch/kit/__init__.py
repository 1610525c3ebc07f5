"""Values, colours and small controls that know nothing of the app."""
