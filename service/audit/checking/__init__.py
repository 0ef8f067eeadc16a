"""Checking that nothing in the audit was changed, removed or slipped in."""
