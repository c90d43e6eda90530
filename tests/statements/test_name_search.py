"""Many names, looked for at once."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.name_search import NameSearch

names = st.lists(st.text("aB.-] é", min_size=2, max_size=4).map(str.strip), max_size=6).map(
    lambda found: [name for name in found if len(name) > 1]
)


def found_in(text: str, *names: str) -> list[str]:
    return [span.of(text) for span in NameSearch(names).spans_in(text)]


def test_a_name_is_found_where_it_stands_as_a_whole_word():
    text = "AP, AP’s and (AP) but AA-rated, APs, @AP, x/AP, www.AP, AP.com and AP."
    assert found_in(text, "AP", "AA") == ["AP", "AP", "AP", "AP"]


def test_of_two_names_at_one_place_the_longer_is_found():
    assert found_in("BBC News and BBC Newsroom", "BBC", "BBC News") == ["BBC News", "BBC"]


def test_a_name_at_the_end_of_a_text_is_found_beside_longer_ones():
    assert found_in("Of AP", "AP", "APTN") == ["AP"]


def test_no_names_are_found_nowhere():
    assert found_in("anything") == []


@given(names, st.text("aB.-] é", max_size=20))
def test_names_are_found_where_a_pattern_of_all_of_them_finds_them(found: list[str], text: str):
    either = "|".join(re.escape(name) for name in sorted(found, key=lambda n: (-len(n), n)))
    pattern = re.compile(rf"(?<![\w@/.-])(?:{either})(?![\w/-]|\.\w)" if found else "(?!)")
    assert found_in(text, *found) == [match.group() for match in pattern.finditer(text)]
