"""One module a kind of paper: how it is recognised, what it prints, how each value is read."""
