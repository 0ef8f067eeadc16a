"""Facts to findings, no pixels."""
