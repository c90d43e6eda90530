from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.joining import derivations_by_report
from headwater.dossier.sides import Side, side_of
from tests.dossier.pile import a_pile


def sides() -> tuple[Side, Side]:
    """Return those who assert the first allegation of the invented pile, and those who deny it."""
    pile = a_pile()
    allegation, exhibits = pile.allegations[0], exhibits_of(pile)
    by_report = derivations_by_report(pile.derivations)
    return (
        side_of(allegation.asserting_origins, allegation.asserts, by_report, exhibits),
        side_of(allegation.denying_origins, allegation.denies, by_report, exhibits),
    )


def test_each_side_has_its_own_origins_and_reports():
    asserting, denying = sides()

    assert (asserting.reports_counted, asserting.origins_counted) == (
        "8 reports",
        "1 to 2 origins",
    )
    assert (denying.reports_counted, denying.origins_counted) == ("1 report", "1 origin")
    assert [row.agent for row in denying.origins] == ["the Ministry of Labour of Ostrava Reach"]


def test_an_origin_names_everybody_through_whom_it_came():
    asserting, _ = sides()

    assert [row.through for row in asserting.origins] == [("Meridian Wire",), ()]


def test_a_possible_way_names_nobody():
    asserting, _ = sides()

    assert sum(not way.certain for way in asserting.ways) == 1
    assert asserting.origins[1].through == ()
