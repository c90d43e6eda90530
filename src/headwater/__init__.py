"""Trace reported allegations to the independent origins they rest on."""

__version__ = "0.1.0"
