"""Commands: what a terminal or a script says to the app, whether it runs or not."""
