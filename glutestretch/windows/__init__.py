"""Windows, pages and dialogs over the forms in ui/."""
