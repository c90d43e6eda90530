"""Find web addresses in running text, and tell whether words are one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from headwater.evidence.document import Link

_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»\x00-\x1f\x7f]+", re.IGNORECASE)
_CLOSING = {")": "(", "]": "[", "}": "{"}
_AFTER_ADDRESS = ".,;:!?'’*_…\\|`"
"""Punctuation that ends the sentence around an address rather than the address."""

MAX_ADDRESS_CHARACTERS = 2_000
"""Longer ones are scripts or data, not addresses of a report."""


def bare_addresses_in(text: str) -> list[tuple[int, str]]:
    """Return the web addresses written out in `text`, each with its offset."""
    found = []
    for match in _ADDRESS.finditer(text):
        address = _without_sentence_end(match[0])
        if is_web_address(address):
            found.append((match.start(), address))
    return found


def is_web_address(words: str) -> bool:
    """Return True if `words` are a complete http or https address."""
    if len(words) > MAX_ADDRESS_CHARACTERS or any(character.isspace() for character in words):
        return False
    try:
        parts = urlsplit(words)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def absolute_address(reference: str | None, base: str | None) -> str | None:
    """Return what `reference` leads to from the page at `base`; None if that is no web address."""
    if not reference or len(reference) > MAX_ADDRESS_CHARACTERS:
        return None
    try:
        address = urljoin(base, reference.strip()) if base else reference.strip()
    except ValueError:
        return None
    return address if is_web_address(address) else None


def without_repeats(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the links in order, each address once with the same words."""
    return tuple(dict.fromkeys(links))


def _without_sentence_end(address: str) -> str:
    # Counted once and kept up to date: a run of brackets must not cost its length squared.
    surplus = {
        closing: address.count(closing) - address.count(_CLOSING[closing]) for closing in _CLOSING
    }
    end = len(address)
    while end:
        last = address[end - 1]
        if last in _CLOSING and surplus[last] > 0:
            surplus[last] -= 1
        elif last not in _AFTER_ADDRESS:
            break
        end -= 1
    return address[:end]
