"""The languages whose statements are read; reports in others are kept and traced for copies."""

READ_LANGUAGES = frozenset({"en"})
"""Primary subtags of BCP 47 tags."""


def is_read(language: str) -> bool:
    """Return True if statements are read from reports in `language`, a BCP 47 tag."""
    return language.partition("-")[0].lower() in READ_LANGUAGES
