"""Tell to whom a pronoun, a role or a surname points back in a document."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, islice

from headwater.statements.known_speakers import KnownSpeakers, Speaker
from headwater.statements.papers import paper_called
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.speaker_lexicon import PAPERS
from headwater.statements.statement import SourceKind
from headwater.statements.word_set import word_set

_SINGULAR_PERSON = word_set("he she him her his hers")


def author_of(phrase: SourcePhrase, known: KnownSpeakers) -> Speaker | None:
    """Return who speaks in “the statement”: whom the text says to have spoken in one."""
    if not phrase.definite or phrase.plural or phrase.name is not None:
        return None
    paper = paper_called(phrase.head)
    return None if paper is None else only_one(known.authors(paper))


def force_of(phrase: SourcePhrase, known: KnownSpeakers) -> Speaker | None:
    """Return the one police of the text for “the force”."""
    if phrase.head != "force" or not phrase.definite or phrase.plural or phrase.name is not None:
        return None
    bodies = (s for s in known.described_by("police") if s.kind is SourceKind.NAMED_ORGANISATION)
    return only_one(bodies)


def antecedent_of(phrase: SourcePhrase, position: int, known: KnownSpeakers) -> Speaker | None:
    """Return the one earlier speaker whom the phrase points back to; None if there are two."""
    if phrase.is_pronoun:
        fitting = ((back, s) for back, s in known.near(position) if _fits_pronoun(s, phrase))
        by_place = groupby(fitting, key=lambda found: found[0] == 0)
        # Who spoke in the paragraph itself goes before those who spoke in the ones before it.
        return only_one(speaker for _, nearest in islice(by_place, 1) for _, speaker in nearest)
    if phrase.name is not None:
        return only_one(known.named(phrase.name))
    if phrase.definite and phrase.head:
        having = (s for s in known.described_by(phrase.head) if _has_role(s, phrase))
        return only_one(
            s for s in having if not any(_has_role(o, phrase) for o in known.fuller_than(s))
        )
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


def _has_role(speaker: Speaker, phrase: SourcePhrase) -> bool:
    same_head = phrase.head == speaker.phrase.head or phrase.head in speaker.described
    # The guild's chairwoman is described by the word “guild” and is no guild.
    bodies = [kind is SourceKind.NAMED_ORGANISATION for kind in (phrase.kind, speaker.kind)]
    return same_head and phrase.plural == speaker.phrase.plural and bodies[0] == bodies[1]
