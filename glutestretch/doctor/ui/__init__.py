"""The page that shows what works here."""
