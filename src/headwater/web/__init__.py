"""Open the workbench in a browser."""
