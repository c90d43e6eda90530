"""Open the investigation from the command line."""
