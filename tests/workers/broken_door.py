"""A door whose module cannot be imported."""

raise ImportError("models are missing")
