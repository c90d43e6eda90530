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
from headwater.statements.chat_messages import sender_called
from headwater.statements.draft import Draft
from headwater.statements.first_person import turn_at
from headwater.statements.forwarded import Forward, forward_in, without_kind
from headwater.statements.listed_quotations import listed_quotations
from headwater.statements.quoted import is_quoted_at
from headwater.statements.speaker_lexicon import FIRST_PERSON
from headwater.statements.statement import Conduit, ConduitRole
from headwater.statements.turn import Layout, Turn
from headwater.statements.turn_claims import says_something
from headwater.statements.witnesses import own_testimony
from headwater.terms.span import Span, hull

_CONFIDENCE = 0.9
_OUTSIDE = -1
_FEWEST_WORDS = 3
_THINKS = re.compile(
    r"(?:think|thought|believe|believed|guess|suppose|reckon|imagine|hope|know|knew)"
    r"|(?:do|did|would|am|are|was|have|had)(?:\s+not|n['’]t)\s+(?:say|saying|claim|claiming|suggest"
    r"|suggesting|know|mean|meaning|repl(?:y|ied)|answered|asked|told)"
)
_TO_SOMEBODY = re.compile(r"[A-Z][\w’'-]*,\s+(?=\w)")


def with_layout(
    text: str, sentences: tuple[Span, ...], drafts: Sequence[Draft], turns: Sequence[Turn] = ()
) -> tuple[Draft, ...]:
    """Return `drafts` and what the layout of the text gives to a speaker, outer before inner.

    What others are reported to say in those words stands inside; “I” is who has the turn.
    """
    numbers = count(max((d.number for d in drafts if d.number is not None), default=-1) + 1)
    stretches = _stretches(text, turns)
    firsts = [_line_start(text, turn) for turn in stretches]
    by_turn: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        place = bisect_right(firsts, draft.position) - 1
        is_inside = place >= 0 and draft.position < stretches[place].said.end
        by_turn[place if is_inside else _OUTSIDE].append(draft)
    found = by_turn[_OUTSIDE]
    for place, turn in enumerate(stretches):
        own = kept(by_turn[place], partial(_is_no_label, text, turn))
        found += _with_turn(text, turn, _sentences_of(turn.said, sentences), own, numbers)
    return _with_listed(found, listed_quotations(text, sentences), numbers)


def outside_turns(drafts: Iterable[Draft], turns: Sequence[Turn]) -> tuple[Draft, ...]:
    """Return the claims of the publisher that stand in nobody's turn: there it is not its voice."""
    return tuple(d for d in drafts if d.cue or turn_at(turns, d.position) is None)


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
    inside = [replace(d, source=source or d.source) if d in own else d for d in inside]
    if own and _is_all(turn, part, own, inside):
        return inside
    if turn.layout is Layout.CHAT:
        part = without_kind(text, part)
        forward = forward_in(text, part)
        if forward is not None:
            return _handed_on(text, turn, forward, inside, numbers)
    said = _trimmed(text, part)
    if turn.speaker is None and (inside or not acts_in(said.of(text))):
        # In a text's own voice only a deed is a statement, and no saying: that is another's.
        return inside
    if not says_something(text, turn.layout, said, is_holding=bool(inside)):
        return inside
    whole = Draft(source, (), (said,), _CONFIDENCE, part, next(numbers))
    return [*_inside(whole, inside), whole]


def _is_all(turn: _Stretch, part: Span, own: Sequence[Draft], inside: Iterable[Draft]) -> bool:
    """Return True if “I ask whether …” is all that is said, and no “When I asked, he said …”."""
    places = {one.position for one in own}
    beside = [d for d in inside if d.parent is None and d.position not in places]
    if any(not any(_stands_in(other, one.content[0]) for one in own) for other in beside):
        return False
    said = sum(hull((*one.cue, *one.content)).end - one.position for one in own)
    return turn.layout is not Layout.CHAT or 2 * said >= part.end - part.start


def _handed_on(
    text: str, turn: _Stretch, forward: Forward, inside: Sequence[Draft], numbers: Iterator[int]
) -> list[Draft]:
    """Return a message that its sender passes on: its origin's words, if it names one."""
    others = kept(inside, lambda draft: not any(c.overlaps(forward.cue) for c in draft.cue))
    said = _trimmed(text, forward.said)
    if turn.speaker is None or len(said.of(text).split()) < _FEWEST_WORDS:
        return list(others)
    whole = forward.whole
    words = Draft((), (forward.cue,), (said,), _CONFIDENCE, whole, next(numbers))
    if forward.origin is None:
        sender = Conduit(sender_called(turn.speaker.of(text)), ConduitRole.RELAY, turn.speaker)
        words = replace(words, conduits=(sender,))
        return [*_inside(words, others), words]
    outer = Draft((turn.speaker,), (), (whole,), _CONFIDENCE, whole, next(numbers))
    words = replace(words, source=(forward.origin,), parent=outer.number)
    return [*_inside(words, others), words, outer]


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


def _stretches(text: str, turns: Sequence[Turn]) -> list[_Stretch]:
    own = None if turns else own_testimony(text)
    if own is not None:
        return [_Stretch(Layout.TESTIMONY, None, own)]
    return [_Stretch(turn.layout, turn.speaker, turn.said) for turn in turns]


def _line_start(text: str, turn: _Stretch) -> int:
    if turn.speaker is None:
        return turn.said.start
    return text.rfind("\n", 0, turn.speaker.start) + 1


def _is_no_label(text: str, turn: _Stretch, draft: Draft) -> bool:
    """Return False if a draft takes the label of a turn, or “I think”, for an attribution.

    So it does with what “I am not saying”, “I have not replied”.
    """
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
