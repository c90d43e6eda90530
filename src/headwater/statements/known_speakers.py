"""Keep who has spoken in a text so far, to be asked by name, role, place and paper."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.statements.outlets import folded
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.statement import Conduit, SourceKind

_PARAGRAPH_BREAK = re.compile(r"\n\s*")
_MOST_PARAGRAPHS_BACK = 2
"""How many paragraphs a pronoun may point back."""
_MOST_CHARACTERS_BACK = 10_000
"""No pronoun points back further, however long the paragraph is."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks at one place, as far as the document tells."""

    words: str
    """The fullest words the document has for the speaker, without a leading article.

    Empty where two remain who are of one kind.
    """
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

    Of all the places where one speaks in the same words only the last is kept: a long text has
    too many of both to ask each speaker at each place.
    """

    def __init__(self, text: str) -> None:
        self._breaks = [found.start() for found in _PARAGRAPH_BREAK.finditer(text)]
        self._all = _LatestFirst()
        self._by_paper: dict[str, dict[str, Speaker]] = {}
        self._by_name_end: dict[str, _LatestFirst] = {}
        self._by_word: dict[str, _LatestFirst] = {}

    def __iter__(self) -> Iterator[Speaker]:
        return iter(self._all)

    def add(self, speaker: Speaker) -> None:
        """Add who spoke, not before anybody who was added before."""
        self._all.add(speaker)
        for name_end in _ends(folded(speaker.phrase.name or "")):
            self._by_name_end.setdefault(name_end, _LatestFirst()).add(speaker)
        for word in {speaker.phrase.head, *speaker.described}:
            self._by_word.setdefault(word, _LatestFirst()).add(speaker)
        for paper in speaker.papers:
            self._by_paper.setdefault(paper, {})[speaker.key] = speaker

    def authors(self, paper: str) -> Iterable[Speaker]:
        """Return who spoke in such a paper, each once."""
        return self._by_paper.get(paper, {}).values()

    def named(self, name: str) -> Iterable[Speaker]:
        """Return those whose name is or ends with `name`."""
        return self._by_name_end.get(folded(name), ())

    def described_by(self, word: str) -> Iterable[Speaker]:
        """Return those of whom `word` is the noun or stands in the phrase that introduced them."""
        return self._by_word.get(word, ())

    def fuller_than(self, speaker: Speaker) -> Iterator[Speaker]:
        """Yield those with the same role who are described by all of its words and more."""
        having = [self._by_word.get(word, _LatestFirst()) for word in speaker.described]
        # Whoever has all of the words is among those who have the rarest.
        rarest = min(having, key=len, default=self._all)
        return (other for other in rarest if _is_fuller(other, speaker))

    def near(self, position: int) -> Iterator[tuple[int, Speaker]]:
        """Yield who spoke shortly before `position`, with the paragraphs in between."""
        here = bisect_left(self._breaks, position)
        for speaker in self._all:
            paragraphs_back = here - bisect_left(self._breaks, speaker.position)
            is_far = position - speaker.position > _MOST_CHARACTERS_BACK
            if is_far or paragraphs_back > _MOST_PARAGRAPHS_BACK:
                return
            yield paragraphs_back, speaker


class _LatestFirst:
    """Speakers, from the last added to the first."""

    def __init__(self) -> None:
        self._speakers: dict[tuple[object, ...], Speaker] = {}

    def __len__(self) -> int:
        return len(self._speakers)

    def __iter__(self) -> Iterator[Speaker]:
        return reversed(self._speakers.values())

    def add(self, speaker: Speaker) -> None:
        told_apart_by = (speaker.key, speaker.kind, speaker.phrase, speaker.described)
        self._speakers.pop(told_apart_by, None)
        self._speakers[told_apart_by] = speaker


def _ends(name: str) -> Iterator[str]:
    words = name.split()
    return (" ".join(words[first:]) for first in range(len(words)))


def _is_fuller(other: Speaker, speaker: Speaker) -> bool:
    """Return True if `other` has the same role and is described by all of the words and more."""
    same_role = (other.kind, other.phrase.head) == (speaker.kind, speaker.phrase.head)
    return same_role and speaker.described < other.described
