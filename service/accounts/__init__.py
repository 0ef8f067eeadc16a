"""Access keys: who may call, and what each may do."""
