"""Find whom a report credits: by-lines, h/t and “first appeared in”, canonical address, links."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.evidence.document import Link
from headwater.evidence.report import Report
from headwater.origins.addresses import address_of, host_of
from headwater.origins.credit_lines import (
    BY,
    SIGNED,
    SOURCE,
    head_lines,
    is_list_of_names,
    names_in,
    remarks_on,
    tail_lines,
)
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.statements.outlet_lexicon import AGENCY_BY_ALIAS, OUTLET_BY_ALIAS
from headwater.statements.outlets import (
    canonical_outlet,
    is_outlet,
    is_same_outlet,
    outlets_of,
)
from headwater.terms.span import Span

_PERSON_WORDS = range(2, 5)
_PERSON_AND_OUTLET = 2
_FIRST_APPEARED = re.compile(
    r"(?i:\b(?:first|originally)\s(?:appeared|(?:been\s)?published|posted|ran|aired)\s(?:in|on|by|at)|"
    r"\b(?:appeared|published|posted)\s(?:first|originally)\s(?:in|on|by|at)|"
    r"\b(?:republished|reprinted|reproduced|syndicated)\s(?:with\spermission\s)?from|"
    r"\bread\sthe\s(?:original|full)\s(?:article|story|report)\s(?:at|on|in)|"
    r"\btext\sas\s(?:on|in)|^[^\w\n]*(?:a\s)?copy\sof|^[^\w\n]*via:?|"
    r"\b(?:h/t|hat[ -]tip)\b:?(?:\sto)?|"
    r"\b(?:paru|publié)e?\s(?:initialement|d'abord|à\sl'origine)\s(?:dans|sur|par)|"
    r"\bpublicad[oa]\soriginalmente\s(?:em|en|n[oa]|por)|"
    r"\b(?:zuerst|ursprünglich)\s(?:erschienen|veröffentlicht)\s(?:bei|in|auf|von)|"
    r"\berschien\szuerst\s(?:bei|in|auf)|"
    r"\bpubblicato\soriginariamente\s(?:su|da)|"
    r"\bвпервые\sопубликован\w*\s(?:в|на)|\bвперше\sопублікован\w*\s(?:у|в|на))"
    r"\s(?:la\s|le\s|der\s|die\s|dem\s)?"
    r"(?P<name>(?:[Tt]he\s)?(?:@\w[\w.]*\w|[^\W\d_a-z][\w’'.-]*\w"
    r"(?:[ ](?:(?:of|the|and|de|du|la)[ ])?[^\W\d_a-z][\w’'-]*\w)*))",
    re.M,
)


@dataclass(frozen=True, slots=True)
class _Credit:
    on: End
    span: Span | None
    rule: str
    certain: bool


def credits_in(reports: Sequence[Report]) -> tuple[Derivation, ...]:
    """Return a CREDITS for each place where a report says from whom it has its text or its news.

    `on` names the credited outlet, and the report itself where an address leads to one in the
    pile. A link is certain if its words stand in the text: links around it are the site's.
    By-lines of news agencies are left to WIRE_OF.
    """
    pile = _Pile(reports)
    found = (
        derivation(
            DerivationKind.CREDITS,
            End(report.id, span=credit.span),
            credit.on,
            rule=credit.rule,
            score=1.0 if credit.certain else 0.5,
            certain=credit.certain,
        )
        for report in reports
        for credit in _credits(report, pile)
    )
    by_id = {edge.id: edge for edge in sorted(found, key=lambda edge: (edge.certain, edge.rule))}
    return tuple(by_id[key] for key in sorted(by_id))


class _Pile:
    """The outlets of a pile, and its reports by their address."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.outlets = outlets_of(reports)
        at_address: defaultdict[str, list[Report]] = defaultdict(list)
        names_by_host: defaultdict[str, set[str]] = defaultdict(set)
        for report in reports:
            if (address := address_of(report.url)) is not None:
                at_address[address].append(report)
            host = host_of(report.url)
            if host is not None and report.publisher_name is not None:
                names_by_host[host].add(report.publisher_name)
        self._report_by_address = {
            a: found[0] for a, found in at_address.items() if len(found) == 1
        }
        self._name_by_host = {
            h: min(names) for h, names in names_by_host.items() if len(names) == 1
        }

    def report_at(self, url: str) -> Report | None:
        """Return the pile's report at this address, None if there is none or more than one."""
        address = address_of(url)
        return self._report_by_address.get(address) if address else None

    def publisher_at(self, url: str) -> str | None:
        """Return the pile's publisher on the host of `url`, None if there is none."""
        host = host_of(url)
        return self._name_by_host.get(host) if host else None


def _credits(report: Report, pile: _Pile) -> Iterator[_Credit]:
    yield from _bylines(report, pile.outlets)
    yield from _first_appeared(report)
    yield from _source_lines(report, pile.outlets)
    yield from _beside_publisher(report, pile.outlets)
    yield from _canonical(report, pile)
    for link in dict.fromkeys(report.links):
        yield from _link(report, link, pile)


def _bylines(report: Report, outlets: frozenset[str]) -> Iterator[_Credit]:
    """Yield other outlets in “By Jane Roe, OUTLET” and “Jane Roe, OUTLET”."""
    for line in head_lines(report.text):
        by = BY.match(line.words)
        words = line.words[by.end() :] if by else line.words
        if by or _is_person_and_outlet(words):
            for agent in _other_outlets(words, report, outlets):
                yield _Credit(End(agent=agent), line.span, "by-line", certain=True)
    if report.byline is not None:
        for agent in _other_outlets(report.byline, report, outlets):
            yield _Credit(End(agent=agent), None, "by-line of the page", certain=True)


def _is_person_and_outlet(words: str) -> bool:
    names = names_in(words, SIGNED)
    return (
        len(names) == _PERSON_AND_OUTLET
        and is_list_of_names(words)
        and len(names[0].name.split()) in _PERSON_WORDS
    )


def _first_appeared(report: Report) -> Iterator[_Credit]:
    """Yield outlets in “first appeared in OUTLET”, “h/t OUTLET” and the like."""
    for match in _FIRST_APPEARED.finditer(report.text):
        name = match["name"][0].upper() + match["name"][1:]
        agent = OUTLET_BY_ALIAS.get(name, name.removeprefix("The "))
        if agent[0].islower() or _is_own(report, agent):
            continue
        span = Span(match.end() - len(match.group().lstrip()), match.end())
        yield _Credit(End(agent=agent), span, "names where it appeared first", certain=True)


def _source_lines(report: Report, outlets: frozenset[str]) -> Iterator[_Credit]:
    """Yield outlets in “Source: OUTLET”; that other names are outlets is only possible."""
    for line in dict.fromkeys((*head_lines(report.text), *tail_lines(report.text))):
        label = SOURCE.match(line.words)
        for name in names_in(line.words[label.end() :]) if label else ():
            agent = canonical_outlet(name.name)
            if name.name[0].isupper() and not _is_own(report, agent) and not _is_agency(agent):
                certain = is_outlet(name.name, outlets)
                yield _Credit(End(agent=agent), line.span, "credit line", certain)


def _beside_publisher(report: Report, outlets: frozenset[str]) -> Iterator[_Credit]:
    """Yield outlets in “like123 (text as on OUTLET)”; a bare name in brackets may be a place."""
    for remark in remarks_on(report.publisher or ""):
        agent = canonical_outlet(remark.name)
        if not _is_agency(agent) and (remark.is_explicit or is_outlet(remark.name, outlets)):
            yield _Credit(End(agent=agent), None, "remark on the publisher", certain=True)


def _canonical(report: Report, pile: _Pile) -> Iterator[_Credit]:
    """Yield the page on another host that the report names as its own proper address."""
    url = report.document.reading.canonical_url
    host, own = host_of(url), host_of(report.url)
    if url is None or host is None or own is None or host == own:
        return
    other = pile.report_at(url)
    if other is not None and other.id != report.id:
        end = End(other.id, agent=other.publisher_name or host)
    else:
        end = End(agent=pile.publisher_at(url) or host)
    yield _Credit(end, None, "canonical address on another host", certain=True)


def _link(report: Report, link: Link, pile: _Pile) -> Iterator[_Credit]:
    """Yield the report of the pile, or else the pile's outlet, that a link leads to."""
    other, outlet = pile.report_at(link.url), pile.publisher_at(link.url)
    if (other is None and outlet is None) or (other is not None and other.id == report.id):
        return
    in_text = bool(link.words.strip()) and link.words in report.text
    span = _only_place(report.text, link.words)
    if other is not None:
        certain = in_text and not _is_surely_later(other, report)
        end = End(other.id, agent=other.publisher_name)
        yield _Credit(end, span, "link to the report", certain)
    elif outlet is not None and in_text and not _is_own(report, outlet):
        yield _Credit(End(agent=outlet), span, "link to the outlet", certain=False)


def _only_place(text: str, words: str) -> Span | None:
    """Return where `words` stand in `text`, None if nowhere or at several places."""
    start = text.find(words) if words.strip() else -1
    if start < 0 or text.find(words, start + 1) >= 0:
        return None
    return Span(start, start + len(words))


def _is_surely_later(one: Report, other: Report) -> bool:
    return (
        one.published is not None
        and other.published is not None
        and other.published.is_surely_before(one.published)
    )


def _other_outlets(words: str, report: Report, outlets: frozenset[str]) -> Iterator[str]:
    for credited in names_in(words, SIGNED):
        agent = canonical_outlet(credited.name)
        known = is_outlet(credited.name, outlets)
        if known and not _is_own(report, agent) and not _is_agency(agent):
            yield agent


def _is_agency(agent: str) -> bool:
    return agent in AGENCY_BY_ALIAS


def _is_own(report: Report, agent: str) -> bool:
    """Return True if the name is the publisher's; of an unknown publisher every name may be."""
    return report.publisher_name is None or is_same_outlet(report.publisher_name, agent)
