"""Measure the search for copies on planted ones, whose provenance is known word by word."""
