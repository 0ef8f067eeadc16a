"""The vault: what is personal is encrypted under a data key a person (design decisions 7 and 8)."""
