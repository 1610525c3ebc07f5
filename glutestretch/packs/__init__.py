"""Packs: stretches of other people's making, read with distrust and kept in the data folder."""
