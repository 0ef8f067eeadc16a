"""Uploads in resumable parts (tus)."""
