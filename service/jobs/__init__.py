"""Jobs: the work that each paper asks for, its leases, its doorbell."""
