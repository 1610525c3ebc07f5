"""Value types, colours and small controls that know nothing of the rest of the app."""
