"""The world outside: clock, files, diary, desktop, the other instance."""
