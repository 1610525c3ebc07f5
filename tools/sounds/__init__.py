"""The sounds of the session, computed; the application never imports it."""
