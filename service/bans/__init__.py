"""Bans: who may not apply, until when, by which decision."""
