"""Estimate from overlapping lists how many people an allegation concerns."""
