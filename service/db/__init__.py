"""The database: engine, transactions, columns."""
