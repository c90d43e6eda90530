"""Score the reading of reports against a gold of our own."""
