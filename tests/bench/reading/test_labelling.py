from dataclasses import replace

from bench.reading.gold_labels import NumberLabel, PlaceLabel, Via, date_label
from bench.reading.labelling import carried, labelling_of_gold, labelling_of_product, outer_of
from headwater.statements.statement import Conduit, ConduitRole, Denial, Silence, Stance
from headwater.terms.date_span import DatedWords, one_date
from headwater.terms.partial_date import PartialDate
from headwater.terms.place import PlaceKind, PlaceMention
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span
from tests.bench.reading.labelled import a_gold, a_labelling
from tests.builders import a_report, a_statement, places

NESTED = "⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 ⟦S2 he⟧ ⟦Q2 said⟧ ⟦T2 ⟦S3 they⟧ ⟦Q3 said⟧ ⟦T3 so⟧⟧⟧."


def test_the_products_statements_say_the_same_in_the_golds_form():
    report = a_report("The port denied forced work by two men to Delta Wire.")
    where = {words: places(report, words) for words in ("forced work", "forced", "Delta Wire")}
    one = replace(
        a_statement(report, "forced work by two men", cue="denied", source="The port"),
        stance=Stance.DENIES,
        conduits=(Conduit("Delta Wire", ConduitRole.VENUE, where["Delta Wire"][0]),),
        denial=Denial(where["forced work"], where["forced"]),
        hedges=where["forced"],
        quantities=(Quantity(2, 2, Bound.EXACT, "man", Span(31, 38)),),
    )
    dated = DatedWords(where["Delta Wire"][0], one_date(PartialDate("2031-02")))
    placed = PlaceMention(where["forced"][0], PlaceKind.CITY, "RU")
    one = replace(one, dates=(dated,), places=(placed,))
    inner = replace(one, id="inner", within=one.id, denial=None, stance=Stance.ASSERTS)
    labelling = labelling_of_product(report.text, (inner, one))
    said = labelling.statements[1]

    assert labelling.statements[0].within == 1
    assert said.within is None
    assert said.via == (Via("Delta Wire", ConduitRole.VENUE),)
    assert (said.denied, said.narrowing) == (where["forced work"], where["forced"])
    assert labelling.hedges == said.hedges == (where["forced"],)
    assert [number.label for number in labelling.numbers] == [NumberLabel(2, 2, Bound.EXACT, "man")]
    assert [one.label for one in labelling.dates] == [date_label("2031-02")]
    assert [one.label for one in labelling.places] == [PlaceLabel("RU", PlaceKind.CITY)]


def test_a_gold_text_gives_places_for_numbers():
    gold = a_gold(
        "⟦S9 She⟧ ⟦Q9 said⟧ ⟦T9 ⟦T4 so⟧⟧",
        "9: kind=unnamed | speaker=? | stance=declines to comment",
        "4: kind=publisher | within=9",
    )
    inner, outer = labelling_of_gold(gold).statements

    assert inner.within == 1
    assert outer.silence is Silence.DECLINED


def test_an_inner_statement_came_through_the_outer_ones():
    said = a_labelling(
        NESTED,
        "1: kind=named person | speaker=Ilse Marrow | via=Delta Wire:venue",
        "2: kind=unnamed | speaker=? | within=1",
        "3: kind=unnamed | speaker=guards | within=2",
    ).statements

    assert outer_of(said, 2) == (said[1], said[0])
    assert carried(said, 2) == (
        Via("Delta Wire", ConduitRole.VENUE),
        Via("Ilse Marrow", ConduitRole.RELAY),
    )
    assert carried(said, 0) == ()


def test_a_circle_of_statements_comes_to_an_end():
    said = a_labelling(
        NESTED,
        "1: kind=unnamed | speaker=? | within=3",
        "2: kind=unnamed | speaker=? | within=1",
        "3: kind=unnamed | speaker=? | within=2",
    ).statements

    assert len(outer_of(said, 0)) == 3
