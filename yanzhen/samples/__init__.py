"""The paper printer: every kind of paper, with fictitious people and ground truth."""
