"""Outlets and agencies: the names by which reports cite one another."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from headwater.evidence.report import Report
from headwater.statements.name_search import NameSearch
from headwater.statements.outlet_lexicon import AGENCY_BY_ALIAS, OUTLET_BY_ALIAS
from headwater.statements.outlet_nouns import ENGLISH_ENDING, KIND_OF_OUTLET
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in
from headwater.terms.span import Span

_NAME_WORD = r"[A-Z][\w’'-]*"
_UNKNOWN_OUTLET = re.compile(
    rf"\b((?:{_NAME_WORD}\s+){{1,3}}{ENGLISH_ENDING}(?:-{ENGLISH_ENDING})?)\b(?![\w-])(?!\s+[A-Z][a-z])"
)
_DATELINE_AGENCY = re.compile(
    r"(?m)^(?!(?:Mr|Mrs|Ms|Dr|Deputy|Question|Senator|Minister)\b)[^\n(]{2,60}"
    r"\(((?:[A-Z][\w’'&.-]*\s?(?:(?:de|del|du|da|di|of)\s)?){1,4})\)\s*[-–—]\s"
)
_CITES_OTHERS = re.compile(
    rf"(?<!\bof\s)(?<!\bin\s)\b({_NAME_WORD}(?:\s+{_NAME_WORD}){{0,2}})\s+(?:had\s+"
    rf"|has\s+)?report(?:s|ed)"
    r"(?:\s+[\w’']+){0,3},\s+(?:quoting|citing)\b"
)
"""Who reports by citing others is an outlet: “Norpress reported, citing a nurse, that …”."""
_LEADING = re.compile(r"\A(?:Later|Earlier|Also|Then|Meanwhile|Today|Yesterday|Separately)\b\s*")
_CALLED_AGENCY = re.compile(
    rf"\b(?:[Tt]he\s+)?((?:{_NAME_WORD}\s+){{0,2}}{_NAME_WORD})\s+(?:news\s+|press\s+)?agency\b(?!\s+[A-Z])|"
    rf"\b(?:news|press)\s+agency\s+({_NAME_WORD})"
)
_WHOSE = re.compile(r"\A(?:(?:The|\w+(?:ian|ean|ese|ish|ani|aqi))(?:\s+|\Z))+")
"""“The Ruritanian Norpress agency” is Norpress."""
_AGENCY_NAME = re.compile(r"\b(?:Agency|Newswire|Wire|News\s+Service|Press\s+Service|Exchange)\Z")
_AGENCY_NOUN = re.compile(
    r"(?i)\s+(?:news\s+|press\s+)?(?:agency|service|website|channel|newspaper)\b"
)
_NOT_A_NAME = word_set(
    """
    The A An In On At By For From With As And But If When While After Before Since According
    Officials Fake Good Bad Breaking Latest World Local State Real Deputy Question Minister
    Senator Mr Mrs Ms Dr
    """
)


_SHORTEST_NAME = 3
"""Characters; a publisher of fewer would be found in every other word."""
_CALLED = re.compile(rf"\A(?:[Tt]he|[Aa]n?)\s+(?:[\w’'-]+\s+){{0,3}}?{KIND_OF_OUTLET}\s+\Z")
_PAPER_OF = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]his|[Tt]hat)\s+(?:[\w-]+\s+){0,2}?(?:dispatch|report|article|story"
    r"|editorial|despatch|bulletin|broadcast|news\s+item)\s+(?:by|in|from|of|on)\s+"
)
"""“A report in | the daily Ugen” is what the daily says."""
_OF_OTHERS = frozenset(("of", "at", "for", "with", "on", "in", "by", "from", "to"))
_APPOSED = re.compile(r",\s+(?:an?|the|one\s+of)\s[^,]+,?\Z")
"""“The Port Sable daily | Ugen” is the daily, whatever stands before the noun."""


@dataclass(frozen=True, slots=True)
class OutletMention:
    """Words of a text that name an outlet or agency."""

    agent: str
    """Canonical name."""
    span: Span


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return `name` without case, accents, punctuation and a leading article, to compare names."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    words = kept.split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


_AGENCIES = frozenset(AGENCY_BY_ALIAS.values())
_OUTLETS = frozenset(OUTLET_BY_ALIAS.values())
_FOLDED_OUTLETS = frozenset(folded(name) for name in OUTLET_BY_ALIAS)


def canonical_outlet(name: str) -> str:
    """Return the canonical name of a known outlet, or `name` as it is."""
    return OUTLET_BY_ALIAS.get(name.strip(), name.strip())


def is_same_outlet(left: str, right: str) -> bool:
    """Return True if both names stand for one outlet or agency."""
    return folded(canonical_outlet(left)) == folded(canonical_outlet(right))


def outlet_mentions(text: str, outlets: frozenset[str]) -> tuple[OutletMention, ...]:
    """Return where `text` names an outlet, in order.

    Known are the built-in names, the pile's own publishers (`outlets`), and names that end in a
    word only outlets carry (“Port Sable Courier”).
    """
    longer = {span.start: span for span in _unknown_names(text)}
    starts = tuple(longer)
    found: list[OutletMention] = []
    for span in _known(outlets).spans_in(text):
        agent = canonical_outlet(span.of(text))
        before = bisect_left(starts, span.start)
        around = longer[starts[before - 1]] if before else span
        if agent not in _OUTLETS and around.start < span.start and around.covers(span):
            # “Delta Wire” is no Wire, whatever that may be elsewhere.
            continue
        # “Northline News Agency” is the Northline we know, named in full.
        whole = longer.get(span.start, span)
        named = whole if whole.covers(span) else span
        noun = _AGENCY_NOUN.match(text, named.end)
        found.append(OutletMention(agent, Span(named.start, noun.end()) if noun else named))
    unknown = (span for span in longer.values() if not is_mentioned(span, found))
    found += [OutletMention(span.of(text), span) for span in unknown]
    return tuple(sorted(found, key=lambda mention: mention.span))


@lru_cache(maxsize=16)
def _known(outlets: frozenset[str]) -> NameSearch:
    return NameSearch({*OUTLET_BY_ALIAS, *(n for n in outlets if len(n) >= _SHORTEST_NAME)})


def is_agency(agent: str) -> bool:
    """Return True for an agency that many reports cite, or that is called one."""
    return agent in _AGENCIES or _AGENCY_NAME.search(agent) is not None


def has_outlet_name(agent: str) -> bool:
    """Return True if `agent` is known as an outlet, or its name has the form of one's."""
    return agent in OUTLET_BY_ALIAS or any(_unknown_names(agent))


def _unknown_names(text: str) -> Iterable[Span]:
    for match in _UNKNOWN_OUTLET.finditer(text):
        words = match.group().split()
        start = match.start()
        while len(words) > 1 and words[0] in _NOT_A_NAME:
            start = text.index(words[1], start + len(words[0]))
            words = words[1:]
        if len(words) > 1:
            yield Span(start, match.end())


def is_head_of(text: str, mention: Span, phrase: Span) -> bool:
    """Return True if the outlet is what the phrase speaks of: “the Russian outlet | Istorii”.

    “A student of the Tribune” speaks of the student.
    """
    paper = _PAPER_OF.match(text[phrase.start : mention.start])
    before = text[phrase.start + (paper.end() if paper else 0) : mention.start].split()
    after = text[mention.end : phrase.end].strip(" ,")
    is_apposed = _APPOSED.match(text, mention.end, phrase.end) is not None
    called_from = phrase.start + (paper.end() if paper else 0)
    is_called = _CALLED.match(text[called_from : mention.start]) is not None
    is_plain = is_called or all(
        word[0].islower() or word in ("The", "A", "An") or countries_in(word) for word in before
    )
    names_person = any(word in _OF_OTHERS for word in before[1:])
    return (
        is_plain and not names_person and (is_apposed or len(after) <= mention.end - mention.start)
    )


def mentions_in(span: Span, mentions: Sequence[OutletMention]) -> Sequence[OutletMention]:
    """Return those of `mentions`, which come in order, that lie wholly within `span`."""
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, first, key=lambda mention: mention.span.start)
    return tuple(mention for mention in mentions[first:last] if mention.span.end <= span.end)


def is_mentioned(span: Span, mentions: Sequence[OutletMention]) -> bool:
    """Return True if one of `mentions`, which come in order, overlaps `span`."""
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    # The one before may reach into the span.
    near = mentions[max(0, first - 1) : first + 1]
    return any(mention.span.overlaps(span) for mention in near)


def outlet_heading(
    text: str, phrase: Span, mentions: Sequence[OutletMention]
) -> OutletMention | None:
    """Return the outlet that `phrase` speaks of, None if it speaks of somebody else."""
    inside = mentions_in(phrase, mentions)
    return next((m for m in inside if is_head_of(text, m.span, phrase)), None)


def outlets_of(reports: Iterable[Report]) -> frozenset[str]:
    """Return the names of a pile's own outlets: its publishers, and agencies its texts make known.

    What stands in brackets behind a publisher is a remark, not its name: “Japan Today (AP)”.
    """
    names: set[str] = set()
    for report in reports:
        publisher = re.sub(r"\s*\([^)]*\)", "", report.publisher or "").strip()
        if publisher[:1].isupper():
            names.add(publisher)
        names.update(_agencies_made_known(report.text))
    return frozenset(names)


def _agencies_made_known(text: str) -> frozenset[str]:
    """Return the names that a dateline, the word “agency” or a citation shows to be an agency's."""
    found = {match[1] for match in _DATELINE_AGENCY.finditer(text)}
    called = (match[1] or match[2] for match in _CALLED_AGENCY.finditer(text))
    found |= {_WHOSE.sub("", _LEADING.sub("", name)) for name in called}
    found |= {_LEADING.sub("", match[1]) for match in _CITES_OTHERS.finditer(text)}
    # “The Times” of a text that has spoken of the Lagoon Times is no other.
    parts = {span.of(text).split()[-1] for span in _unknown_names(text)}
    return frozenset(name for name in found - parts if name and name.split()[0] not in _NOT_A_NAME)


@lru_cache(maxsize=16)
def _all_folded(names: frozenset[str]) -> frozenset[str]:
    return frozenset(folded(name) for name in names)


def is_outlet(name: str, outlets: frozenset[str]) -> bool:
    """Return True if `name` as a whole is an outlet's, known, of the pile or by its form."""
    own = folded(canonical_outlet(name))
    if own in _FOLDED_OUTLETS or own in _all_folded(outlets):
        return True
    return any(span.start == 0 and span.end == len(name) for span in _unknown_names(name))
