"""Staff accounts, their sign-ins and sessions."""
