"""Give sources the words that belong to them, and take away those that do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.statements.name_shapes import CAPITAL, PARTICLES
from headwater.statements.name_words import is_title
from headwater.terms.span import Span

_DETERMINER = r"(?:the|an?|his|her|its|their|our|my|your|one|two|three|another|some|several)"
_DETERMINED = re.compile(rf"{_DETERMINER}\b")
_AHEAD = re.compile(
    rf"(?:that|whether|how|if|while|because|although|to|as)\s+(?=(?:{_DETERMINER}\b|[a-z]+s\b"
    rf"|(?:Mr|Mrs|Ms|Dr)\b))"
    rf"|(?:her|him|them|me|us)\s+(?={_DETERMINER}\s)"
    rf"|(?:[Ll]ater|[Oo]utside|[Ii]nside|[Mm]eanwhile|[Ee]lsewhere|[Ee]arlier|[Tt]hen|[Nn]ow"
    rf"|[Aa]fterwards?|[Tt]oday|[Yy]esterday|[Hh]owever|[Ss]till|[Ll]ikewise|[Ss]eparately)"
    rf"(?:,\s+(?=\S)|\s+(?={CAPITAL}))"
    rf"|(?:aware|critical|conscious|mindful)\s+of\s+(?=(?:an?|the)\s)"
    rf"|To\s+(?={CAPITAL})"
)
"""“That | recruiters promised”, “told her | the master”, “Outside, | the pickers' union”."""
_IN_PAPER = re.compile(
    r"(?:an?|the|his|her|its|their)\s+(?:\w+\s+)?(?:letter|note|message|statement|memo|report|reply)"
    r"\s+(?:of|dated|on|from)\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May"
    r"|June|July|August|September|October|November|December|\w+day)(?:\s+\d{1,2})?(?:,?\s+\d{4})?\s+"
    rf"(?={CAPITAL})"
)
_IN = re.compile(r"(?i)\bin\s+\Z")
_ADDRESSED = re.compile(rf"((?:{CAPITAL}[\w.’'-]*\s?){{1,3}}),\s+(?=[a-z])")
_BEHIND = re.compile(
    r"\s*,?\s+(?:and|or|but)\s*\Z|,?\s+(?:itself|himself|herself|themselves|myself|ourselves"
    r"|in\s+turn|for\s+(?:its|his|her|their)\s+part)\s*\Z|[\s,;:]+\Z"
)
_NAME_GOES_ON = re.compile(rf"(?:\s+(?:{'|'.join(sorted(PARTICLES))}))*\s+{CAPITAL}[\w’'-]*")
_CUT_OFF = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+(?:(?:earlier|later|former"
    r"|previous|first|second|third|new|old|recent|leaked|separate|further|original|draft|revised"
    r"|senior|young|older|younger|elder|retired|internal|unpublished|confidential)\s+){1,2}\Z"
)
_ABSOLUTE = re.compile(
    r"(?:(?:his|her|their|its|both|with)\s+)+[a-z]+\s+(?:[a-z]+(?:ed|en|ing)|hid|shut|bare|wet|down)"
)
_NOUN_BEFORE = re.compile(r"(?:^|[,.;:”\"]\s+)([^,.;:“”\"\n]{3,58}),\s+\Z")
"""“A former buyer, | his face blurred, said”."""
_REACH = 80


def with_whole_sources(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return `drafts` with sources that begin and end where the noun phrase does."""
    return tuple(_with_whole_source(text, draft) for draft in drafts)


def _with_whole_source(text: str, draft: Draft) -> Draft:
    if not draft.source or not draft.cue:
        return draft
    first, *others = draft.source
    whole = whole_source(text, first, draft.sentence)
    return draft if whole == first else replace(draft, source=(whole, *others))


def whole_source(text: str, source: Span, sentence: Span) -> Span:
    """Return where the noun phrase stands of which `source` has too little or too much."""
    start, end = source.start, source.end
    if _ABSOLUTE.fullmatch(text, start, end):
        before = _NOUN_BEFORE.search(text, max(sentence.start, start - _REACH), start)
        if before is not None:
            start, end = before.span(1)
    ahead = _AHEAD.match(text, start, end)
    if ahead is not None:
        start = ahead.end()
    elif (paper := _IN_PAPER.match(text, start, end)) and _IN.search(
        text, max(0, start - 4), start
    ):
        start = paper.end()
    elif (addressed := _ADDRESSED.match(text, start, end)) and _is_title(addressed[1]):
        start = addressed.end()
    behind = _BEHIND.search(text, start, end)
    end = end if behind is None or behind.start() == start else behind.start()
    words = text[start:end]
    last = words.split()[-1]
    if last in PARTICLES and words[: -len(last)].strip()[:1].isupper():
        goes_on = _NAME_GOES_ON.match(text, end, max(end, sentence.end))
        end = end if goes_on is None else goes_on.end()
    if words[:1].islower() and not _DETERMINED.match(words):
        cut = _CUT_OFF.search(text, max(sentence.start, start - _REACH), start)
        start = start if cut is None else cut.start()
    return Span(start, end)


def _is_title(words: str) -> bool:
    return all(map(is_title, words.split()))
