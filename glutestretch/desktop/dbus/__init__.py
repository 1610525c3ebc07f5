"""D-Bus on Qt's event loop."""
