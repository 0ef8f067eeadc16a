"""``yanzhen check``: files in, reports out, for programs (JSON) and people (table, page)."""
