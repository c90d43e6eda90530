"""Give words to those to whom the layout of the text gives them: turns and listed quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count

from headwater.statements.acts import acts_in
from headwater.statements.ancestry import kept
from headwater.statements.draft import Draft
from headwater.statements.hedges import hedges_in
from headwater.statements.listed_quotations import listed_quotations
from headwater.statements.quoted import is_quoted_at
from headwater.statements.sentences import sentence_at
from headwater.statements.speaker_lexicon import FIRST_PERSON
from headwater.statements.turns import Layout, Turn, turns_in
from headwater.terms.span import Span, hull

_CONFIDENCE = 0.9
_FEWEST_WORDS = 3
_THINKS = re.compile(
    r"(?:think|thought|believe|believed|guess|suppose|reckon|imagine|hope|know|knew)"
)
_GREETS = re.compile(
    r"(?i)(?:thank|thanks|good\s+(?:morning|evening|afternoon|night|day)|yes|no|ok|okay|hello|sorry"
    r"|on\s+a\s+point\s+of\s+order|order|hear,\s+hear|mr\s+speaker|madam\s+speaker|welcome)\b"
)
_OWN = re.compile(r"(?i)\b(?:us|our|ours|me|my|mine)\b")
_TO_SOMEBODY = re.compile(r"[A-Z][\w’'-]*,\s+(?=\w)")
_QUESTION = re.compile(
    r"(?i)(?:is|are|was|were|do|does|did|has|have|can|could|will|would|who|what|where|when|why"
    r"|how)\b"
)


def with_layout(
    text: str, sentences: tuple[Span, ...], drafts: Sequence[Draft]
) -> tuple[Draft, ...]:
    """Return `drafts` and what the layout of the text gives to a speaker, outer before inner.

    What others are reported to say in those words stands inside; “I” is who has the turn.
    """
    numbers = count(max((d.number for d in drafts if d.number is not None), default=-1) + 1)
    found = list(drafts)
    turns = turns_in(text)
    found = list(
        kept(found, lambda draft: not any(_reads_label(text, turn, draft) for turn in turns))
    )
    for turn in turns:
        found = _with_turn(text, turn, sentences, found, numbers)
    for listed in listed_quotations(text, sentences):
        others = kept(found, partial(_agrees, listed))
        found = _around(replace(listed, number=next(numbers)), others)
    return tuple(found)


def _with_turn(
    text: str,
    turn: Turn,
    sentences: tuple[Span, ...],
    drafts: list[Draft],
    numbers: Iterator[int],
) -> list[Draft]:
    parts = [turn.said] if turn.layout is Layout.CHAT else _sentences_of(turn.said, sentences)
    for part in parts:
        inside = [draft for draft in drafts if _stands_in(draft, part)]
        own = [draft for draft in inside if draft.parent is None and _is_self(text, draft)]
        if own:
            drafts = [
                replace(draft, source=(turn.speaker,)) if draft in own else draft
                for draft in drafts
            ]
            continue
        said = _trimmed(text, part)
        if _is_said(text, turn, said, inside):
            sentence = sentence_at(sentences, said.start) or said
            whole = Draft((turn.speaker,), (), (said,), _CONFIDENCE, sentence, next(numbers))
            drafts = _around(whole, drafts)
    return drafts


def _reads_label(text: str, turn: Turn, draft: Draft) -> bool:
    """Return True if a draft takes the label of a turn, or “I think” in it, for an attribution."""
    line = Span(text.rfind("\n", 0, turn.speaker.start) + 1, turn.said.start)
    if any(part.overlaps(line) for part in draft.cue):
        return True
    if any(part.overlaps(line) for part in draft.source) and _stands_in(draft, turn.said):
        return True
    thinks = draft.cue and _THINKS.fullmatch(draft.cue[0].of(text)) is not None
    return bool(thinks and _is_self(text, draft) and turn.said.covers(draft.cue[0]))


def _sentences_of(said: Span, sentences: Iterable[Span]) -> list[Span]:
    clipped = (
        (max(sentence.start, said.start), min(sentence.end, said.end)) for sentence in sentences
    )
    return [Span(start, end) for start, end in clipped if start < end]


def _stands_in(draft: Draft, part: Span) -> bool:
    return part.covers(hull((*draft.cue, *draft.content)))


def _is_self(text: str, draft: Draft) -> bool:
    if not draft.source or not draft.cue:
        return False
    source = draft.source[0]
    return source.of(text).lower() in FIRST_PERSON and not is_quoted_at(text, source.start)


def _trimmed(text: str, part: Span) -> Span:
    """Return `part` without its full stop and without “Dev, ” at its head."""
    words = part.of(text)
    address = _TO_SOMEBODY.match(words)
    start = part.start + (address.end() if address else 0)
    return Span(start, max(start + 1, part.start + len(words.rstrip(" ."))))


def _is_said(text: str, turn: Turn, said: Span, inside: Sequence[Draft]) -> bool:
    """Return True if the words say something of the matter.

    In an exchange every sentence does. A witness or the writer of a message must speak of an act,
    of what others said, or of doubts.
    """
    words = said.of(text)
    is_asked = words.endswith("?")
    if len(words.split()) < _FEWEST_WORDS - is_asked or words.startswith("("):
        return False
    if _GREETS.match(words) and not inside and not acts_in(words):
        return False
    if turn.layout is Layout.EXCHANGE or inside:
        return True
    if turn.layout is Layout.TESTIMONY and _OWN.search(words):
        return True
    is_small_talk = turn.layout is Layout.CHAT and _QUESTION.match(words) is not None
    return not is_small_talk and bool(acts_in(words) or hedges_in(text, said))


def _around(whole: Draft, drafts: Iterable[Draft]) -> list[Draft]:
    """Return `drafts` with `whole`, those that it holds inside it."""
    part = whole.content[0]
    inside = [
        replace(draft, parent=whole.number)
        if draft.parent is None and _stands_in(draft, part)
        else draft
        for draft in drafts
    ]
    return [*inside, whole]


def _agrees(listed: Draft, draft: Draft) -> bool:
    """Return False if `draft` takes the listed quotation, or more than it, for somebody else's."""
    whole = listed.content[0]
    return draft.content != listed.content and not any(
        part.overlaps(whole) and not whole.covers(part) for part in draft.content
    )
