"""Pixels to facts to findings. Pure: bytes in, Report out."""
