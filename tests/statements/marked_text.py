"""Drafts from a text with marks in it: <source>, [cue] and {content}."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.statements.attribution import Attribution
from headwater.statements.draft import Draft
from headwater.statements.sentences import sentence_at, sentences_in
from headwater.terms.span import Span

_ROLE_BY_OPENING = {"<": "source", "[": "cue", "{": "content"}
_CLOSING_BY_OPENING = {"<": ">", "[": "]", "{": "}"}


def unmarked(marked: str) -> str:
    """Return the text without its marks."""
    return re.sub(r"[<>\[\]{}]", "", marked)


def with_marks(text: str, found: Iterable[Draft | Attribution]) -> str:
    """Return the text with the marks of all that was found in it."""
    marks = [
        (place, sign)
        for each in found
        for spans, signs in ((each.source, "<>"), (each.cue, "[]"), (each.content, "{}"))
        for span in spans
        for place, sign in ((span.start, signs[0]), (span.end, signs[1]))
    ]
    for place, sign in sorted(marks, key=lambda mark: (mark[0], mark[1] in "<[{"), reverse=True):
        text = f"{text[:place]}{sign}{text[place:]}"
    return text


def draft_of(marked: str, *, number: int | None = None) -> Draft:
    """Return the one draft that the marks of a text make."""
    spans = _spans_in(marked)
    text = unmarked(marked)
    sentences = sentences_in(text)
    place = (spans.cue or spans.content)[0].start
    sentence = sentence_at(sentences, place)
    assert sentence is not None, f"no sentence at {place} of {text!r}"
    return Draft(tuple(spans.source), tuple(spans.cue), tuple(spans.content), 0.9, sentence, number)


def drafts_of(*marked: str) -> tuple[str, list[Draft]]:
    """Return the text that all of `marked` are, and the draft of each, numbered from 0."""
    texts = {unmarked(each) for each in marked}
    assert len(texts) == 1, f"the marks stand in different texts: {texts}"
    return texts.pop(), [draft_of(each, number=number) for number, each in enumerate(marked)]


def drafts_in(marked: str) -> list[Draft]:
    """Return a draft for each sentence with marks, as each has one source, cue and content."""
    found = []
    for sentence in re.findall(r"[^\n.]*[.\n]|[^\n.]+$", marked):
        if re.search(r"[<\[{]", sentence):
            at = marked.index(sentence)
            before, behind = unmarked(marked[:at]), unmarked(marked[at + len(sentence) :])
            found.append(draft_of(before + sentence + behind))
    return found


@dataclass
class _Spans:
    source: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    content: list[Span] = field(default_factory=list)


def _spans_in(marked: str) -> _Spans:
    found, open_marks, position = _Spans(), [], 0
    for character in marked:
        if character in _ROLE_BY_OPENING:
            open_marks.append((character, position))
        elif open_marks and character == _CLOSING_BY_OPENING[open_marks[-1][0]]:
            opening, start = open_marks.pop()
            getattr(found, _ROLE_BY_OPENING[opening]).append(Span(start, position))
        else:
            position += 1
    assert not open_marks, f"a mark is not closed in {marked!r}"
    return found
