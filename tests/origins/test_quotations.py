from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.quotations import quotations_in


@pytest.mark.parametrize(
    "marked",
    [
        "He said: “[Nobody came.]” And “[nobody will,]” he added.",
        'She said "[no]" and left.',
        "« [Personne n'est venu] », dit-elle.",
        "„[Niemand]“, sagte sie. „[Keiner]”",
        "「[沒有人來]」他說",
        "‘[It’s the worker’s own pier,]’ he said.",
        "'[It's ours,]' he said, in the men's hall.",
        "''[There was nobody,]'' Ms. Tolland said. ''[Nobody.]''",
        "– [Їх троє, вони прийшли], – сказав свідок.",
        "– a list\n– of things",
        "“[It began in May.]\n\n“[It ended in June,]” she said.",
        '"[It began in May.]\n\n"[It ended in June,]" she said.',
        'A board 12" long and nothing said.',
        "“[He told me “go” and I went,]” she said.",
        "the dockers' and the students' union",
    ],
)
def test_quotations_are_what_stands_between_marks(marked: str):
    text = marked.replace("[", "").replace("]", "")
    shown = text
    for span in reversed(quotations_in(text)):
        shown = f"{shown[: span.start]}[{span.of(text)}]{shown[span.end :]}"

    assert shown == marked


@given(st.text(alphabet="ab “”\"'’‘«»„\n–,.", max_size=60))
def test_quotations_lie_in_the_text_and_apart_from_one_another(text: str):
    found = quotations_in(text)

    assert all(span.of(text) == span.of(text).strip() for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
