"""Django's SQLite backend over `sqlcipher3`, whose SQLite cannot corrupt a write-ahead log."""
