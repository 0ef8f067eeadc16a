"""Upright frame to lines of text: one protocol, one module an engine."""
