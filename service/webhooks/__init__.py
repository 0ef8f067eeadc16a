"""Signed webhooks to the registration site (Standard Webhooks)."""
