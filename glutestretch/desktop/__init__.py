"""The world outside, one package a capability."""
