"""Checks of a paper before any application holds it."""
