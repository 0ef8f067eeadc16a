"""The service as one process tree: what starts it, keeps it alive and ends it."""
