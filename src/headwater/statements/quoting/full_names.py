"""Tell which full name of a text a surname stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.lexicon import QuotingLexicon

_WORD = re.compile(r"[^\W\d_](?:\w|[’'ʼ-](?=\w))*")
_MOST_WORDS = 4


def full_names_in(text: str, speakers: Iterable[str], grammar: Grammar) -> Mapping[str, str]:
    """Return the one full name by each of its later words that nobody else in the text bears.

    `speakers` are the names that are known to be some; the others show by their capitals alone.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for name in (*speakers, *_capitalised_names(text, grammar.lexicon)):
        for word in name.split()[1:]:
            if word.lower() not in grammar.lexicon.particles:
                bearers[word].add(name)
    return {word: next(iter(full)) for word, full in bearers.items() if len(full) == 1}


def _capitalised_names(text: str, lexicon: QuotingLexicon) -> Iterator[str]:
    """Yield runs of two to four words with capitals, without the titles before them."""
    run: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        is_joined = text[end : match.start()] in (" ", "\u00a0")
        end = match.end()
        is_name = word[0].isupper() and not word.isupper() and not _is_common(word, lexicon)
        if is_name and is_joined:
            run.append(word)
            continue
        if is_joined and run and word.lower() in lexicon.particles:
            run.append(word)
            continue
        yield from _as_name(run, lexicon)
        run = [word] if is_name else []
    yield from _as_name(run, lexicon)


def _as_name(run: list[str], lexicon: QuotingLexicon) -> Iterator[str]:
    while run and run[-1].lower() in lexicon.particles:
        run = run[:-1]
    named = [word for word in run if word.lower() not in lexicon.particles]
    if 1 < len(named) <= _MOST_WORDS:
        yield " ".join(run)


def _is_common(word: str, lexicon: QuotingLexicon) -> bool:
    lower = word.lower()
    return any(
        lower in words
        for words in (
            lexicon.person_nouns,
            lexicon.body_nouns,
            lexicon.group_nouns,
            lexicon.complements,
            lexicon.prepositions,
            lexicon.determiners,
            lexicon.conjunctions,
            lexicon.pronouns,
        )
    )
