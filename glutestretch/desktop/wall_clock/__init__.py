"""Alarms on the wall clock, and the time zone."""
