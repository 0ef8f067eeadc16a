"""The demonstration: a season in small, sent through the service as a registration site would."""
