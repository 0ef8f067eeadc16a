"""The bench: the printer's papers through the public door, counted against their truth."""
