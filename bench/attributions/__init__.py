"""Measure how well attributions are found on articles that people annotated."""
