"""Measure Headwater against data with known answers, and beside the best of its kind."""
