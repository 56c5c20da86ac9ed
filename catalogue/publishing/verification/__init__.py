"""Reads the built site as a stranger would, and says what is not as it should be."""
