"""Read the names of ministries, embassies and associations."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.lexicon import NameStyle
from headwater.statements.quoting.tokens import Token

_MOST_ADJECTIVES = 3
_MOST_BETWEEN = 3


def body_in(
    text: str, tokens: Sequence[Token], first: int, grammar: Grammar
) -> tuple[int, str | None] | None:
    """Return the last token and the name of the body that speaks, at `first`.

    None if the first noun is no body's; a name of None for “the ministry”, which is some state's.
    """
    lexicon = grammar.lexicon
    head = tokens[first].lower
    if head in lexicon.group_nouns:
        return _group(text, tokens, first, grammar)
    if head in lexicon.body_nouns:
        last = _last_of_chain(tokens, first, grammar)
        if last is None:
            return first, None
        return last, text[tokens[first].start : tokens[last].end]
    return None


def _group(
    text: str, tokens: Sequence[Token], first: int, grammar: Grammar
) -> tuple[int, str | None]:
    """Return the name behind “the association”, which is no part of it."""
    lexicon = grammar.lexicon
    at = first + 1
    joins = lexicon.body_prepositions if not lexicon.determiners else frozenset[str]()
    while at < len(tokens) and at <= first + 2 and not _is_name(tokens[at]):
        if not tokens[at].text[0].isalpha():
            return first, None
        if tokens[at].lower in lexicon.prepositions and tokens[at].lower not in joins:
            return first, None
        at += 1
    if at == len(tokens) or not _is_name(tokens[at]):
        return first, None
    if tokens[at].is_quoted:
        return at, tokens[at].text[1:-1].strip()
    if lexicon.style is NameStyle.CASES:
        # Without marks nobody can tell a name from a complement.
        return first, None
    last = _last_of_chain(tokens, at, grammar, most_adjectives=0) or at
    return last, text[tokens[at].start : tokens[last].end]


def _is_name(token: Token) -> bool:
    return token.is_quoted or (token.is_capital and token.text[0].isalpha())


def _last_of_chain(
    tokens: Sequence[Token], first: int, grammar: Grammar, most_adjectives: int = _MOST_ADJECTIVES
) -> int | None:
    """Return the last word with a capital that is joined to the noun; None if there is none."""
    lexicon = grammar.lexicon
    last = None
    gap = 0
    for at in range(first + 1, len(tokens)):
        token = tokens[at]
        if token.is_comma or token.is_quoted or not token.text[0].isalpha():
            break
        if token.is_capital:
            last, gap = at, 0
            continue
        gap += 1
        is_small = token.lower in lexicon.body_prepositions | lexicon.particles
        is_adjective = (
            last is None
            and at <= first + most_adjectives
            and token.lower not in lexicon.prepositions | lexicon.determiners
            and grammar.verb.fullmatch(token.text) is None
        )
        if gap > _MOST_BETWEEN or not (is_small or is_adjective):
            break
    return None if last is None else _with_adjective(tokens, last, grammar)


def _with_adjective(tokens: Sequence[Token], last: int, grammar: Grammar) -> int:
    """Return the last word of a chain with its adjective: “ministry of Affairs foreign”."""
    lexicon = grammar.lexicon
    if tokens[last].lower not in lexicon.complements or last + 1 == len(tokens):
        return last
    following = tokens[last + 1]
    is_small = following.lower in lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    is_word = following.text[0].isalpha() and not following.is_capital
    is_verb = grammar.verb.fullmatch(following.text) is not None
    return last + 1 if is_word and not is_small and not is_verb else last
