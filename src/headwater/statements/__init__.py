"""Find in a document who is reported to have said what, through whom, and how surely."""
