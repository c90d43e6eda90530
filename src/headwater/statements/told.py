"""Find what “…, she told the paper” ascribes, where nothing else has found it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.borders import opening_end
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.outlets import OutletMention
from headwater.statements.sentences import sentence_at
from headwater.statements.source_phrase import read_source_phrase
from headwater.terms.span import Span

_TOLD = re.compile(r"(?i)\b(?P<cue>(?:(?:has|had|later|also)\s+)*told)\s+(?:the\s+)?\Z")
_SUBJECT = re.compile(r",[”\"’]?\s+(?P<who>[^,;:“”\"]+(?:,\s[^,;:“”\"]+,)?)\s*\Z")
_ENDS = re.compile(
    r"(?:\s+(?:on|in|at|by|last|this|yesterday|earlier)\b[^,;:.“”\"]{0,40})?"
    r"(?:\s*[.,;](?:\s*\Z|\s+(?:asking|speaking|adding)\b)|\s*\Z|,\s+(?P<and>(?:and|but|or)\s[^“”\"]+))"
)
"""Behind the outlet the sentence ends, or goes on with the claim: no “that …” follows."""
_NOT_A_SUBJECT = re.compile(r"(?i)(?:that|when|as|after|before|if|because|while|said|where)\b")
_MOST_SUBJECT_WORDS = 12
_FEWEST_CLAIM_WORDS = 3
_CONFIDENCE = 0.9
"""Share of right ones in PolNeAR's articles: eight of nine."""


def told_to_outlets(
    text: str,
    sentences: tuple[Span, ...],
    mentions: Sequence[OutletMention],
    taken: Sequence[Draft],
) -> tuple[Draft, ...]:
    """Return what speakers told outlets, in the order of the text, except what `taken` has.

    The claim stands before the speaker, as in “The men fled, a nurse told the agency”; what
    follows behind “and” goes on with it.
    """
    found = []
    near = NearbyDrafts(sentences, taken)
    for mention in mentions:
        sentence = sentence_at(sentences, mention.span.start)
        draft = None if sentence is None else _told(text, sentence, mention.span)
        if draft is not None and not any(_has_it(other, draft) for other in near.at(draft.cue)):
            found.append(draft)
    return tuple(found)


def _told(text: str, sentence: Span, outlet: Span) -> Draft | None:
    told = _TOLD.search(text, sentence.start, outlet.start)
    if told is None:
        return None
    source = _subject_before(text, sentence, told.start())
    if source is None:
        return None
    start = opening_end(text, sentence)
    claim = text[start : source.start].rstrip(" ,")
    ends = _ENDS.match(text, outlet.end, sentence.end)
    is_quoted = any(mark in claim for mark in '“”"')
    if len(claim.split()) < _FEWEST_CLAIM_WORDS or ends is None or is_quoted:
        return None
    content = [Span(start, start + len(claim))]
    if ends["and"]:
        rest = ends["and"].rstrip(" .")
        content.append(Span(ends.start("and"), ends.start("and") + len(rest)))
    return Draft((source,), (Span(*told.span("cue")),), tuple(content), _CONFIDENCE, sentence)


def _subject_before(text: str, sentence: Span, told: int) -> Span | None:
    """Return who told: the words since the last comma, with a name between two commas."""
    subject = _SUBJECT.search(text[sentence.start : told])
    if subject is None or _NOT_A_SUBJECT.match(subject["who"]):
        return None
    if len(subject["who"].split()) > _MOST_SUBJECT_WORDS:
        return None
    phrase = read_source_phrase(subject["who"])
    if phrase.kind is None and not phrase.is_pronoun:
        return None
    start = sentence.start + subject.start("who")
    return Span(start, start + len(subject["who"].rstrip(" ,")))


def _has_it(taken: Draft, draft: Draft) -> bool:
    cue = draft.cue[0]
    return any(part.overlaps(cue) for part in (*taken.cue, *taken.content))
