"""Give sentences to whoever is announced before them: “The ministry wrote:” and a new paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.statements.draft import Draft
from headwater.statements.source_phrase import read_source_phrase
from headwater.terms.span import Span

_ANNOUNCES = re.compile(
    r"(?!(?i:what|which|how|here|there|as|when|where|this is)\b)(?P<who>[^,:;.“”\"]{2,80}?)\s+"
    r"(?P<cue>(?:also\s+|has\s+|had\s+)?"
    r"(?:said|says|wrote|writes|written|stated|states|added|continued|posted|declared|announced))"
    r"(?:\s+(?:in|on|to|at|as|this|yesterday)\b[^:.]{0,80})?:"
)
_PARAGRAPH_BEHIND = re.compile(r"[ \t]*\n\s*([^\n]+)")


@dataclass(frozen=True, slots=True)
class _Announcement:
    """A sentence that tells who is to speak."""

    who: Span
    cue: Span
    sentence: Span
    paragraph: Span
    """The one directly behind: what they say."""


def with_announced_speakers(
    text: str, drafts: Sequence[Draft], sentences: Sequence[Span]
) -> tuple[Draft, ...]:
    """Return the publisher's claims, those that somebody else is announced to make with source.

    That is so for the paragraph directly behind the colon; where the words end that stand in no
    quotation marks, nobody tells.
    """
    found = [one for sentence in sentences if (one := _announcement(text, sentence)) is not None]
    return tuple(_announced(draft, found) for draft in drafts)


def _announcement(text: str, sentence: Span) -> _Announcement | None:
    found = _ANNOUNCES.fullmatch(text, sentence.start, sentence.end)
    behind = _PARAGRAPH_BEHIND.match(text, sentence.end)
    if found is None or behind is None:
        return None
    phrase = read_source_phrase(found["who"])
    if phrase.kind is None and not phrase.is_pronoun:
        return None
    who, cue = Span(*found.span("who")), Span(*found.span("cue"))
    return _Announcement(who, cue, sentence, Span(*behind.span(1)))


def _announced(draft: Draft, announcements: Sequence[_Announcement]) -> Draft:
    if draft.cue:
        return draft
    claim = draft.content[0].start
    before = bisect_right(announcements, claim, key=lambda one: one.paragraph.start)
    last = announcements[before - 1] if before else None
    if last is None or claim >= last.paragraph.end:
        return draft
    return replace(draft, source=(last.who,), cue=(last.cue,), sentence=last.sentence)
