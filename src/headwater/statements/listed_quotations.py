"""Find quotations that only a dash gives to a speaker: “They took my papers.” — Ada Moll, cook."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.draft import Draft
from headwater.statements.sentences import sentence_at
from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.terms.span import Span

_NAME_WORD = r"(?:[A-Z][\w’'-]*\.?|(?:de|da|del|van|von|der|bin|ibn|al|el|la|le|of)(?=\s+[A-Z]))"
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,5}}"
_BESIDE = r"(?:,\s?|\s+\()[^\n“”\"«».!?]{1,120}?\)?"
"""Age, role and place behind the name."""
_QUOTED = r"(?:“[^“”\n]{2,1500}[”]|\"[^\"\n]{2,1500}\"|«[^«»\n]{2,1500}»)[.,]?"
_DASH = r"(?:[—–―-]|--)"
_DASHED = re.compile(
    rf"(?m)(?P<quoted>{_QUOTED})(?:[ \t]*|[ \t]*\n[ \t]*){_DASH}[ \t]*"
    rf"(?P<who>{_NAME}(?:{_BESIDE})?|[^\s\d“”\"«».,;:!?][^\n“”\"«».;:!?]{{2,80}}?)\.?[ \t]*$"
)
_LINE_BELOW = re.compile(
    rf"(?m)(?P<quoted>{_QUOTED})[ \t]*\n[ \t]*(?P<who>{_NAME}(?:,\s?|\s+\()\d{{1,3}}\b"
    r"[^\n“”\"«».!?]{0,80}?\)?)\.?[ \t]*$"
)
_SHORT_BELOW = re.compile(
    rf"(?m)(?P<quoted>{_QUOTED})[ \t]*\n[ \t]*(?P<who>(?:An?|The"
    rf"|One)\s+[a-z][^\n“”\"«».,;:!?]{{2,40}}?"
    rf"|{_NAME})\.?[ \t]*$"
)
_FEWEST_BELOW = 2
"""So many names with ages below quotations make a list, in which one without may stand too."""
_FULL_STOP = re.compile(r"(?<=\w\w)\.\Z")
"""Not the one of “Joel K.”."""
_CONFIDENCE = 0.9


def listed_quotations(text: str, sentences: tuple[Span, ...]) -> tuple[Draft, ...]:
    """Return the quotations that a dash, or a line below with name and age, gives to a speaker.

    They come in the order of the text and have no cue: no word says that somebody speaks.
    """
    below = tuple(_drafts(text, sentences, _LINE_BELOW))
    patterns = [_DASHED, _SHORT_BELOW] if len(below) >= _FEWEST_BELOW else [_DASHED]
    dashed = (d for pattern in patterns for d in _drafts(text, sentences, pattern))
    found = {draft.content: draft for draft in (*dashed, *below)}
    return tuple(sorted(found.values(), key=lambda draft: draft.content))


def _drafts(text: str, sentences: tuple[Span, ...], pattern: re.Pattern[str]) -> Iterator[Draft]:
    for match in pattern.finditer(text):
        words = _FULL_STOP.sub("", match["who"].rstrip(" \t,"))
        who = Span(match.start("who"), match.start("who") + len(words))
        quoted = Span(match.start("quoted"), match.start("quoted") + len(match["quoted"]))
        if text[quoted.end - 1] in ".,":
            quoted = Span(quoted.start, quoted.end - 1)
        if _may_speak(who.of(text)):
            sentence = sentence_at(sentences, quoted.start) or quoted
            yield Draft((who,), (), (quoted,), _CONFIDENCE, sentence)


def _may_speak(words: str) -> bool:
    phrase = read_source_phrase(words)
    if phrase.kind is None or phrase.is_pronoun:
        return False
    return phrase.name is not None or is_speaker_noun(words)
