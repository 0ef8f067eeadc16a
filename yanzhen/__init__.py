"""The command line, the supervisor of processes and the paper printer."""
