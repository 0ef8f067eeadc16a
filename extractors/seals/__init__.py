"""Ink to seal impressions."""
