"""Find outlets that a text shows to be ones: “the daily Ziarul”, “Kampar FM”, “the Tribune”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.statements.name_search import NameSearch
from headwater.statements.outlet_nouns import (
    GENERIC,
    OTHERS_BEFORE,
    OUTLET_WORDS,
)
from headwater.statements.outlet_signs import FORMS, SIGNS_OF_ANY_NAME, SIGNS_OF_ONE_NAME
from headwater.statements.outlets import OutletMention, folded, is_mentioned
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in, names_a_country
from headwater.terms.span import Span

_LED_BY = word_set(
    """the a an in on at by for from with as and but if when while after before since according
    abroad citing quoting finally earlier meanwhile in its their his her mr mrs ms dr later also
    then yet still so yesterday today only even now once again this that when where who what both
    separately elsewhere similarly likewise per via asked to of or nor"""
)
_NO_OUTLET = word_set(
    """president minister ministry government court police army university council committee party
    union embassy office department authority commission bank company institute hospital school
    mr mrs ms dr prof professor sir captain colonel general major senator governor mayor ambassador
    staffing recruitment recruiting manpower labour labor employment
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter ramadan"""
)
_PAPER_DAYS = word_set("sunday may march")
"""Words of the list above that titles have too, beside others."""
_FEWEST_LETTERS = 3
_DEMONYM = re.compile(r"\w+(?:ian|ean|ese|ish|ani|aqi)\Z")
_ADJECTIVE_ENDS = (
    *("-language", "-based", "-run", "-owned", "-born", "-speaking", "-like", "-linked", "-backed"),
    *("-funded", "-aligned", "-controlled", "-friendly", "-registered", "-leaning", "-sponsored"),
)
_POSSESSIVE = re.compile(r"[’']s?\Z")
_CLAUSE = re.compile(r"\s+(?:had|has|have|was|were|is|are|would|will|could|can|did|does|may)\b")
_TOLD_BEFORE = re.compile(r"(?i)\b(?:told|tells|telling|informed)\s+the\s+[\w\s-]{3,30}\s\Z")
_ABBREVIATED = re.compile(r"\s\(([A-Z][A-Za-z]{1,5})\)")
_TAIL = re.compile(r"\s+(?:de|del|della|di|da|do|dos|du|des|van|der|von|tou|tis|en|em)\b")
_LONGER = re.compile(
    r"\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June"
    r"|July|August|September|October|November|December)\b)[A-Z][a-z]"
)
_FOREIGN_ARTICLE = re.compile(r"(?:L[’']|(?:Le|La|Les|El|Il|Lo|O|Der|Die|Das|De|Het)\s+)(?=\w)")


def with_described_outlets(
    text: str, mentions: Sequence[OutletMention]
) -> tuple[OutletMention, ...]:
    """Return `mentions` and the outlets that the text itself shows to be ones, in order.

    A noun tells (“the daily Ziarul Pontic”), a form of name (“Radio Palk”), or what is done with
    it (“quoted by Obrii”). What is shown once is one wherever it is named, also in short (“the
    Tribune”), unless two outlets would be called so.
    """
    mentions = [_on_one_line(text, mention) for mention in mentions]
    found = _distinct(_shown(text))
    mentions = [mention for mention in mentions if not _is_part(text, mention, found)]
    shown = [span for span in found if not is_mentioned(span, mentions)]
    whole = _by_part([*(mention.agent for mention in mentions), *(s.of(text) for s in shown)])
    shown_mentions = (OutletMention(whole(span.of(text)), span) for span in shown)
    known = sorted((*mentions, *shown_mentions), key=lambda mention: mention.span)
    agents = dict.fromkeys(sorted({mention.agent for mention in known}))
    agent_by_short = {short: agent for agent, short in _short_forms(agents)}
    for mention in known:
        abbreviated = _ABBREVIATED.match(text, mention.span.end)
        if abbreviated is not None:
            agent_by_short.setdefault(abbreviated[1], mention.agent)
    named = [
        OutletMention(agent_by_short[span.of(text)], span)
        for span in NameSearch(agent_by_short).spans_in(text)
        if not is_mentioned(span, known) and not _goes_on(text, span)
    ]
    return tuple(sorted((*known, *named), key=lambda mention: mention.span))


def _by_part(names: Sequence[str]) -> Callable[[str], str]:
    """Return what gives the one longer of `names` that begins or ends with a name, or itself."""
    longer_by_part: dict[str, set[str]] = {}
    for name in set(names):
        words = name.split()
        for number in range(1, len(words)):
            for part in (" ".join(words[:number]), " ".join(words[number:])):
                longer_by_part.setdefault(part, set()).add(name)

    def whole(name: str) -> str:
        longer = longer_by_part.get(name, set())
        return next(iter(longer)) if len(longer) == 1 else name

    return whole


def _is_part(text: str, mention: OutletMention, shown: Sequence[Span]) -> bool:
    """Return True if a longer name is shown there: “Voz del | Sur”."""
    after = bisect_right(shown, mention.span.start, key=lambda span: span.start)
    span = shown[after - 1] if after else None
    is_end = span is not None and span.start < mention.span.start and span.end == mention.span.end
    return is_end and mention.agent == mention.span.of(text)


def _on_one_line(text: str, mention: OutletMention) -> OutletMention:
    """Return the mention without a heading before it: “THE PORT⏎⏎Harbour Courier”."""
    words = mention.span.of(text)
    lead = words.rfind("\n\n")
    if lead < 0 or mention.agent != words:
        return mention
    name = words[lead:].lstrip()
    return OutletMention(name, Span(mention.span.end - len(name), mention.span.end))


def _shown(text: str) -> Iterator[Span]:
    for patterns, is_sure in ((FORMS, True), (SIGNS_OF_ANY_NAME, True), (SIGNS_OF_ONE_NAME, False)):
        for pattern in patterns:
            for match in pattern.finditer(text):
                for group, _ in enumerate(match.groups(), 1):
                    span = _name_at(text, Span(*match.span(group))) if match[group] else None
                    if span is not None and (is_sure or not _may_be_person(text, span)):
                        yield span


def _name_at(text: str, span: Span) -> Span | None:
    """Return the name at `span` without what leads it; None if no outlet can be called so."""
    if _POSSESSIVE.search(span.of(text)):
        span = Span(span.start, span.start + len(_POSSESSIVE.sub("", span.of(text))))
    name = _without_lead(text, span)
    if name is None or not _may_be_outlet(name.of(text)):
        return None
    if re.search(r"[a-z]\s+The\s+\Z", text[max(span.start - 2, 0) : name.start]):
        # “told the weekly The Harbour”: the article is part of the title.
        name = Span(text.rindex("The", 0, name.start), name.end)
    before = text[max(0, name.start - 40) : name.start]
    kind = re.search(r"\S+\s+\Z", before)
    is_others = kind is not None and OTHERS_BEFORE.search(before[: kind.start()]) is not None
    is_clause = _CLAUSE.match(text, name.end) and _TOLD_BEFORE.search(before)
    return None if is_others or is_clause else name


def _may_be_person(text: str, name: Span) -> bool:
    """Return True for two or more names of which none is an outlet's: “Ada Moll reported that”.

    People are cited, interviewed and report too: what is done alone does not make an outlet.
    """
    words = name.of(text).lower().removeprefix("the ").split()
    has_article = text[max(0, name.start - 4) : name.start].lower() == "the "
    return len(words) > 1 and not has_article and OUTLET_WORDS.isdisjoint(words)


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
    if name == "X":
        return True
    if len(name) < _FEWEST_LETTERS or "\n\n" in name or not words:
        return False
    if len(words) == 1 and (words[0] in _PAPER_DAYS or _DEMONYM.match(name)):
        return False
    if (
        name.endswith(_ADJECTIVE_ENDS)
        or names_a_country(name)
        or (len(words) == 1 and countries_in(name))
    ):
        return False
    return not set(words) & (_NO_OUTLET - _PAPER_DAYS)


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
    if last[0].isupper() and last.replace("-", "").isalpha():
        yield f"the {last}"
        yield f"The {last}"
    is_name = folded(first) not in GENERIC and len(first) > _FEWEST_LETTERS
    if (
        is_name
        and all(folded(word) in GENERIC or word.isdigit() for word in words[1:])
        and not countries_in(first)
    ):
        yield first
    yield from _heads(agent)


def _heads(agent: str) -> Iterator[str]:
    """Yield “El Faro” and “the Faro” of “El Faro de Levante”."""
    tail = _TAIL.search(agent)
    head = agent if tail is None else agent[: tail.start()]
    article = _FOREIGN_ARTICLE.match(head)
    plain = head if article is None else head[article.end() :]
    if tail is not None and article is not None:
        yield head
    if (tail is not None or article is not None) and " " not in plain and plain[:1].isupper():
        yield f"the {plain}"
        yield f"The {plain}"


def _goes_on(text: str, span: Span) -> bool:
    """Return True if a longer name begins here: “the Tribune Tower”, “the Delta Wire agency”."""
    return _LONGER.match(text, span.end) is not None
