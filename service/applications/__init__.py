"""Applications and what applicants declare in them."""
