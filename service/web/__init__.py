"""Pages for people in a browser, made on the server; what they change goes through the API."""
