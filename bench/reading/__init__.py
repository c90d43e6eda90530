"""Measure the reading of reports, on PolNeAR and on a gold of our own, and train its model."""
