"""Digests of bytes, and ids that derive from content."""

from __future__ import annotations

import hashlib

ID_HEX_DIGITS = 16
"""64 bits: two among a million ids coincide with probability below 3e-8."""


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 digest of `data` in 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def text_sha256(text: str) -> str:
    """Return the SHA-256 digest of `text` in UTF-8; lone surrogates count as themselves."""
    return sha256_hex(text.encode("utf-8", "surrogatepass"))


def content_id(kind: str, *parts: str) -> str:
    """Return an id such as `statement-3f0c…` that depends on `parts` and their order alone."""
    # Lengths go in too, so that ("ab", "c") and ("a", "bc") differ.
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return f"{kind}-{text_sha256(joined)[:ID_HEX_DIGITS]}"
