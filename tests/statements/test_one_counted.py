"""Which “one” says how many."""

import pytest

from headwater.statements.quantities import quantities_in
from headwater.terms.span import Span


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("We sent one letter.", "one letter"),
        ("He admitted that one lorry had been seen twice.", "one lorry"),
        ("Only one African student came home.", "one African student"),
        ("He stayed one year.", "one year"),
        ("One mother told us so.", None),
        ("One cook, who asked not to be named, said so.", None),
        ("He left, and one Odhiambo came.", None),
        ("They serve in one battalion.", None),
        ("He saw one of the ships.", None),
        ("No one guard came, nor this one cook.", None),
    ],
)
def test_one_counts_where_it_says_how_many(text: str, counted: str | None) -> None:
    found = [each.span.of(text) for each in quantities_in(text, Span(0, len(text)))]
    assert found == ([counted] if counted else [])
