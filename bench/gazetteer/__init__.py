"""Build the table of places that ships with the package."""
