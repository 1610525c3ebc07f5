"""The microphone, for as long as somebody listens."""
