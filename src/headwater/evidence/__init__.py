"""Turn preserved bytes into sealed items and their readable documents."""
