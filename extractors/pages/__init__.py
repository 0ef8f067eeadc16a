"""Untrusted page to upright frame: orientation, flattening, ink layers, quality."""
