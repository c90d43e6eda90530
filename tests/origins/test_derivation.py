import pytest

from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.terms.span import Span

HERE = End("item-1", span=Span(3, 9))
THERE = End("item-2", span=Span(3, 9))


def rests(kind=DerivationKind.COPY_OF, on=THERE, rule="14 words in a row", certain=True):
    return derivation(kind, HERE, on, rule=rule, score=1.0, certain=certain)


def test_an_end_is_a_report_or_an_agent():
    with pytest.raises(ValueError, match="a report or an agent"):
        End(span=Span(3, 9))


def test_a_derivation_is_known_by_its_kind_and_its_ends():
    assert rests().id == rests(rule="same quotation", certain=False).id
    assert rests().id != rests(kind=DerivationKind.SAME_UTTERANCE).id


@pytest.mark.parametrize(
    "other",
    [
        End("item-3", span=Span(3, 9)),
        End("item-2", span=Span(3, 8)),
        End("item-2"),
        End("item-2", "statement-1", Span(3, 9)),
        End("item-2", span=Span(3, 9), agent="Corvane"),
    ],
)
def test_another_place_is_another_derivation(other):
    assert rests(on=other).id != rests().id


def test_the_two_ends_are_not_interchangeable():
    back = derivation(DerivationKind.COPY_OF, THERE, HERE, rule="", score=1.0, certain=True)

    assert back.id != rests().id
