"""Carry values from one stage to the next, one module per arrow of the data flow."""
