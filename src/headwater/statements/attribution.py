"""Find who is reported to have said what: the source, cue and content of each attribution."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from headwater.statements.decoding import (
    CueRange,
    RoleRanges,
    WordRange,
    cues_in,
    roles_of,
)
from headwater.statements.reading_progress import ReadingMeter, untold
from headwater.statements.tagging_model import CueRows, Floats, TaggingModel
from headwater.statements.windows import Window, Word, piece_row, windows_in
from headwater.terms.errors import HeadwaterError
from headwater.terms.span import Span, hull

LONGEST_TEXT = 5_000_000
"""Code points of the longest text that is read: prose so long takes ten minutes on one core."""
LONGEST_ATTRIBUTION = 20_000
"""Code points from its first word to its last: more only in a text of endless words or blanks."""
CUES_AT_ONCE = 32
"""Cues of one window whose roles the model finds in one run: this bounds memory."""
FURTHEST_PARAGRAPH = 3
"""The model does not tell paragraphs apart that are further than this from the cue."""

_MARKS_TO_BLANKS = dict.fromkeys(map(ord, '“”„«»"'), " ")
_SIGNS_AFTER_WORDS = "!?;:,…)]”»—– "


class TextTooLong(HeadwaterError):
    """The text has more characters than can be searched for attributions in reasonable time."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words ascribed to a source (source, cue and content after Pareti 2012, PARC)."""

    source: tuple[Span, ...]
    """The words that name the speaker; empty if the text names none."""
    cue: tuple[Span, ...]
    """The words that ascribe, such as “said” or “according to”."""
    content: tuple[Span, ...]
    """The words ascribed, in order; not empty."""
    probability: float
    """Probability in [0, 1] that cue, source and content are right, as far as is known."""
    cue_probability: float = 1.0
    """Probability in [0, 1], by the model, that the cue is one; 1 for what a rule found."""
    roles_log_probability: float = 0.0
    """In nats, at most 0: that source and content are just these, if the cue is one."""


def attributions_in(
    text: str,
    model: TaggingModel,
    within: Span | None = None,
    meter: ReadingMeter | None = None,
) -> tuple[Attribution, ...]:
    """Return the attributions of `text` in the order of their cues.

    With `within`, that part is read as a text of its own; offsets stay those of `text`. Its
    quotation marks then count for blanks: the corpus marks nothing inside quotations, and what a
    person quoted says that others said would not be found. `meter` is told of each window.
    Raises TextTooLong above `LONGEST_TEXT` code points.
    """
    part = text if within is None else within.of(text).translate(_MARKS_TO_BLANKS)
    if len(part) > LONGEST_TEXT:
        raise TextTooLong(
            f"expected a text of at most {LONGEST_TEXT:,} characters, found {len(part):,}"
        )
    offset = 0 if within is None else within.start
    meter = ReadingMeter(untold, len(part)) if meter is None else meter
    found: list[Attribution] = []
    behind = 0
    for window in windows_in(part, model.pieces_of):
        found += _attributions_of(window, part, model, offset)
        end = window.words[-1].span.end
        meter.read(end - behind)
        behind = end
    meter.read(len(part) - behind)
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _attributions_of(
    window: Window, text: str, model: TaggingModel, offset: int
) -> Iterator[Attribution]:
    if not any(word.text[0].isalpha() for word in window.words):
        return
    # One window a run: what is found in it then depends on no other window, and neither
    # the time per word nor the score gets better with more.
    reading = model.read_words(piece_row(window, model.marks))
    owned = [cue for cue in cues_in(reading.cue_probabilities) if window.owns(cue.start)]
    for first in range(0, len(owned), CUES_AT_ONCE):
        some = owned[first : first + CUES_AT_ONCE]
        roles = roles_of(some, model.role_scores(cue_rows(window.words, some, reading.states)))
        for cue, ranges in zip(some, roles, strict=True):
            probability = model.calibration.probability_right(
                cue.probability, ranges.log_probability
            )
            attribution = _attribution(text, window.words, cue, ranges, probability)
            if attribution is not None:
                yield _moved_by(attribution, offset)


def cue_rows(words: Sequence[Word], cues: Sequence[CueRange], states: Floats) -> CueRows:
    """Return `cues` as the role head takes them."""
    index = np.arange(len(words))[None]
    starts = np.array([cue.start for cue in cues])[:, None]
    ends = np.array([cue.end for cue in cues])[:, None]
    inside = ((index >= starts) & (index < ends)).astype(np.int64)
    paragraphs = np.array([word.paragraph for word in words])
    steps = paragraphs[None] - paragraphs[starts]
    return CueRows(
        states=states,
        cue_states=np.stack([states[cue.start : cue.end].mean(axis=0) for cue in cues]),
        distances=np.minimum(index - starts, 0) + np.maximum(index - ends + 1, 0),
        paragraph_steps=np.clip(steps, -FURTHEST_PARAGRAPH, FURTHEST_PARAGRAPH)
        + FURTHEST_PARAGRAPH,
        inside_cue=inside,
    )


def _attribution(
    text: str, words: Sequence[Word], cue: CueRange, ranges: RoleRanges, probability: float
) -> Attribution | None:
    cue_words = _span(words, WordRange(cue.start, cue.end))
    parts = _joined(text, [_span(words, part) for part in ranges.content], cue_words)
    content = [_without_signs_before(text, part) for part in parts if _holds_word(text, part)]
    sources = (_span(words, part) for part in ranges.source)
    source = [part for part in sources if _holds_word(text, part)]
    whole = hull((cue_words, *content, *source)) if content else None
    if whole is None or whole.end - whole.start > LONGEST_ATTRIBUTION:
        return None
    return Attribution(
        source=tuple(source),
        cue=(cue_words,),
        content=tuple(content),
        cue_probability=cue.probability,
        roles_log_probability=ranges.log_probability,
        probability=probability,
    )


def _moved_by(attribution: Attribution, offset: int) -> Attribution:
    if not offset:
        return attribution
    return replace(
        attribution,
        source=tuple(_moved(part, offset) for part in attribution.source),
        cue=tuple(_moved(part, offset) for part in attribution.cue),
        content=tuple(_moved(part, offset) for part in attribution.content),
    )


def _joined(text: str, spans: Sequence[Span], cue: Span) -> tuple[Span, ...]:
    """Join spans that only signs and blanks of one paragraph part, unless these are the cue."""
    joined: list[Span] = []
    for span in spans:
        if joined and _is_one_with(text, joined[-1], span, cue):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _is_one_with(text: str, left: Span, right: Span, cue: Span) -> bool:
    if left.end <= cue.start < right.start:
        return False
    gap = text[left.end : right.start]
    return not any(character.isalnum() or character == "\n" for character in gap)


def _holds_word(text: str, span: Span) -> bool:
    return any(character.isalnum() for character in span.of(text))


def _without_signs_before(text: str, span: Span) -> Span:
    """Return `span` from its first word or opening sign on."""
    return Span(span.end - len(span.of(text).lstrip(_SIGNS_AFTER_WORDS)), span.end)


def _span(words: Sequence[Word], part: WordRange) -> Span:
    return Span(words[part.start].span.start, words[part.end - 1].span.end)


def _moved(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)
