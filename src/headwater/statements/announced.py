"""Give sentences to whoever is announced before them: “The ministry wrote:” and a new paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.statements.source_phrase import read_source_phrase
from headwater.terms.span import Span

_ANNOUNCES = re.compile(
    r"(?!(?i:what|which|how|here|there|as|when|where|this is)\b)(?P<who>[^,:;.“”\"]{2,80}?)\s+"
    r"(?P<cue>(?:also\s+|has\s+|had\s+)?"
    r"(?:said|says|wrote|writes|written|stated|states|added|continued|posted|declared|announced))"
    r"(?:\s+(?:in|on|to|at|as|this|yesterday)\b[^:.]{0,80})?:"
)


def with_announced_speakers(
    text: str, drafts: Sequence[Draft], sentences: Sequence[Span]
) -> tuple[Draft, ...]:
    """Return the publisher's claims, those that somebody else is announced to make with source.

    That is so for the paragraph directly behind the colon; where the words end that stand in no
    quotation marks, nobody tells.
    """
    announcing = [(sentence, found) for sentence in sentences if (found := _found(text, sentence))]
    return tuple(_announced(text, draft, announcing) for draft in drafts)


def _found(text: str, sentence: Span) -> re.Match[str] | None:
    found = _ANNOUNCES.fullmatch(text, sentence.start, sentence.end)
    ends_line = text[sentence.end :].lstrip(" \t").startswith("\n")
    if found is None or not ends_line:
        return None
    phrase = read_source_phrase(found["who"])
    return found if phrase.kind is not None or phrase.is_pronoun else None


def _announced(text: str, draft: Draft, announcing: Sequence[tuple[Span, re.Match[str]]]) -> Draft:
    if draft.cue:
        return draft
    for sentence, found in announcing:
        claim = draft.content[0].start
        between = text[sentence.end : max(sentence.end, claim)].lstrip()
        if sentence.end <= claim and "\n" not in between:
            who, cue = Span(*found.span("who")), Span(*found.span("cue"))
            return replace(draft, source=(who,), cue=(cue,), sentence=sentence)
    return draft
