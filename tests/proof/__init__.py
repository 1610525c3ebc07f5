"""Programs that show what the app withstands: ``python -m tests.proof.NAME --help``.

docs/reliability.md has what came out; in a short form they are tests, too.
"""
