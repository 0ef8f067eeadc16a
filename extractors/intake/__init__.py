"""Bytes to untrusted pages: sniffing, limits, decoding."""
