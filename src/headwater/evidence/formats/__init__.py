"""Read bytes of one format into text, one module a format."""
