"""Tell to whom a pronoun, a role or a surname points back in a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.statements.outlets import folded
from headwater.statements.papers import paper_called
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.speaker_lexicon import PAPERS
from headwater.statements.statement import Conduit, SourceKind
from headwater.statements.word_set import word_set

_SINGULAR_PERSON = word_set("he she him her")
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


def author_of(phrase: SourcePhrase, known: Sequence[Speaker]) -> Speaker | None:
    """Return who speaks in “the statement”: whom the text says to have spoken in one."""
    if not phrase.definite or phrase.plural or phrase.name is not None:
        return None
    paper = paper_called(phrase.head)
    return None if paper is None else only_one([s for s in known if paper in s.papers])


def antecedent_of(
    text: str, phrase: SourcePhrase, position: int, known: Sequence[Speaker]
) -> Speaker | None:
    """Return the one earlier speaker whom the phrase points back to; None if there are two."""
    if phrase.is_pronoun:
        near = [s for s in known if _paragraphs_between(text, s, position) <= _MOST_PARAGRAPHS_BACK]
        fitting = [s for s in near if _fits_pronoun(s, phrase)]
        same = [s for s in fitting if _paragraphs_between(text, s, position) == 0]
        return only_one(same) if same else only_one(fitting)
    if phrase.name is not None:
        return only_one([s for s in known if _is_short_for(phrase.name, s)])
    if phrase.definite and phrase.head:
        having = [s for s in known if _has_role(s, phrase)]
        return only_one([s for s in having if not any(is_fuller(other, s) for other in having)])
    return None


def only_one(candidates: Sequence[Speaker]) -> Speaker | None:
    """Return the one speaker that all candidates are, None if they are two or none."""
    by_key = {speaker.key: speaker for speaker in candidates}
    return next(iter(by_key.values())) if len(by_key) == 1 else None


def _paragraphs_between(text: str, speaker: Speaker, position: int) -> int:
    between = text[min(speaker.position, position) : max(speaker.position, position)]
    return len(re.findall(r"\n\s*", between))


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
