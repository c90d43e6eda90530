"""Give words to those to whom the layout of the text gives them: turns and listed quotations."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

from headwater.statements.acts import acts_in
from headwater.statements.ancestry import kept
from headwater.statements.draft import Draft
from headwater.statements.hedges import hedges_in
from headwater.statements.listed_quotations import listed_quotations
from headwater.statements.quoted import is_quoted_at
from headwater.statements.speaker_lexicon import FIRST_PERSON
from headwater.statements.turns import Layout, own_testimony, turns_in
from headwater.terms.span import Span, hull

_CONFIDENCE = 0.9
_OUTSIDE = -1
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
    turns = _stretches(text)
    firsts = [_line_start(text, turn) for turn in turns]
    by_turn: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        place = bisect_right(firsts, draft.position) - 1
        is_inside = place >= 0 and draft.position < turns[place].said.end
        by_turn[place if is_inside else _OUTSIDE].append(draft)
    found = by_turn[_OUTSIDE]
    for place, turn in enumerate(turns):
        own = kept(by_turn[place], partial(_is_no_label, text, turn))
        found += _with_turn(text, turn, _sentences_of(turn.said, sentences), own, numbers)
    return _with_listed(found, listed_quotations(text, sentences), numbers)


def _with_turn(
    text: str,
    turn: _Stretch,
    sentences: Sequence[Span],
    drafts: Sequence[Draft],
    numbers: Iterator[int],
) -> list[Draft]:
    parts = [turn.said] if turn.layout is Layout.CHAT else list(sentences)
    starts = [part.start for part in parts]
    by_part: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        place = bisect_right(starts, hull((*draft.cue, *draft.content)).start) - 1
        is_inside = place >= 0 and _stands_in(draft, parts[place])
        by_part[place if is_inside else _OUTSIDE].append(draft)
    found = by_part[_OUTSIDE]
    for place, part in enumerate(parts):
        found += _with_part(text, turn, part, by_part[place], numbers)
    return found


def _with_part(
    text: str, turn: _Stretch, part: Span, inside: Sequence[Draft], numbers: Iterator[int]
) -> list[Draft]:
    own = [draft for draft in inside if draft.parent is None and _is_self(text, draft)]
    source = () if turn.speaker is None else (turn.speaker,)
    if own:
        return [replace(d, source=source or d.source) if d in own else d for d in inside]
    said = _trimmed(text, part)
    if not _is_said(text, turn, said, inside):
        return list(inside)
    whole = Draft(source, (), (said,), _CONFIDENCE, part, next(numbers))
    return [*_inside(whole, inside), whole]


def _with_listed(
    drafts: Sequence[Draft], listed: Sequence[Draft], numbers: Iterator[int]
) -> tuple[Draft, ...]:
    """Return `drafts` with the listed quotations, those inside them inside, other readings gone."""
    starts = [each.content[0].start for each in listed]

    def near(draft: Draft) -> list[Draft]:
        whole = hull((*draft.cue, *draft.content))
        first = bisect_right(starts, whole.start) - 1
        return list(listed[max(0, first) : bisect_left(starts, whole.end)])

    others = kept(drafts, lambda draft: all(_agrees(each, draft) for each in near(draft)))
    numbered = [replace(each, number=next(numbers)) for each in listed]
    number_by_start = {each.content[0].start: each for each in numbered}
    inside = []
    for draft in others:
        around = next((n for n in near(draft) if _stands_in(draft, n.content[0])), None)
        whole = (
            number_by_start[around.content[0].start] if around and draft.parent is None else None
        )
        inside.append(draft if whole is None else replace(draft, parent=whole.number))
    return (*inside, *numbered)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words of one voice."""

    layout: Layout
    speaker: Span | None
    """None if it is the voice of who wrote the text."""
    said: Span


def _stretches(text: str) -> list[_Stretch]:
    turns = [_Stretch(turn.layout, turn.speaker, turn.said) for turn in turns_in(text)]
    own = None if turns else own_testimony(text)
    return turns if own is None else [_Stretch(Layout.TESTIMONY, None, own)]


def _line_start(text: str, turn: _Stretch) -> int:
    if turn.speaker is None:
        return turn.said.start
    return text.rfind("\n", 0, turn.speaker.start) + 1


def _is_no_label(text: str, turn: _Stretch, draft: Draft) -> bool:
    """Return False if a draft takes the label of a turn, or “I think”, for an attribution."""
    if turn.speaker is None:
        return True
    line = Span(_line_start(text, turn), turn.said.start)
    if any(part.overlaps(line) for part in draft.cue):
        return False
    if any(part.overlaps(line) for part in draft.source) and _stands_in(draft, turn.said):
        return False
    thinks = draft.cue and _THINKS.fullmatch(draft.cue[0].of(text)) is not None
    return not (thinks and _is_self(text, draft) and turn.said.covers(draft.cue[0]))


def _sentences_of(said: Span, sentences: Sequence[Span]) -> list[Span]:
    first = max(0, bisect_right(sentences, said.start, key=lambda s: s.start) - 1)
    last = bisect_left(sentences, said.end, key=lambda s: s.start)
    clipped = ((max(s.start, said.start), min(s.end, said.end)) for s in sentences[first:last])
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


def _is_said(text: str, turn: _Stretch, said: Span, inside: Sequence[Draft]) -> bool:
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


def _inside(whole: Draft, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield `drafts`, those that `whole` holds and no other does inside it."""
    for draft in drafts:
        is_held = draft.parent is None and _stands_in(draft, whole.content[0])
        yield replace(draft, parent=whole.number) if is_held else draft


def _agrees(listed: Draft, draft: Draft) -> bool:
    """Return False if `draft` takes the listed quotation, or more than it, for somebody else's."""
    whole = listed.content[0]
    return draft.content != listed.content and not any(
        part.overlaps(whole) and not whole.covers(part) for part in draft.content
    )
