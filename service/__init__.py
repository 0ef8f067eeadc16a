"""The service: applications and papers over HTTP, the database that is the truth, jobs."""
