"""The steps from one shape to the next."""
