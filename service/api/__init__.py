"""The HTTP side: application factory, keys, problem details, health, metrics."""
