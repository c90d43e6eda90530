"""Set findings out as the JSON object that other programs may rely on (docs/json.md)."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.allegations.allegation import Allegation, ReportedQuantity
from headwater.dossier.exhibits import BrokenFindings, exhibits_of
from headwater.dossier.findings import Findings, NotRead
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, End
from headwater.origins.origin import Origin, OriginCount
from headwater.statements.coverage import depth_of, why_not_read
from headwater.statements.languages import ReadingDepth
from headwater.statements.statement import Denial, Statement
from headwater.terms.date_span import DatedWords
from headwater.terms.partial_date import PartialDate
from headwater.terms.place import PlaceMention
from headwater.terms.quantity import Quantity
from headwater.terms.span import Span

Json = dict[str, object]


def json_of(findings: Findings, version: str) -> Json:
    """Return the contract's object; the same findings always give the same object.

    Refuses findings that name what is not among them: a reader must be able to follow
    every id and every span.
    """
    exhibits_of(findings)
    items = [*map(_read_item, findings.reports), *map(_unread_item, findings.not_read)]
    return {
        "headwater": version,
        "items": sorted(items, key=lambda item: (str(item["path"]), str(item["id"]))),
        "statements": [_statement(statement) for statement in findings.statements],
        "derivations": [_derivation(derivation) for derivation in findings.derivations],
        "origins": [_origin(origin) for origin in all_origins(findings.allegations)],
        "allegations": [_allegation(allegation) for allegation in findings.allegations],
    }


def all_origins(allegations: Iterable[Allegation]) -> tuple[Origin, ...]:
    """Return the origins of all allegations, distinct by id and sorted by it.

    An origin that stands behind several allegations keeps the statements of all of them.
    """
    joined: dict[str, Origin] = {}
    for allegation in allegations:
        for count in (allegation.asserting_origins, allegation.denying_origins):
            for origin in count.origins:
                known = joined.get(origin.id)
                joined[origin.id] = origin if known is None else _joined(known, origin)
    return tuple(joined[key] for key in sorted(joined))


def _joined(known: Origin, again: Origin) -> Origin:
    return Origin(
        id=known.id,
        agent=known.agent,
        kind=known.kind,
        via=known.via,
        statement_ids=_distinct(known.statement_ids, again.statement_ids),
        item_ids=_distinct(known.item_ids, again.item_ids),
    )


def _distinct(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _read_item(report: Report) -> Json:
    return {
        "id": report.item.id,
        "path": report.item.path,
        "sha256": report.item.sha256,
        "media_type": report.item.media_type.value,
        "publisher": report.publisher,
        "published": _date(report.published),
        "language": report.language,
        "title": report.title,
        "text_sha256": report.document.text_sha256,
        "text": report.text,
        "reading": depth_of(report).value,
        "why_not_read": why_not_read(report),
    }


def _unread_item(unread: NotRead) -> Json:
    return {
        "id": unread.item.id,
        "path": unread.item.path,
        "sha256": unread.item.sha256,
        "media_type": unread.item.media_type.value,
        "publisher": unread.metadata.publisher,
        "published": _date(unread.metadata.published),
        "language": unread.metadata.language,
        "title": unread.metadata.title,
        "text_sha256": None,
        "text": None,
        "reading": ReadingDepth.NOT_READ.value,
        "why_not_read": unread.why,
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "item": statement.item_id,
        "source": _spans(statement.source) or None,
        "cue": _spans(statement.cue) or None,
        "content": _spans(statement.content),
        "source_kind": statement.source_kind.value,
        "speaker": statement.speaker,
        "chain": list(statement.chain),
        "within": statement.within,
        "stance": statement.stance.value,
        "certainty": statement.certainty.value,
        "hedges": _spans(statement.hedges),
        "quotation": statement.quotation.value,
        "quantities": [_quantity(quantity) for quantity in statement.quantities],
        "confidence": statement.confidence,
        "silence": statement.silence.value if statement.silence else None,
        "denial": _denial(statement.denial) if statement.denial else None,
        "reason_unnamed": _span(statement.reason_unnamed) if statement.reason_unnamed else None,
        "dates": [_dated(words) for words in statement.dates],
        "places": [_place(mention) for mention in statement.places],
    }


def _denial(denial: Denial) -> Json:
    return {"denied": _spans(denial.denied), "narrowed_by": _spans(denial.narrowed_by)}


def _derivation(derivation: Derivation) -> Json:
    return {
        "id": derivation.id,
        "kind": derivation.kind.value,
        "from": _resting_end(derivation),
        "to": _end(derivation.on),
        "rule": derivation.rule,
        "score": derivation.score,
        "certain": derivation.certain,
    }


def _resting_end(derivation: Derivation) -> Json:
    # What rests on something is always in the pile, so its report is never left out.
    end = derivation.rests
    if end.item_id is None:
        raise BrokenFindings(f"{derivation.id} does not say which report rests on another")
    statement: Json = {} if end.statement_id is None else {"statement": end.statement_id}
    return {"item": end.item_id, **statement, "span": _span(end.span) if end.span else None}


def _end(end: End) -> Json:
    known = {
        "item": end.item_id,
        "statement": end.statement_id,
        "span": _span(end.span) if end.span else None,
        "agent": end.agent,
    }
    return {key: value for key, value in known.items() if value is not None}


def _origin(origin: Origin) -> Json:
    return {
        "id": origin.id,
        "agent": origin.agent,
        "kind": origin.kind.value,
        "via": origin.via,
        "statements": list(origin.statement_ids),
        "items": list(origin.item_ids),
    }


def _allegation(allegation: Allegation) -> Json:
    return {
        "id": allegation.id,
        "proposition": {
            "text": allegation.proposition.text,
            "statement": allegation.proposition.statement_id,
        },
        "asserts": list(allegation.asserts),
        "repeats_to_deny": list(allegation.repeats_to_deny),
        "denies": list(allegation.denies),
        "asserting_origins": _count(allegation.asserting_origins),
        "denying_origins": _count(allegation.denying_origins),
        "quantities": [_reported(given) for given in allegation.quantities],
        "doubts": list(allegation.doubts),
    }


def _count(count: OriginCount) -> Json:
    return {
        "at_least": count.at_least,
        "at_most": count.at_most,
        "origins": [origin.id for origin in count.origins],
    }


def _reported(given: ReportedQuantity) -> Json:
    return {"statement": given.statement_id, **_quantity(given.quantity)}


def _quantity(quantity: Quantity) -> Json:
    return {
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "bound": quantity.bound.value,
        "unit": quantity.unit,
        "span": _span(quantity.span),
    }


def _dated(words: DatedWords) -> Json:
    return {
        "earliest": words.earliest.isoformat() if words.earliest else None,
        "latest": words.latest.isoformat() if words.latest else None,
        "edtf": words.as_edtf,
        "span": _span(words.span),
    }


def _place(mention: PlaceMention) -> Json:
    return {
        "kind": mention.kind.value if mention.kind else None,
        "country": mention.country,
        "latitude": mention.latitude,
        "longitude": mention.longitude,
        "uncertainty_m": _number(mention.uncertainty_m),
        "span": _span(mention.span),
    }


def _number(value: float | None) -> float | None:
    """Return a whole number as one: 21 persons, not 21.0."""
    return int(value) if value is not None and float(value).is_integer() else value


def _date(date: PartialDate | None) -> str | None:
    return date.text if date else None


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [_span(span) for span in spans]


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
