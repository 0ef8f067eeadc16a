"""Applicants' own sessions: short-lived, signed, each bound to one application."""
