"""Train the tagging model again from labelled articles, and write it as the product ships it."""
