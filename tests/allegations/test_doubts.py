from dataclasses import replace

import pytest

from headwater.allegations.allegation import ReportedQuantity
from headwater.allegations.doubts import doubts_about
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span
from tests.marked import told

PUBLISHERS = ("Quillhaven Mercury", "Merra Watch", "The Lantern")
ASSERU, ELLIN = ("Tobin Asseru", OriginKind.PERSON), ("Marta Ellin", OriginKind.PERSON)
OFFICIAL = ("Alliance official", OriginKind.UNNAMED)
LANTERN = ("The Lantern", OriginKind.UNRESOLVED)
UNKNOWN = (None, OriginKind.UNRESOLVED)


def said(number):
    """Return what as many reports say."""
    sentence = "person[Tobin Asseru] cue[said] <dockers were beaten>."
    return [told(publisher, sentence).only for publisher in PUBLISHERS[:number]]


def counted(*agents, at_least=None):
    """Return the count of origins that are these agents."""
    origins = tuple(
        Origin(f"origin-{number}", name, kind, None, (f"s{number}",), (f"i{number}",))
        for number, (name, kind) in enumerate(agents)
    )
    return OriginCount(len(origins) if at_least is None else at_least, len(origins), origins)


def numbers(*pairs):
    return [
        ReportedQuantity("s", Quantity(low, low, Bound.EXACT, unit, Span(0, 2)))
        for low, unit in pairs
    ]


def test_one_named_origin_of_one_report_leaves_no_doubt():
    assert doubts_about(said(1), counted(ASSERU), ()) == ()


def test_that_no_dependence_was_found_is_never_called_independence():
    (doubt,) = doubts_about(said(2), counted(ASSERU, ELLIN), ())

    assert doubt.startswith("No dependence was found")
    assert "independent" not in doubt


@pytest.mark.parametrize(("reports", "doubted"), [(1, False), (2, True), (3, True)])
def test_many_reports_of_one_origin_are_repetition(reports, doubted):
    doubts = doubts_about(said(reports), counted(ASSERU), ())

    assert any("repetition is not corroboration" in doubt for doubt in doubts) is doubted


@pytest.mark.parametrize("agents", [[OFFICIAL], [OFFICIAL, OFFICIAL], [OFFICIAL, ASSERU]])
def test_that_an_origin_is_not_named_is_told(agents):
    doubt = doubts_about(said(1), counted(*agents), ())[0]

    assert "named" in doubt
    assert ("No origin" in doubt) is (ASSERU not in agents)


def test_whose_source_cannot_be_seen_is_told_by_name():
    doubt = doubts_about(said(1), counted(ASSERU, LANTERN, UNKNOWN), ())[0]

    assert doubt.endswith("The Lantern, a publisher not known.")


def test_an_interval_asks_for_a_person():
    (doubt,) = doubts_about(said(1), counted(ASSERU, ELLIN, at_least=1), ())

    assert "2 origins" in doubt
    assert "a person must decide" in doubt


def test_hedges_are_counted():
    first, *others = said(3)
    hedged = replace(first, hedges=(Span(0, 3),))

    doubts = doubts_about([hedged, *others], counted(ASSERU), ())

    assert "1 of 3 statements are hedged in their own words." in doubts


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        ([(21, "country"), (14, "country")], "(country: 14, 21)"),
        ([(1500, "recruit"), (900, "recruit"), (2, "death")], "(recruit: 900, 1,500)"),
        ([(2, "death"), (1, "death"), (3, "day"), (4, "day")], "(day: 3, 4; death: 1, 2)"),
    ],
)
def test_different_numbers_of_one_thing_are_told(given, told_):
    (doubt,) = doubts_about(said(1), counted(ASSERU), numbers(*given))

    assert told_ in doubt


def test_a_number_is_told_with_its_bound():
    span = Span(0, 2)
    given = [
        Quantity(12, None, Bound.AT_LEAST, "student", span),
        Quantity(None, 90, Bound.AT_MOST, "student", span),
        Quantity(30, 40, Bound.BETWEEN, "student", span),
        Quantity(25, 25, Bound.ABOUT, "student", span),
    ]

    (doubt,) = doubts_about(said(1), counted(ASSERU), [ReportedQuantity("s", q) for q in given])

    assert "(student: at least 12, about 25, 30 to 40, at most 90)" in doubt


@pytest.mark.parametrize(
    "given",
    [[], [(21, "country")], [(21, "country"), (21, "country")], [(21, "day"), (3, "death")]],
)
def test_numbers_of_different_things_do_not_differ(given):
    assert doubts_about(said(1), counted(ASSERU), numbers(*given)) == ()


def test_the_gravest_doubt_comes_first():
    hedged = [replace(each, hedges=(Span(0, 3),)) for each in said(3)]
    doubts = doubts_about(hedged, counted(OFFICIAL), numbers((21, "country"), (14, "country")))

    assert [
        next(word for word in ("repetition", "hedged", "numbers", "named") if word in doubt)
        for doubt in doubts
    ] == ["repetition", "named", "hedged", "numbers"]
