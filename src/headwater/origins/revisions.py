"""Tell a publisher's later version of its own report from another outlet's copy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.evidence.report import Report
from headwater.origins.addresses import address_of, host_of, is_same_publisher
from headwater.origins.chronology import direction_between, in_order_of_publication
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.terms.span import Span

_REVISED_SHARE = 0.5


def revisions_in(reports: Sequence[Report], copies: Sequence[Derivation]) -> tuple[Derivation, ...]:
    """Return a REVISION_OF for each report that is a publisher's new version of its own.

    Either half of the shorter text stands in the other, or both stand at one web address. The
    spans are those of the longest passage that they share.
    """
    report_by_id = {report.id: report for report in reports}
    found = {
        (edge.rests.item_id, edge.on.item_id): edge
        for edge in (*_at_one_address(reports), *_by_text(report_by_id, copies))
    }
    return tuple(sorted(found.values(), key=lambda edge: edge.id))


def _by_text(report_by_id: dict[str, Report], copies: Sequence[Derivation]) -> Iterator[Derivation]:
    copies_by_pair: defaultdict[tuple[str, str], list[Derivation]] = defaultdict(list)
    for copy in copies:
        if copy.certain and copy.rests.item_id and copy.on.item_id:
            copies_by_pair[copy.rests.item_id, copy.on.item_id].append(copy)
    for pair, shared in copies_by_pair.items():
        later, earlier = (report_by_id[item_id] for item_id in pair)
        if not is_same_publisher(later, earlier):
            continue
        share = max(
            _covered_share(later.text, [copy.rests.span for copy in shared]),
            _covered_share(earlier.text, [copy.on.span for copy in shared]),
        )
        if share >= _REVISED_SHARE:
            longest = max(shared, key=lambda copy: (copy.score, copy.id))
            yield derivation(
                DerivationKind.REVISION_OF,
                End(later.id, span=longest.rests.span),
                End(earlier.id, span=longest.on.span),
                rule="same publisher, half of the shorter text or more",
                score=round(share, 2),
                certain=True,
            )


def _at_one_address(reports: Sequence[Report]) -> Iterator[Derivation]:
    by_address: defaultdict[str, list[Report]] = defaultdict(list)
    for report in in_order_of_publication(reports):
        address = _own_address(report)
        if address is not None:
            by_address[address].append(report)
    for first, *others in by_address.values():
        for other in others:
            direction = direction_between(first, other)
            yield derivation(
                DerivationKind.REVISION_OF,
                End(direction.rests.id),
                End(direction.on.id),
                rule="same web address",
                score=1.0,
                certain=True,
            )


def _own_address(report: Report) -> str | None:
    """Return the address at which the report stands.

    The page's own canonical address goes first: one page has many. Not so if it is on another
    host, for then the page says that it is a copy.
    """
    canonical = report.document.reading.canonical_url
    if canonical and host_of(canonical) == host_of(report.url):
        return address_of(canonical)
    return address_of(report.url)


def _covered_share(text: str, spans: Sequence[Span | None]) -> float:
    """Return the share of the text's characters that lie in at least one of the spans."""
    covered, reached = 0, 0
    for span in sorted(span for span in spans if span is not None):
        covered += max(0, span.end - max(span.start, reached))
        reached = max(reached, span.end)
    return covered / max(len(text.strip()), 1)
