"""Keep the rows and files of one investigation, and fetch them again as values."""
