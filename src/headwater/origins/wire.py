"""Find reports whose text is a news agency's, by the marks that agencies leave on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.evidence.report import Report
from headwater.origins.credit_lines import (
    BY,
    SIGNED,
    SOURCE,
    CreditedName,
    head_lines,
    is_list_of_names,
    names_in,
    remarks_on,
    tail_lines,
)
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.statements.outlets import is_same_outlet
from headwater.terms.span import Span

_HEAD = 1_200
_TAIL = 1_500
_LONGEST_CLOSING = 80
_LONG_ALIAS = 5
"""Shorter names count only as they are written: “AP” is an agency, “ap” is not."""
_STAFF = re.compile(r"(?i)\s+(?:staff|writers?|correspondents?|reporters?|news\s+agency|agency)$")
_DATELINE = re.compile(
    r"^(?P<city>[^\n()/]{2,60}?)[(/]\s*(?P<agency>[^()/\n]{2,40}?)\s*[)/]\s*(?:[—–-]|\.\s)", re.M
)
_CITY_AND_DATE = re.compile(
    r"\W*[^\W\d_a-z]{2,}(?:[ .'’-]+[^\W\d_a-z]+)*,?\s+(?:\w+\.?\s+\d{1,2}|\d{1,2}\.?\s+\w+)\W*"
)
"""“ALDERN, March 11”: before a bracket only an agency's datelines read so."""
_DESKS = re.compile(
    r"\((?:Additional reporting|Reporting|Report|Writing|Editing|Compiled|Reportage|Reporte|"
    r"Reportería|Bericht)\b[^()]{3,400}\)"
)
_AP_STAFF = re.compile(
    r"\b(?:Associated Press|AP)\s+(?:\w+\s+)?(?:writers?|journalists?|reporters?|researchers?|"
    r"videojournalists?)\b[^\n]{0,300}?\bcontributed\b"
)
_CONTRIBUTED = re.compile(r"\bcontributed\s+(?:to\s+this|reporting)\b")
_RULE_LINE = re.compile(r"^_{2,}\.?[ \t]*$", re.M)
_COPYRIGHT = re.compile(r"(?i)\W*(?:©|\(c\)|copyright\b)\W*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*")
_WITH = re.compile(r"\W*(?i:with|avec|mit|con|com|met|med|na)\s+(?=\S)")
_CLOSING = re.compile(
    r"(?:\((?P<bracket>[^()\n]{2,60})\)|[—–-]\s?(?P<dash>[^\W\d][^\n—–-]{1,30}))$"
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """Words of a report, or of what is known of it, that name the agency."""

    agency: str
    span: Span | None
    rule: str
    certain: bool = True


def wire_in(reports: Sequence[Report], agencies: Mapping[str, str]) -> tuple[Derivation, ...]:
    """Return a WIRE_OF for each mark by which a report's text is a news agency's.

    `agencies` gives the name of each agency by each way to write it; others show themselves in
    the datelines of the pile. Only marks count, never a mention. A mark is uncertain if it says
    that the agency contributed, or names several. A span of None says that the mark stands in
    the page's metadata, not in its text.
    """
    known = _Agencies(agencies)
    datelines = (_dateline(report, known) for report in reports)
    shown = {mark.agency: mark.agency for mark in datelines if mark is not None}
    names = _Agencies({**shown, **agencies})
    found = (
        derivation(
            DerivationKind.WIRE_OF,
            End(report.id, span=mark.span),
            End(agent=mark.agency),
            rule=mark.rule,
            score=1.0 if mark.certain else 0.5,
            certain=mark.certain,
        )
        for report in reports
        for mark in _marks(report, names)
        if not (report.publisher_name and is_same_outlet(mark.agency, report.publisher_name))
    )
    # Certain ones last: of two marks at one place the certain one is kept.
    by_id = {edge.id: edge for edge in sorted(found, key=lambda edge: (edge.certain, edge.rule))}
    return tuple(by_id[key] for key in sorted(by_id))


class _Agencies:
    """The names of agencies."""

    def __init__(self, agencies: Mapping[str, str]) -> None:
        self._exact = dict(agencies)
        self._folded = {
            alias.casefold(): name for alias, name in agencies.items() if len(alias) >= _LONG_ALIAS
        }
        either = "|".join(re.escape(alias) for alias in sorted(agencies, key=len, reverse=True))
        self._anywhere = re.compile(rf"(?<![\w/])(?:{either or '(?!)'})(?![\w/])")

    def named(self, words: str) -> str | None:
        """Return the agency that `words` name and nothing else, None if they name none."""
        name = _STAFF.sub("", words)
        return self._exact.get(name) or self._folded.get(name.casefold())

    def within(self, words: str) -> tuple[str, ...]:
        """Return the agencies named anywhere in `words`, in order, each once."""
        found = (self._exact[alias] for alias in self._anywhere.findall(words))
        return tuple(dict.fromkeys(found))


def _marks(report: Report, agencies: _Agencies) -> Iterator[_Mark]:
    dateline = _dateline(report, agencies)
    if dateline is not None:
        yield dateline
    yield from _bylines(report, agencies)
    yield from _desks(report.text, agencies, dateline)
    yield from _associated_press(report.text, agencies)
    yield from _credit_lines(report.text, agencies)
    yield from _closing(report.text, agencies)
    yield from _metadata(report, agencies)


def _dateline(report: Report, agencies: _Agencies) -> _Mark | None:
    """Return the agency in “ALDERN, March 11 (Corvane) -”, known before or not."""
    for match in _DATELINE.finditer(report.text[:_HEAD]):
        agency = agencies.named(match["agency"])
        if agency is not None and not agencies.within(match["city"]):
            return _Mark(agency, Span(*match.span()), "dateline")
        own = report.publisher or ""
        unknown = match["agency"]
        is_other = unknown[0].isupper() and unknown.casefold() not in own.casefold()
        if is_other and _CITY_AND_DATE.match(match["city"]):
            return _Mark(unknown, Span(*match.span()), "dateline")
    return None


def _bylines(report: Report, agencies: _Agencies) -> Iterator[_Mark]:
    """Yield agencies in “By AGENCY”, “Jane Roe, AGENCY” and lines of nothing but their name."""
    for line in head_lines(report.text):
        by = BY.match(line.words)
        words = line.words[by.end() :] if by else line.words
        if by or is_list_of_names(words):
            yield from _listed(names_in(words, SIGNED), line.span, "by-line", agencies)


def _desks(text: str, agencies: _Agencies, dateline: _Mark | None) -> Iterator[_Mark]:
    """Yield the agency whose desks “(Reporting by …; editing by …)” names.

    The form is Reuters', but others have taken it over: it tells for sure only beside a mention.
    """
    for match in _DESKS.finditer(text, max(0, len(text) - _TAIL)):
        span = Span(*match.span())
        named = agencies.within(match.group())
        if named:
            yield from _each(named, span, "desk credit")
        elif dateline is not None:
            yield _Mark(dateline.agency, span, "desk credit under the dateline's agency")
        else:
            yield _Mark("Reuters", span, "desk credit", certain="Reuters" in agencies.within(text))


def _associated_press(text: str, agencies: _Agencies) -> Iterator[_Mark]:
    tail = max(0, len(text) - _TAIL)
    staff = _AP_STAFF.search(text, tail)
    if staff is not None:
        yield _Mark("Associated Press", Span(*staff.span()), "agency's staff")
    else:
        for match in _CONTRIBUTED.finditer(text, tail):
            start = max(text.rfind(end, tail, match.start()) for end in ("\n", ". ", ".\t")) + 1
            span = Span(max(start, tail), match.end())
            for agency in agencies.within(span.of(text)):
                yield _Mark(agency, span, "agency contributed", certain=False)
    rule = _RULE_LINE.search(text)
    if rule is not None:
        certain = "Associated Press" in agencies.within(text)
        yield _Mark("Associated Press", Span(*rule.span()), "rule between parts", certain)


def _credit_lines(text: str, agencies: _Agencies) -> Iterator[_Mark]:
    """Yield agencies in “Source: AGENCY”, “with AGENCY” and “© AGENCY”."""
    for line in dict.fromkeys((*head_lines(text), *tail_lines(text))):
        if source := SOURCE.match(line.words):
            names = names_in(line.words[source.end() :])
            for mark in _listed(names, line.span, "credit line", agencies):
                yield replace(mark, certain=len(names) == 1)
        if beside := _WITH.match(line.words):
            names = names_in(line.words[beside.end() :])
            for mark in _listed(names, line.span, "with an agency", agencies):
                yield replace(mark, certain=False)
    # At the top a copyright is mostly the picture's.
    for line in tail_lines(text):
        if claimed := _COPYRIGHT.match(line.words):
            owner = names_in(line.words[claimed.end() :].partition(".")[0])
            yield from _listed(owner, line.span, "copyright line", agencies)


def _closing(text: str, agencies: _Agencies) -> Iterator[_Mark]:
    """Yield agencies in the bracket or after the dash that ends a text."""
    whole = text.rstrip()
    match = _CLOSING.search(whole, max(0, len(whole) - _LONGEST_CLOSING))
    if match is not None:
        words, group = (
            (match["bracket"], "bracket") if match["bracket"] else (match["dash"], "dash")
        )
        yield from _listed(names_in(words), Span(*match.span(group)), "credit at the end", agencies)


def _metadata(report: Report, agencies: _Agencies) -> Iterator[_Mark]:
    for remark in remarks_on(report.publisher or ""):
        yield from _listed(names_in(remark.name), None, "remark on the publisher", agencies)
    if report.byline is not None:
        by = BY.match(report.byline)
        words = report.byline[by.end() :] if by else report.byline
        yield from _listed(names_in(words, SIGNED), None, "by-line of the page", agencies)


def _listed(
    names: Iterable[CreditedName], span: Span | None, rule: str, agencies: _Agencies
) -> Iterator[_Mark]:
    """Yield the agencies among `names`."""
    known = [(agency, name) for name in names if (agency := agencies.named(name.name))]
    for mark in _each((agency for agency, _ in known), span, rule):
        joined = any(name.is_joined for agency, name in known if agency == mark.agency)
        yield replace(mark, certain=mark.certain and not joined)


def _each(agencies: Iterable[str], span: Span | None, rule: str) -> Iterator[_Mark]:
    """Yield a mark for each agency; of several none wrote the text alone."""
    distinct = tuple(dict.fromkeys(agencies))
    for agency in distinct:
        yield _Mark(agency, span, rule, certain=len(distinct) == 1)
