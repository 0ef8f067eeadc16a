"""Organisations: units under departments under offices."""
