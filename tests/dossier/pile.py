"""The invented pile itself: nine outlets repeat one unnamed official, a ministry denies it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from headwater.dossier.findings import Findings, NotRead
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import Certainty, Quotation, SourceKind, Stance, Statement
from headwater.terms.quantity import Bound
from tests.dossier.builders import (
    a_report,
    a_statement,
    an_allegation,
    an_origin,
    copied,
    passed_on,
    with_number,
)

OFFICIAL = "a senior harbour official"
MINISTRY = "the Ministry of Labour of Ostrava Reach"
AGENCY = "Meridian Wire"
OUTLETS = (
    "The Salt Road Herald",
    "Port Cassin Evening Post",
    "The Lamplighter",
    "Northern Quay Tribune",
    "Radio Velden",
    "The Daily Ferryman",
    "Isthmus Today",
)


class Told(NamedTuple):
    """A report with the statement in it."""

    report: Report
    statement: Statement


def _relayed(number: int, publisher: str) -> Told:
    count = "14" if publisher == "The Daily Ferryman" else "21"
    report = a_report(
        f"{publisher} has learned of a dispatch.\n\n"
        f"Dock workers from the Sorrel coast lose their permits unless they dig in the "
        f"Kell tunnel, and {count} men have already been taken below, {OFFICIAL} said, "
        f"according to {AGENCY}.\n\nThe tunnel has been under work since the spring.",
        publisher,
        path=f"wire/{number:02}-{publisher.lower().replace(' ', '-')}.txt",
        published=f"2031-03-{number + 3:02}",
        title="Dig or leave, dock workers told",
        url=f"https://news.example/{number}?a=1&b=2",
    )
    content = report.text[report.text.index("Dock workers") : report.text.index(", a senior")]
    statement = a_statement(
        report,
        content,
        source=OFFICIAL,
        cue="said",
        speaker=OFFICIAL,
        through=AGENCY,
        certainty=Certainty.CERTAIN,
    )
    numbered = with_number(
        statement, report, f"{count} men", float(count), bound=Bound.EXACT, unit="man"
    )
    return Told(report, numbered)


def _nameless() -> Told:
    report = a_report(
        "Dock workers from the Sorrel coast reportedly lose their permits unless they dig in "
        "the Kell tunnel.\n\nNobody at the port would speak.",
        "The Brass Lantern",
        path="nameless/brass-lantern.txt",
        published="2031-03",
    )
    content = report.text[: report.text.index(".\n")]
    statement = a_statement(
        report,
        content,
        cue="reportedly",
        kind=SourceKind.UNATTRIBUTED,
        certainty=Certainty.POSSIBLE,
        hedge="reportedly",
    )
    return Told(report, statement)


def _denial() -> tuple[Report, Statement, Statement]:
    report = a_report(
        "STATEMENT OF THE MINISTRY\n\nClaims that dock workers lose their permits unless they "
        "dig in the Kell tunnel are a fabrication from beginning to end, the ministry said in "
        "a statement.\fNo worker has been taken below against his will, it added.",
        "Ministry of Labour",
        path="official/statement.pdf",
        published="2031",
        title="On false claims",
        is_paged=True,
    )
    denies = a_statement(
        report,
        "Claims that dock workers lose their permits unless they dig in the Kell tunnel are a "
        "fabrication from beginning to end",
        source="the ministry",
        cue="said in a statement",
        speaker=MINISTRY,
        kind=SourceKind.NAMED_ORGANISATION,
        stance=Stance.DENIES,
    )
    repeats = a_statement(
        report,
        "dock workers lose their permits unless they dig in the Kell tunnel",
        kind=SourceKind.UNATTRIBUTED,
    )
    return report, denies, replace(repeats, within=denies.id)


def _witness() -> tuple[Told, Told]:
    told = []
    for publisher, verb in (("Radio Velden", "told Radio Velden"), ("Harbour Voice", "said")):
        report = a_report(
            f"“They locked the gate behind us and kept our papers,” Tamsin Orrel {verb}, "
            "standing outside the shelter.",
            publisher,
            path=f"witness/{publisher.lower().replace(' ', '-')}.txt",
            published="2031-03-20",
        )
        statement = a_statement(
            report,
            "“They locked the gate behind us and kept our papers,”",
            source="Tamsin Orrel",
            cue=verb,
            speaker="Tamsin Orrel",
            kind=SourceKind.NAMED_PERSON,
            quotation=Quotation.DIRECT,
        )
        told.append(Told(report, statement))
    return told[0], told[1]


def _other_languages() -> tuple[Report, Report]:
    french = a_report(
        "Des dockers de la côte de Sorrel perdent leur permis s’ils refusent de creuser.",
        "Le Phare de Velden",
        path="autres/phare.txt",
        language="fr",
        published="2031-03-09",
    )
    arabic = a_report(
        "عمال الميناء يفقدون تصاريحهم إذا رفضوا الحفر في النفق، بحسب Meridian Wire.",
        "صوت المرفأ",
        path="autres/sawt.txt",
        language="ar",
        published=None,
    )
    return french, arabic


def a_pile() -> Findings:
    """Return the findings on the invented pile."""
    relayed = tuple(_relayed(number, outlet) for number, outlet in enumerate(OUTLETS, start=1))
    nameless, (report, denies, repeats), witness = _nameless(), _denial(), _witness()
    asserting = [told.statement for told in (*relayed, nameless)]
    origins = (
        an_origin(OFFICIAL, OriginKind.UNNAMED, asserting[:-1], via=AGENCY),
        an_origin("The Brass Lantern", OriginKind.UNRESOLVED, asserting[-1:]),
    )
    threat = an_allegation(
        asserting[0],
        asserting[0].content[0].of(relayed[0].report.text),
        asserting,
        OriginCount(1, 2, origins),
        denies=[denies],
        denying=OriginCount(1, 1, (an_origin(MINISTRY, OriginKind.ORGANISATION, [denies]),)),
        repeats=[repeats],
        doubts=("The Brass Lantern does not say whom it has this from; it may be the agency.",),
    )
    heard = [told.statement for told in witness]
    locked = an_allegation(
        heard[0],
        heard[0].content[0].of(witness[0].report.text),
        heard,
        OriginCount(1, 1, (an_origin("Tamsin Orrel", OriginKind.PERSON, heard),)),
    )
    same = derivation(
        DerivationKind.SAME_UTTERANCE,
        End(heard[1].item_id, heard[1].id, heard[1].content[0]),
        End(heard[0].item_id, heard[0].id, heard[0].content[0]),
        rule="same words in quotation marks",
        score=1.0,
        certain=True,
    )
    empty = seal_item(b"", "wire/empty.txt", MediaType.TEXT)
    reports = (*(told.report for told in (*relayed, nameless, *witness)), report)
    return Findings(
        reports=tuple(sorted((*reports, *_other_languages()), key=lambda one: one.item.path)),
        not_read=(NotRead(empty, Metadata(publisher="Isthmus Tonight"), "the file is empty"),),
        statements=(*asserting, *heard, denies, repeats),
        derivations=(
            *(passed_on(told.statement, AGENCY) for told in relayed),
            *(copied(told.statement, asserting[0]) for told in relayed[1:4]),
            copied(asserting[-1], asserting[0], certain=False),
            same,
        ),
        allegations=(threat, locked),
    )


def three_hundred_reports() -> Findings:
    """Return the findings on three hundred reports that all go back to one official."""
    told = [_dispatch(number) for number in range(300)]
    statements = [each.statement for each in told]
    origin = an_origin(OFFICIAL, OriginKind.UNNAMED, statements, via=AGENCY)
    allegation = an_allegation(
        statements[0], "They dig in the tunnel", statements, OriginCount(1, 1, (origin,))
    )
    return Findings(
        reports=tuple(each.report for each in told),
        not_read=(),
        statements=tuple(statements),
        derivations=tuple(passed_on(statement, AGENCY) for statement in statements),
        allegations=(allegation,),
    )


def _dispatch(number: int) -> Told:
    text = f"They dig in the tunnel, {OFFICIAL} said, according to {AGENCY} ({number})."
    report = a_report(text, f"Outlet {number}", path=f"{number:03}.txt")
    statement = a_statement(
        report, "They dig in the tunnel", cue="said", speaker=OFFICIAL, through=AGENCY
    )
    return Told(report, statement)
