"""Many phrases at once are found where each would be found alone."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.act_groups import GROUPS
from headwater.statements.act_lexicon import ACT_PHRASES
from headwater.statements.hedge_lexicon import HEDGES
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.word_set import word_set

PATTERNS = (
    *(phrase_pattern(phrase) for _, phrase in HEDGES),
    *(phrase_pattern(phrase, GROUPS) for phrases in ACT_PHRASES.values() for phrase in phrases),
    re.compile("said"),
)
SEARCH = PhraseSearch(PATTERNS)
WORDS = sorted(
    word_set("""
    It is was not known whether the men were killed in action. May be may ſhould unclear, if true
    İt ıs \u212aIDNAPPED “could not be verified” don’t can't reported dead -year sentence missing to
    5 km alleged that forced labour; recruited into WAR sent them sent to the front aid said un
""")
)
TEXTS = st.lists(st.sampled_from([*WORDS, "\n", "e", "-"]), max_size=30).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words)])
)


def found_alone(text: str, start: int, end: int) -> set[tuple[int, int, int]]:
    return {
        (number, *match.span())
        for number, pattern in enumerate(PATTERNS)
        for match in pattern.finditer(text, start, end)
    }


@given(TEXTS, st.integers(0, 40), st.integers(0, 200))
def test_each_phrase_is_found_where_it_is_found_alone(text: str, start: int, length: int):
    end = start + length
    found = {(number, *match.span()) for number, match in SEARCH.matches_in(text, start, end)}
    assert found == found_alone(text, start, end)


@given(TEXTS)
def test_a_text_has_the_phrases_that_are_found_in_it(text: str):
    assert SEARCH.found_in(text) == {number for number, _, _ in found_alone(text, 0, len(text))}
