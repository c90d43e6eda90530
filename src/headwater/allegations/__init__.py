"""Group statements into allegations and count the origins for and against each."""
