"""Find outlets that a text shows to be ones: “the daily Ziarul”, “Kampar FM”, “the Tribune”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.statements.name_search import NameSearch
from headwater.statements.outlets import OutletMention, folded, is_mentioned
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in
from headwater.terms.span import Span

_WORD = r"(?:(?:al|el|ad|an|ar|as|at)-)?[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĢĞĪİĶŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ][\w’'-]*"
_NAME = (
    rf"{_WORD}(?:\s+(?:(?:de|del|da|do|di|du|al|el|la|le|of|and|&)\s+)?(?:{_WORD}|\d{{1,2}}\b))"
    r"{0,3}(?![\w’'-])"
)
_CALLED = (
    r"(?:daily|weekly|monthly|newspaper|paper|tabloid|magazine|journal|website|web\s+site"
    r"|news\s+site"
    r"|investigative\s+site|site|portal|blog|channel|(?:radio|television|TV)\s+(?:station|channel)"
    r"|station|broadcaster|(?:news|press|wire)\s+agency|agency|wire\s+service|outlet|podcast"
    r"|newsletter|programme|radio)"
)
_CALLED_BEFORE = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]o|[Ii]n|[Bb]y|[Oo]n|[Ii]ts|their)\s+(?:[\w-]+\s+){{0,3}}?{_CALLED}\s+"
    rf"(?:called\s+)?(?P<name>{_NAME})"
)
_CALLED_BEHIND = re.compile(
    rf"\b(?P<name>{_NAME})\s+(?:(?:news|press|wire)\s+agency|agency|newspaper|radio|television"
    rf"|website"
    r"|magazine|news\s+site|channel|portal)\b(?!\s+[A-Z])"
)
_FORMED = re.compile(
    rf"\b(?:(?P<name>(?:Radio|Radyo|Rádio|Télé|Channel|Canal|Vestnik|Kurier|Gazeta|Gaceta|Diario"
    rf"|Diário"
    rf"|Jornal|Correio|Courrier|Ziarul|Novaya|Suara|Harian|Rundfunk|Televisión|Deutsche)\s+{_WORD}"
    rf"(?:\s+{_WORD})?)"
    rf"|(?P<ending>(?:{_WORD}\s+){{1,2}}(?:FM|TV|Voice|Ticker|News\s+Exchange|Samachar|Anzeiger"
    r"|Zeitung|Newswire|Wire|Digital|Online|Audio|Pictures|Films|Productions|Radio|Report|Mirror"
    r"|Standard|Despatch|Bulletin))"
    rf"|(?P<joined>{_WORD}-(?:Anzeiger|Zeitung|Kurier|Blatt|Bote|Nachrichten|Presse)))\b"
)
_CONTEXT = re.compile(
    r"\b(?:(?:quoted|cited|carried|picked\s+up|published|aired|broadcast|first\s+reported)\s+by"
    r"|reports?\s+in|(?:article|story|interview|investigation|column|editorial)\s+in|leads?\s+with"
    r")\s+(?:the\s+)?(?:(?:association|group|charity|organi[sz]ation|institute|network)\s+)?"
    rf"(?P<name>{_NAME})(?!\s+(?:said|told|who|he|she)\b)"
)
_REPORTS = re.compile(
    r"(?<!\bof\s)(?<!\bin\s)(?<!\bat\s)(?<!\bfrom\s)(?<!\bMs\s)(?<!\bMr\s)(?<!\bDr\s)(?<!\bMrs\s)"
    rf"\b(?P<name>{_WORD}(?:\s+{_WORD}){{0,2}})\s+(?:reports?|reported)(?:\s+[\w’']+){{0,3}}(?:,\s+"
    r"(?:citing|quoting)\b|\s+that\b)"
)
_LED_BY = word_set(
    """the a an in on at by for from with as and but if when while after before since according
    abroad citing quoting finally earlier meanwhile in its their his her mr mrs ms dr"""
)
_GENERIC = word_set(
    """news press agency wire newswire radio tv television daily weekly times post herald tribune
    gazette journal media online digital service international national world the fm audio pictures
    morning evening sunday independent free new state"""
)
_NO_OUTLET = word_set(
    """president minister ministry government court police army university council committee party
    union embassy office department authority commission bank company institute hospital school"""
)
_OUTLET_WORDS = _GENERIC - word_set("international national world independent free new state the")
_FEWEST_LETTERS = 3


def with_described_outlets(
    text: str, mentions: Sequence[OutletMention]
) -> tuple[OutletMention, ...]:
    """Return `mentions` and the outlets that the text itself shows to be ones, in order.

    A noun tells (“the daily Ziarul Pontic”), a form of name (“Radio Palk”), or what is done with
    it (“quoted by Obrii”). What is shown once is one wherever it is named, also in short (“the
    Tribune”), unless two outlets would be called so.
    """
    mentions = [_on_one_line(text, mention) for mention in mentions]
    shown = [span for span in _distinct(_shown(text)) if not is_mentioned(span, mentions)]
    known = sorted(
        (*mentions, *(OutletMention(span.of(text), span) for span in shown)),
        key=lambda mention: mention.span,
    )
    agents = dict.fromkeys((*(mention.agent for mention in mentions), *sorted(_words(text, shown))))
    agent_by_short = {short: agent for agent, short in _short_forms(agents)}
    named = [
        OutletMention(agent_by_short[span.of(text)], span)
        for span in NameSearch(agent_by_short).spans_in(text)
        if not is_mentioned(span, known) and not _goes_on(text, span)
    ]
    return tuple(sorted((*known, *named), key=lambda mention: mention.span))


def _words(text: str, spans: Iterable[Span]) -> set[str]:
    return {span.of(text) for span in spans}


def _on_one_line(text: str, mention: OutletMention) -> OutletMention:
    """Return the mention without a heading before it: “THE PORT⏎⏎Harbour Courier”."""
    words = mention.span.of(text)
    lead = words.rfind("\n\n")
    if lead < 0 or mention.agent != words:
        return mention
    name = words[lead:].lstrip()
    return OutletMention(name, Span(mention.span.end - len(name), mention.span.end))


def _shown(text: str) -> Iterator[Span]:
    for pattern in (_CALLED_BEFORE, _CALLED_BEHIND, _FORMED, _CONTEXT, _REPORTS):
        for match in pattern.finditer(text):
            groups = [g for g in ("name", "ending", "joined") if match.groupdict().get(g)]
            span = _without_lead(text, Span(*match.span(groups[0])))
            if span is None or not _may_be_outlet(span.of(text)):
                continue
            if pattern not in (_CONTEXT, _REPORTS) or not _may_be_person(text, span):
                yield span


def _may_be_person(text: str, name: Span) -> bool:
    """Return True for two or more names of which none is an outlet's: “Ada Moll reported that”.

    People are cited, interviewed and report too: what is done alone does not make an outlet.
    """
    words = name.of(text).lower().split()
    has_article = text[max(0, name.start - 4) : name.start].lower() == "the "
    return len(words) > 1 and not has_article and _OUTLET_WORDS.isdisjoint(words)


def _without_lead(text: str, span: Span) -> Span | None:
    """Return `span` without “The” or “Citing” at its head; None if nothing is left."""
    words = span.of(text).split()
    start = span.start
    while words and words[0].lower() in _LED_BY:
        start = text.index(words[0], start) + len(words[0])
        words = words[1:]
        start += len(text[start : span.end]) - len(text[start : span.end].lstrip())
    return Span(start, span.end) if words and start < span.end else None


def _may_be_outlet(name: str) -> bool:
    words = folded(name).split()
    is_place = countries_in(name) and len(words) == 1
    return len(name) >= _FEWEST_LETTERS and not is_place and not set(words) & _NO_OUTLET


def _distinct(spans: Iterable[Span]) -> list[Span]:
    """Return the spans of which none overlaps another: of those at one place the longest."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or not span.overlaps(kept[-1]):
            kept.append(span)
    return kept


def _short_forms(agents: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each agent with each short form that can stand for no other."""
    forms: dict[str, set[str]] = {}
    for agent in agents:
        for short in {agent, *_shortened(agent)}:
            forms.setdefault(short, set()).add(agent)
    for short, named in sorted(forms.items(), key=lambda entry: (-len(entry[0]), entry[0])):
        longest = max(named, key=len)
        if len(named) == 1 or all(name in longest for name in named):
            yield longest, short


def _shortened(agent: str) -> Iterator[str]:
    words = agent.split()
    if " " not in agent:
        return
    last, first = words[-1], words[0]
    if last[0].isupper() and last.isalpha():
        yield f"the {last}"
        yield f"The {last}"
    is_name = folded(first) not in _GENERIC and len(first) > _FEWEST_LETTERS
    if is_name and all(folded(word) in _GENERIC for word in words[1:]) and not countries_in(first):
        yield first


def _goes_on(text: str, span: Span) -> bool:
    """Return True if a longer name begins here: “the Tribune Tower”."""
    return (
        re.match(r"\s+[A-Z][a-z]+\s+(?!said|told)[A-Z]", text[span.end : span.end + 40]) is not None
    )
