"""Reach programs, models and services outside the investigation."""
