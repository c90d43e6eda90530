"""End contents where the same speaker goes on: “confirmed the file | but refused to say …”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.statements.attribution import Attribution
from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.statements.word_set import word_set
from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span, shared_length

_JOINT = re.compile(
    r"(?:,\s*|\s|;\s*|—\s*|–\s*)(?:and|but|yet|though|then|or)(?:,\s[^,;:.“”\"]{2,60},)?\s+"
    r"(?:(?:also|later|then|again|even|still|further|has|have|had|instead|only|nevertheless|\w+ly)\s+)*\Z"
)
_NEAR = 100
_FEWEST_LETTERS = 3
_VERB = re.compile(r"\s+([a-z]+)\b")
_THIRD_PERSON = re.compile(r"[a-z]{2,}(?<!s)s")
_PRESENT = word_set("is are has have do does say deny claim")
_PAST = word_set(
    """
    was were had did said told went came took gave made wrote spoke swore put sent saw left ran kept
    held met paid sold beat fell knew brought thought felt heard began
    """
)


def with_joined_verbs_apart(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Return `found`, no content with what its own speaker says, asks or denies besides.

    Where the tagger gives both verbs to one speaker, the second goes on with the first and stands
    in no content of it; so it does where who stands next to it cannot have said it.
    """
    ordered = sorted(found, key=lambda each: each.cue[0].start)
    own = _with_own_speakers(text, ordered)
    resolved = [own.get(id(each), each) for each in ordered]
    starts = [each.cue[0].start for each in resolved]
    return [_without_next(text, own.get(id(each), each), resolved, starts) for each in found]


def _with_own_speakers(text: str, found: Sequence[Attribution]) -> dict[int, Attribution]:
    """Return by identity those of `found` that get the speaker of what they stand in."""
    contents = ByPlace((each, each.content[-1:]) for each in found if each.source)
    changed = {}
    for inner in found:
        for outer in contents.at(inner.cue[0]):
            if outer is not inner and _is_spoken_by(text, outer, inner):
                changed[id(inner)] = replace(inner, source=outer.source)
    return changed


def _is_spoken_by(text: str, outer: Attribution, inner: Attribution) -> bool:
    """Return True if `inner` is joined to the verb of `outer`, not to that of who stands in it."""
    last, cue = outer.content[-1], inner.cue[0]
    if len(inner.source) != 1 or not last.covers(inner.source[0]) or last.start < outer.cue[-1].end:
        return False
    near = max(inner.source[0].end, cue.start - _NEAR)
    if near > cue.start or _JOINT.search(text, near, cue.start) is None:
        return False
    words = inner.source[0].of(text)
    phrase = read_source_phrase(words)
    if not phrase.is_pronoun and phrase.name is None and not is_speaker_noun(words):
        return True
    verb = _VERB.match(text, inner.source[0].end, cue.start)
    tenses = [_tense(outer.cue[0].of(text)), _tense(cue.of(text))]
    return verb is not None and tenses[0] == tenses[1] and _tense(verb[1]) not in {tenses[0], ""}


def _tense(words: str) -> str:
    """Return the tense of the first verb: “past”, “present”, or nothing if it is not plain."""
    first = words.split(maxsplit=1)[0].lower()
    if first in _PAST or first.endswith("ed"):
        return "past"
    return "present" if first in _PRESENT or _THIRD_PERSON.fullmatch(first) else ""


def _without_next(
    text: str, each: Attribution, found: Sequence[Attribution], starts: Sequence[int]
) -> Attribution:
    last = each.content[-1]
    if not each.source or last.start < each.cue[-1].end:
        return each
    first, end = bisect_left(starts, last.start), bisect_left(starts, last.end)
    for other in found[first:end]:
        cut = _cut(text, each, other, last)
        if cut is not None:
            return replace(each, content=(*each.content[:-1], cut))
    return each


def _cut(text: str, each: Attribution, other: Attribution, last: Span) -> Span | None:
    """Return `last` as far as `other` begins, if it has the same speaker and is joined by “and”."""
    if other is each or not shared_length(each.source, other.source):
        return None
    if _stands_in(other.source, last):
        return None
    joint = _JOINT.search(text, max(last.start, other.cue[0].start - _NEAR), other.cue[0].start)
    if joint is None:
        return None
    words = text[last.start : joint.start()].rstrip(" ,;—–")
    is_open = words.count("“") > words.count("”") or words.count('"') % 2 == 1
    if is_open or sum(letter.isalnum() for letter in words) < _FEWEST_LETTERS:
        return None
    return Span(last.start, last.start + len(words))


def _stands_in(parts: Iterable[Span], content: Span) -> bool:
    return any(content.covers(part) for part in parts)
