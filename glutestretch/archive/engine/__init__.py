"""How an export is written and read, and what a report says; standard library alone."""
