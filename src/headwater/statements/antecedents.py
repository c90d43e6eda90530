"""Tell to whom a pronoun, a role or a surname points back in a document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.statements.outlets import folded
from headwater.statements.papers import paper_called
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.speaker_lexicon import PAPERS
from headwater.statements.statement import Conduit, SourceKind
from headwater.statements.word_set import word_set

_SINGULAR_PERSON = word_set("he she him her")
_PARAGRAPH_BREAK = re.compile(r"\n\s*")
_MOST_PARAGRAPHS_BACK = 2
"""How many paragraphs a pronoun may point back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks at one place, as far as the document tells."""

    words: str
    """The fullest words the document has for the speaker, without a leading article."""
    kind: SourceKind
    phrase: SourcePhrase
    described: frozenset[str]
    """Folded words of the phrase that introduced the speaker, offices among them."""
    position: int
    conduits: tuple[Conduit, ...]
    papers: frozenset[str] = frozenset()
    """Nouns of the papers in which they spoke there: “said in a statement”."""

    @property
    def key(self) -> str:
        """Words that are the same for the same speaker of a document."""
        return folded(self.words)


class KnownSpeakers:
    """The speakers of a text so far, from the last who spoke to the first.

    Of all the places where one speaks in the same words only the last is kept: each speaker is
    asked of at each place, and a long text has too many of both.
    """

    def __init__(self, text: str) -> None:
        self._breaks = [found.start() for found in _PARAGRAPH_BREAK.finditer(text)]
        self._last: dict[tuple[object, ...], Speaker] = {}
        self._by_paper: dict[str, dict[str, Speaker]] = {}

    def __iter__(self) -> Iterator[Speaker]:
        return reversed(self._last.values())

    def add(self, speaker: Speaker) -> None:
        """Add who spoke, not before anybody who was added before."""
        told_apart_by = (speaker.key, speaker.kind, speaker.phrase, speaker.described)
        self._last.pop(told_apart_by, None)
        self._last[told_apart_by] = speaker
        for paper in speaker.papers:
            self._by_paper.setdefault(paper, {})[speaker.key] = speaker

    def authors(self, paper: str) -> Iterable[Speaker]:
        """Return who spoke in such a paper, each once."""
        return self._by_paper.get(paper, {}).values()

    def paragraph(self, position: int) -> int:
        """Return the number of the paragraph at `position`."""
        return bisect_left(self._breaks, position)


def author_of(phrase: SourcePhrase, known: KnownSpeakers) -> Speaker | None:
    """Return who speaks in “the statement”: whom the text says to have spoken in one."""
    if not phrase.definite or phrase.plural or phrase.name is not None:
        return None
    paper = paper_called(phrase.head)
    return None if paper is None else only_one(known.authors(paper))


def antecedent_of(phrase: SourcePhrase, position: int, known: KnownSpeakers) -> Speaker | None:
    """Return the one earlier speaker whom the phrase points back to; None if there are two."""
    if phrase.is_pronoun:
        here = known.paragraph(position)
        fitting = [
            speaker
            for speaker in known
            if abs(here - known.paragraph(speaker.position)) <= _MOST_PARAGRAPHS_BACK
            and _fits_pronoun(speaker, phrase)
        ]
        same = [s for s in fitting if known.paragraph(s.position) == here]
        return only_one(same or fitting)
    if phrase.name is not None:
        return only_one(s for s in known if _is_short_for(phrase.name, s))
    if phrase.definite and phrase.head:
        having = [s for s in known if _has_role(s, phrase)]
        return only_one(s for s in having if not any(is_fuller(o, s) for o in having))
    return None


def only_one(latest_first: Iterable[Speaker]) -> Speaker | None:
    """Return the one speaker that all are, as they spoke last; None if they are two or none."""
    speakers = iter(latest_first)
    last = next(speakers, None)
    if last is None or any(speaker.key != last.key for speaker in speakers):
        return None
    return last


def _fits_pronoun(speaker: Speaker, phrase: SourcePhrase) -> bool:
    if phrase.head in _SINGULAR_PERSON:
        is_person = speaker.kind in (SourceKind.NAMED_PERSON, SourceKind.UNNAMED)
        return is_person and not speaker.phrase.plural and speaker.phrase.head not in PAPERS
    if phrase.plural:
        return speaker.phrase.plural or speaker.kind is SourceKind.NAMED_ORGANISATION
    return speaker.kind is SourceKind.NAMED_ORGANISATION or speaker.phrase.head in PAPERS


def _is_short_for(name: str, speaker: Speaker) -> bool:
    full = folded(speaker.phrase.name or "").split()
    short = folded(name).split()
    return bool(short) and (full[-len(short) :] == short or full == short)


def _has_role(speaker: Speaker, phrase: SourcePhrase) -> bool:
    same_head = phrase.head == speaker.phrase.head or phrase.head in speaker.described
    # The guild's chairwoman is described by the word “guild” and is no guild.
    bodies = [kind is SourceKind.NAMED_ORGANISATION for kind in (phrase.kind, speaker.kind)]
    return same_head and phrase.plural == speaker.phrase.plural and bodies[0] == bodies[1]


def is_fuller(other: Speaker, speaker: Speaker) -> bool:
    """Return True if `other` has the same role and is described by all of the words and more."""
    same_role = (other.kind, other.phrase.head) == (speaker.kind, speaker.phrase.head)
    return same_role and speaker.described < other.described
