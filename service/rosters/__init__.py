"""Lists of people: produced, stamped by unit and department, taken back and reconciled."""
