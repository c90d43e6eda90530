"""The words of a phrase that may name a speaker: which of them are parts of a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.subject import Reach
from headwater.statements.quoting.tokens import Token


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that may name a speaker."""

    reach: Reach
    grammar: Grammar
    tokens: Sequence[Token]
    first: int
    """Which token is the first that is no determiner."""

    @property
    def determiner(self) -> str | None:
        """The article or pronoun before the first token, in small letters."""
        return self.tokens[self.first - 1].lower if self.first else None

    def is_common(self, index: int) -> bool:
        """Return True for a word that is no part of a name."""
        token, lexicon = self.tokens[index], self.grammar.lexicon
        if not token.is_capital:
            return True
        if token.lower in lexicon.complements:
            return True
        if index == 0 and token.lower in lexicon.prepositions | lexicon.pronouns:
            return True
        if index != self.first:
            return False
        if token.lower in lexicon.person_nouns:
            return True
        if self.first or not self.reach.must_fill:
            return False
        # The first word of a sentence has a capital in any case.
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if following is None or following.is_comma or following.is_capital:
            return False
        return following.lower not in lexicon.particles

    def run_at(self, index: int) -> list[int]:
        """Return the tokens of the name that begins at `index`, with particles inside."""
        lexicon = self.grammar.lexicon
        run: list[int] = []
        pending: list[int] = []
        for place in range(index, len(self.tokens)):
            token = self.tokens[place]
            if token.is_capital and token.text[0].isalpha() and not self.is_common(place):
                run += [*pending, place]
                pending = []
            elif run and token.lower in lexicon.particles and token.text[0].isalpha():
                is_preposition = token.lower in lexicon.prepositions
                if is_preposition and lexicon.elision and len(run) > 1:
                    break
                pending.append(place)
            else:
                break
        return run
