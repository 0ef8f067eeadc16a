"""Lines to tables, label-value pairs and paragraphs."""
