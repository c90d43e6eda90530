"""Measure the whole way from reports to origins on a real pile with hand labels."""
