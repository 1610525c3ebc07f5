"""Access to the operating system and the desktop, one package per capability."""
