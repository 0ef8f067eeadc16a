"""How many threads an inference session may use."""

import os


def session_threads() -> int:
    """``YANZHEN_THREADS``, else 1: one thread costs as little CPU as any, so processes scale."""
    return max(1, int(os.environ.get("YANZHEN_THREADS", "1")))
