"""Events: everything that happened, written in the transaction that did it."""
