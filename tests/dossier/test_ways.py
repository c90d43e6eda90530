from collections.abc import Sequence
from dataclasses import replace

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.joining import derivations_by_report, joining_derivations
from headwater.dossier.ways import Way, ways_of
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.origins.origin import Origin, OriginKind
from headwater.statements.statement import Conduit, ConduitRole, Statement
from tests.dossier.builders import NOTHING, a_report, a_statement, an_origin, copied, passed_on
from tests.dossier.pile import a_pile


def said_in(publisher: str, through: str = "") -> tuple[Report, Statement]:
    tail = f", according to {through}" if through else ""
    report = a_report(f"They dig, an official said{tail}.", publisher, path=publisher)
    statement = a_statement(report, "They dig", cue="said", speaker="an official", through=through)
    return report, statement


def ways(
    told: Sequence[tuple[Report, Statement]],
    derivations: Sequence[Derivation],
    origins: Sequence[Origin],
) -> list[tuple[str, tuple[str, ...], str, bool]]:
    """Return publisher, who passed it on, the origin's agent and whether that is certain."""
    reports, statements = zip(*told, strict=True)
    findings = replace(
        NOTHING, reports=reports, statements=statements, derivations=tuple(derivations)
    )
    found = ways_in(findings, origins)
    agents = {origin.id: origin.agent for origin in origins}
    publishers = {report.id: report.publisher for report in reports}
    return sorted(
        (publishers[way.report_id], way.through, agents[way.origin_id], way.certain)
        for way in found
    )


def ways_in(findings: Findings, origins: Sequence[Origin]) -> tuple[Way, ...]:
    exhibits = exhibits_of(findings)
    ids = [statement_id for origin in origins for statement_id in origin.statement_ids]
    by_report = derivations_by_report(findings.derivations)
    return ways_of(origins, joining_derivations(ids, by_report, exhibits), exhibits)


def official(*told: tuple[Report, Statement]) -> Origin:
    return an_origin("an official", OriginKind.UNNAMED, [statement for _, statement in told])


def test_what_a_report_says_of_its_way_is_drawn():
    told = said_in("Quay", "Meridian Wire")

    assert ways([told], [], [official(told)]) == [("Quay", ("Meridian Wire",), "an official", True)]


def test_a_report_that_names_nobody_leads_straight_to_its_origin():
    told = said_in("Quay")

    assert ways([told], [], [official(told)]) == [("Quay", (), "an official", True)]


def test_a_copy_leads_through_the_report_it_copies():
    first, copy = said_in("Quay", "Meridian Wire"), said_in("Lantern")

    found = ways([first, copy], [copied(copy[1], first[1])], [official(first, copy)])

    assert found[0] == ("Lantern", ("Quay", "Meridian Wire"), "an official", True)


def test_a_credited_agency_stands_in_between_though_the_words_do_not_name_it():
    told = said_in("Quay", "Meridian Wire")
    silent = replace(told[1], conduits=())
    credit = passed_on(told[1], "Northern Wire")

    assert ways([(told[0], silent)], [credit], [official(told)])[0][1] == ("Northern Wire",)


def test_an_outlet_does_not_stand_between_itself_and_its_origin():
    told = said_in("Quay", "Meridian Wire")
    own = Conduit("quay", ConduitRole.VENUE, told[1].cue[0])

    assert ways([(told[0], replace(told[1], conduits=(own,)))], [], [official(told)])[0][1] == ()


def test_of_two_statements_of_one_report_the_one_that_says_more_is_drawn():
    report = a_report("They dig, an official said. They dive, he told Meridian Wire.", "Quay")
    silent = a_statement(report, "They dig", cue="said")
    telling = a_statement(report, "They dive", cue="told", through="Meridian Wire")
    origin = official((report, silent), (report, telling))
    findings = replace(NOTHING, reports=(report,), statements=(silent, telling))

    (way,) = ways_in(findings, [origin])

    assert (way.through, way.statement_id) == (("Meridian Wire",), telling.id)


def test_a_possible_link_leads_to_the_other_origin_as_well():
    pile = a_pile()
    count = pile.allegations[0].asserting_origins

    found = ways_in(pile, count.origins)

    assert sum(way.certain for way in found) == 8
    (possible,) = (way for way in found if not way.certain)
    assert possible.origin_id == count.origins[0].id


def test_a_possible_link_to_an_agency_of_two_origins_is_not_guessed():
    first, second, third = (said_in(name, "Meridian Wire") for name in ("Quay", "Ferry", "Lamp"))
    origins = [
        an_origin(name, OriginKind.UNNAMED, [told[1]], via)
        for name, told, via in (
            ("one", first, "Meridian Wire"),
            ("two", second, "Meridian Wire"),
            ("three", third, None),
        )
    ]
    doubtful = replace(passed_on(third[1], "Meridian Wire"), certain=False)

    both = ways([first, second, third], [doubtful], origins)
    one = ways([first, third], [doubtful], [origins[0], origins[2]])

    assert [way for way in both if not way[3]] == []
    assert [way[2] for way in one if not way[3]] == ["one"]
