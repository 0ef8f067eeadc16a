"""The examiner process and its sandbox."""
