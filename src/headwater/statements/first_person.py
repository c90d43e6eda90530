"""Tell who says “I” and “we”: whoever is quoted there, or has the turn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from headwater.statements.draft import Draft
from headwater.statements.known_speakers import Speaker
from headwater.statements.quoted import is_quoted_at
from headwater.statements.speaker_lexicon import FIRST_PERSON
from headwater.statements.turn import Turn
from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span

_FURTHEST = 1_500
"""Characters between a quotation that runs on and who is named as its speaker."""


def says_i(text: str, draft: Draft) -> bool:
    """Return True if the source of a statement is “I”, “we” or “us”."""
    return bool(draft.source) and draft.source[0].of(text).lower() in FIRST_PERSON


def turn_at(turns: Sequence[Turn], place: int) -> Turn | None:
    """Return the turn whose words stand at `place`, None if none does."""
    before = bisect_right(turns, place, key=lambda turn: turn.said.start)
    turn = turns[before - 1] if before else None
    return turn if turn is not None and place < turn.said.end else None


def quoted_speaker(
    text: str,
    draft: Draft,
    drafts: Sequence[Draft],
    contents: ByPlace[int],
    speakers: Mapping[int, Speaker | None],
) -> Speaker | None:
    """Return who is quoted where “I” stands: of the statement around it, else of the same words.

    `speakers` has the speaker of each of `drafts`, by its number there; `contents` has the
    numbers by where the contents stand. A quotation over several paragraphs opens each with a
    mark and closes the last.
    """
    place = draft.source[0].start
    if not is_quoted_at(text, place):
        return None
    around = [
        n
        for n in contents.at(draft.source[0])
        if drafts[n] is not draft and _holds(drafts[n], draft.source[0])
    ]
    if around:
        nearest = min(
            around, key=lambda n: sum(part.end - part.start for part in drafts[n].content)
        )
        return speakers.get(nearest)
    best: tuple[int, int] | None = None
    for number in contents.at(Span(max(0, place - _FURTHEST), place + _FURTHEST + 1)):
        one = drafts[number]
        if one is draft or says_i(text, one) or speakers.get(number) is None:
            continue
        for part in one.content:
            if not _runs_on(text, part, place):
                continue
            distance = abs(part.start - place)
            if best is None or distance < best[0]:
                best = (distance, number)
    return None if best is None else speakers.get(best[1])


def _holds(outer: Draft, source: Span) -> bool:
    return any(part.covers(source) for part in outer.content)


def _runs_on(text: str, part: Span, place: int) -> bool:
    """Return True if one speaker's quotation goes on from `part` to `place`.

    That is so within a paragraph, and from one to the next where the next opens with a mark.
    """
    first, last = sorted((part.start, place))
    if last - first > _FURTHEST or not is_quoted_at(text, min(part.start + 1, len(text) - 1)):
        return False
    paragraphs = [line for line in text[first:last].split("\n")[1:] if line.strip()]
    return all(line.lstrip().startswith(("“", '"', "«", "‘")) for line in paragraphs)
