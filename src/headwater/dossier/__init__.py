"""Set findings out for readers: the report, its figures and the exchange formats."""
