"""Falsification: from a suspicion to a decision that holds, step by step (五(四))."""
