"""The diary in the user's hands: exported, imported, printed and deleted."""
