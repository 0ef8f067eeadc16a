"""Erasing a person: the data key is destroyed, and with it every copy of what it sealed."""
