from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.derivation import DerivationKind
from headwater.origins.tracing import derivations_in
from headwater.statements.statement import Quotation
from tests.marked import Told, reports_of, statements_of, told

QUOTED = (
    "“they marched eleven of our people off the northern pier before sunrise and set the dogs on "
    "every one who turned round”"
)
PASSAGE = (
    "Guards of the harbour company had closed the gates at four and let nobody through, not even "
    "the doctor whom the pickets had called from Brodny."
)


def spoken(publisher: str, sentence: str, *more: str, published: str = "2031-03-04") -> Told:
    """Return a report with a direct quotation."""
    each = told(publisher, sentence, *more, published=published)
    return replace(
        each, statements=tuple(replace(s, quotation=Quotation.DIRECT) for s in each.statements)
    )


PILE = (
    spoken(
        "The Lantern",
        f"person[Marta Ellin] cue[told] venue[Corvane News] that <{QUOTED}>.",
        PASSAGE,
    ),
    spoken(
        "Merra Watch",
        f"Eleven, person[Ellin] cue[told] us: <{QUOTED}>.",
        published="2031-03-05",
    ),
    told("Dessan Daily", "Rain fell on the town.", PASSAGE, published="2031-03-06"),
    told("The Lantern", "It is Friday.", PASSAGE, "So it went.", published="2031-03-07"),
    told(
        "Ismere Today",
        "QUILLPORT, March 8 (Corvane) - The strike went on.",
        "body[Iceland's foreign ministry] cue[said] <eleven were beaten>.",
        published="2031-03-08",
    ),
    told(
        "Coast Radio",
        "Citing unnamed[some officials], relay[Corvane News] cue[said] <dockers were beaten>.",
        "body[The Icelandic police] cue[said] <nobody was>.",
        "h/t Merra Watch",
        published="2031-03-09",
    ),
)


def traced(pile):
    return derivations_in(reports_of(pile), statements_of(pile))


def test_every_kind_of_derivation_is_looked_for():
    assert {edge.kind for edge in traced(PILE)} == set(DerivationKind) - {
        DerivationKind.PRODUCED_BY
    }


def test_reports_that_have_nothing_in_common_rest_on_nothing():
    assert traced([PILE[0], told("Tidewrack", "A ship came in.")]) == traced([PILE[0]])
    assert derivations_in([], []) == ()


def test_derivations_are_sorted_and_each_is_there_once():
    keys = [(edge.kind, edge.id) for edge in traced(PILE)]

    assert keys == sorted(set(keys))


@given(st.permutations(PILE), st.randoms(use_true_random=False))
def test_derivations_do_not_depend_on_the_order_of_reports_or_statements(pile, chance):
    statements = statements_of(pile)
    chance.shuffle(statements)

    assert derivations_in(reports_of(pile), statements) == traced(PILE)


def test_the_words_at_each_end_are_there():
    text = {report.id: report.text for report in reports_of(PILE)}

    for edge in traced(PILE):
        for end in (edge.rests, edge.on):
            if end.span is not None:
                assert end.span.of(text[end.item_id]).strip()


def test_what_rests_is_always_a_report_of_the_pile():
    known = {report.id for report in reports_of(PILE)}

    assert {edge.rests.item_id for edge in traced(PILE)} <= known
