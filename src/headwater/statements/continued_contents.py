"""Give attributions the rest of what is said: the next quotation, the words behind “, he said,”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.attribution import LONGEST_ATTRIBUTION, Attribution
from headwater.statements.quoted import quoted_spans
from headwater.statements.sentences import sentence_at
from headwater.terms.span import Span, hull

_OPENING, _CLOSING = '“«„"', '”»"'
_BLANK = re.compile(r"\s*")
_ANNOUNCED = re.compile(r"[^\n]{0,120}:[^\S\n]*\n\s*")
_SAID_ASIDE = re.compile(r",\s+")
_NOT_SAID = re.compile(
    r"(?:adding|citing|quoting|saying|speaking|asking|referring|noting|describing|calling|according"
    r"|while|who|whose|which|whom|although|though|however|too|but|and|so|then|laughing|smiling"
    r"|(?:in|on|at|by|after|during|from|through|via)\s+(?:(?:an?|the|his|her|its|their|this)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(?:interview|statement|letter|e-?mail|phone|telephone|post|message|briefing"
    r"|conference|report|speech|court|hearing|call|\w+day|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|\d{4}))\b"
)
_GOES_ON = re.compile(
    r"(?:by|because|when|after|before|until|with|to|from|in|on|at|for|that|than|as|where|if|of|into"
    r"|over|under|had|have|has|was|were|is|are|would|will|could|may|might|received|did|does|do|not"
    r"|without|through|between|since|during|unless|against)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|\w{3,}ed)\b"
)
_SHORT = 7
_LONGEST_REST = 600
_MOST_QUOTATIONS = 12


def with_contents_continued(
    text: str, sentences: tuple[Span, ...], found: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """Return `found` with the quotations and clauses that go on with what was said.

    “…,” she said. “Nobody came.” is one statement, and so are quotations over several paragraphs,
    of which each begins with a mark and only the last ends with one.
    """
    quotations = _Quotations(text, found)
    return tuple(
        _with_rest(text, sentences, quotations.continued(each, sentences)) for each in found
    )


class _Quotations:
    """The quotations of a text with their marks, and whose words they are found to be."""

    def __init__(self, text: str, found: Sequence[Attribution]) -> None:
        self._text = text
        self._spans = [_with_marks(text, span) for span in quoted_spans(text)]
        self._starts = [span.start for span in self._spans]
        self._found = sorted(found, key=lambda each: hull(each.content).start)
        self._first = [hull(each.content).start for each in self._found]

    def continued(self, each: Attribution, sentences: tuple[Span, ...]) -> Attribution:
        """Return the attribution with the quotations before and behind that are its own too."""
        sentence = sentence_at(sentences, each.cue[0].start) if each.cue and each.source else None
        if sentence is None:
            return each
        announced = self._announced(each, sentence)
        if announced:
            return replace(each, content=tuple(announced))
        if not self._is_direct(each):
            return each
        end = max(sentence.end, hull(each.content).end)
        more = self._behind(each, bisect_left(self._starts, end), end)
        first = self._before(each, sentence)
        if not more and first is None:
            return each
        parts = [*([first] if first else []), *each.content, *more]
        return replace(each, content=tuple(parts))

    def _is_direct(self, each: Attribution) -> bool:
        return self._text[each.content[-1].start] in _OPENING

    def _announced(self, each: Attribution, sentence: Span) -> list[Span]:
        """Return the quotations of the paragraphs behind “… wrote in these terms:”."""
        place = bisect_left(self._starts, sentence.end)
        if place >= len(self._spans):
            return []
        if not sentence.of(self._text).rstrip().endswith(":"):
            return []
        between = each.cue[0].end, self._spans[place].start
        if hull(each.content).end > sentence.end or not _ANNOUNCED.fullmatch(self._text, *between):
            return []
        return [self._spans[place], *self._behind(each, place + 1, self._spans[place].end)]

    def _behind(self, each: Attribution, place: int, end: int) -> list[Span]:
        more: list[Span] = []
        while place < len(self._spans) and len(more) < _MOST_QUOTATIONS:
            quotation = self._spans[place]
            gap = self._text[end : quotation.start]
            if not _BLANK.fullmatch(gap) or ("\n" in gap and not self._is_open(place - 1, end)):
                break
            if self._is_anothers(quotation, each):
                break
            more.append(quotation)
            end, place = quotation.end, place + 1
        return more

    def _before(self, each: Attribution, sentence: Span) -> Span | None:
        """Return “…,” before “she said. “…””, where only the second was found."""
        first = min((*each.source, *each.cue)).start
        if hull(each.content).start < first:
            return None
        place = bisect_left(self._starts, sentence.start)
        if place >= len(self._spans) or self._spans[place].end > first:
            return None
        quotation = self._spans[place]
        is_next = not self._text[quotation.end : first].strip(" ,")
        return quotation if is_next and not self._is_anothers(quotation, each) else None

    def _is_open(self, place: int, end: int) -> bool:
        """Return True if a quotation ends at `end`, and without a closing mark."""
        return self._spans[place].end == end and self._text[end - 1] not in _CLOSING

    def _is_anothers(self, quotation: Span, each: Attribution) -> bool:
        """Return True if an attribution around the quotation gives it to somebody."""
        # What is given to somebody is not longer than an attribution may be.
        first = bisect_left(self._first, quotation.start - LONGEST_ATTRIBUTION)
        last = bisect_left(self._first, quotation.end)
        return any(
            other is not each
            and any(part.overlaps(quotation) for part in other.content)
            and not any(quotation.overlaps(part) for part in other.cue)
            and not any(part.overlaps(own) for part in other.source for own in each.source)
            for other in self._found[first:last]
        )


def _with_marks(text: str, span: Span) -> Span:
    end = span.end
    if end < len(text) and text[end] in _CLOSING:
        end += 1
    return Span(max(0, span.start - 1), end)


def opens_other_clause(text: str, behind: Span) -> bool:
    """Return True if what stands behind “, she said,” tells of the saying, or of something else."""
    return _NOT_SAID.match(text, behind.start, behind.end) is not None


def _with_rest(text: str, sentences: tuple[Span, ...], each: Attribution) -> Attribution:
    """Return “Moll, she said, | had left” with the words behind “she said”."""
    if not each.cue or not each.source or text[each.content[-1].start] in _OPENING:
        return each
    said = hull((*each.source, *each.cue))
    sentence = sentence_at(sentences, said.start)
    last = each.content[-1]
    if sentence is None or last.end > said.start or not sentence.covers(hull((last, said))):
        return each
    aside = _SAID_ASIDE.match(text, said.end, sentence.end)
    if aside is None or text[last.end : said.start].strip() != ",":
        return each
    rest = text[aside.end() : sentence.end].partition(";")[0].rstrip(" .!?\n")
    words = last.of(text).split()
    is_part = len(words) <= _SHORT and not _FINITE.search(last.of(text))
    if not rest or len(rest) > _LONGEST_REST or _NOT_SAID.match(rest):
        return each
    if not (is_part or _GOES_ON.match(rest)):
        return each
    return replace(each, content=(*each.content, Span(aside.end(), aside.end() + len(rest))))
