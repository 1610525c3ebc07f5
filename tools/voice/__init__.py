"""The voice of the session, made from its lines; the application never imports it."""
