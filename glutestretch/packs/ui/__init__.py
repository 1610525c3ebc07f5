"""The page on which packs are added and removed."""
