"""Hold an investigator's records: events, acts, persons and their part in them."""
