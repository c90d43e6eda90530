"""The words beside a verb of speech, as far as a speaker may be named by them."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.statements.quoting.grammar import OPENING, Grammar
from headwater.statements.quoting.subject import Reach

MOST_TOKENS = 40
"""No words that name a speaker are more."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a comma or a name in quotation marks."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def is_comma(self) -> bool:
        """True for a comma of any script."""
        return self.text in {",", "،"}

    @property
    def is_quoted(self) -> bool:
        """True for words in quotation marks."""
        return self.text[0] in OPENING and len(self.text) > 1

    @property
    def is_capital(self) -> bool:
        """True for a word that begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_acronym(self) -> bool:
        """True for “ONU”."""
        return len(self.text) > 1 and self.text.isupper()


def tokens_in(reach: Reach, grammar: Grammar) -> tuple[Token, ...] | None:
    """Return the tokens up to the first sign that ends a clause.

    None if a sign stands before the end that must be reached.
    """
    found: list[Token] = []
    for match in grammar.token.finditer(reach.text, reach.start, reach.end):
        token = Token(match.group(), match.start(), match.end())
        is_word = token.text[0].isalnum()
        if not (is_word or token.is_comma or token.is_quoted) or len(found) == MOST_TOKENS:
            return None if reach.must_fill else tuple(found)
        found.append(token)
    return tuple(found)
