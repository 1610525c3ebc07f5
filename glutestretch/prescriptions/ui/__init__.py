"""The windows in which a prescription is looked at, added, written and printed."""
