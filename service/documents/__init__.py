"""Papers: uploads, reports, stored facts, fingerprints, page pictures."""
