"""The page that shows progress, its pictures and tables."""
