"""Tell who speaks: follow pronouns, roles and surnames back through the document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.antecedents import antecedent_of, author_of, only_one
from headwater.statements.draft import Draft
from headwater.statements.known_speakers import KnownSpeakers, Speaker
from headwater.statements.newcomers import Newcomers
from headwater.statements.outlets import (
    OutletMention,
    folded,
    is_mentioned,
    is_same_outlet,
    outlet_heading,
)
from headwater.statements.papers import papers_in
from headwater.statements.quoted import is_quoted_at
from headwater.statements.source_phrase import SourcePhrase, read_source_phrase
from headwater.statements.speaker_lexicon import FIRST_PERSON, SOMEBODY
from headwater.statements.statement import SourceKind

_NO_HEADLINE = re.compile(r"(?i)^(?:the|an?|one|two|some|several|this|that|its|his|her|their)\b")


def speakers_of(
    text: str,
    drafts: Sequence[Draft],
    mentions: Sequence[OutletMention],
    publisher: str | None = None,
) -> tuple[Speaker | None, ...]:
    """Return the speaker of each draft; None where nobody is named or two answers remain.

    Drafts come in the order of the text; what was said earlier explains what is said later, an
    officer whose name comes only later gets it, and “we” in a quotation is who is quoted.
    """
    known, newcomers = KnownSpeakers(text), Newcomers(text)
    found: list[Speaker | None] = []
    for draft in drafts:
        speaker = _publisher_at(text, draft, publisher) or _outlet_at(text, draft, mentions)
        speaker = speaker or _speaker_at(text, draft, known, newcomers)
        found.append(speaker)
        for passing in _passed_on_by(draft, mentions, newcomers):
            known.add(passing)
        if speaker is not None and speaker.phrase.head not in SOMEBODY:
            papers = papers_in(draft.sentence.of(text))
            known.add(replace(speaker, position=draft.position, papers=papers))
    named = [speaker and _with_later_name(speaker, known) for speaker in found]
    fuller = [
        speaker and _with_fuller_words(text, draft, speaker, known)
        for draft, speaker in zip(drafts, named, strict=True)
    ]
    by_number = {draft.number: s for draft, s in zip(drafts, fuller, strict=True)}
    return tuple(
        _quoted_speaker(text, draft, by_number) if speaker is None else speaker
        for draft, speaker in zip(drafts, fuller, strict=True)
    )


def _publisher_at(text: str, draft: Draft, publisher: str | None) -> Speaker | None:
    """Return the publisher where it speaks of itself: “we asked”, “the Express asked”."""
    if publisher is None or not draft.source:
        return None
    source = draft.source[0]
    words = source.of(text)
    own, whole = folded(words), folded(publisher)
    is_short = words[:4].lower() == "the " and words[4:5].isupper() and whole.endswith(f" {own}")
    is_we = own in FIRST_PERSON and draft.parent is None and not is_quoted_at(text, source.start)
    if not (is_we or is_short or is_same_outlet(words, publisher)):
        return None
    phrase = read_source_phrase(words)
    return Speaker(publisher, SourceKind.PUBLISHER, phrase, frozenset(), draft.position, ())


def _outlet_at(text: str, draft: Draft, mentions: Sequence[OutletMention]) -> Speaker | None:
    outlet = outlet_heading(text, draft.source[0], mentions) if draft.source else None
    if outlet is None:
        return None
    kind, name = SourceKind.NAMED_ORGANISATION, outlet.agent
    phrase = SourcePhrase("", name, kind, plural=False, definite=True)
    described = frozenset(folded(name).split())
    return Speaker(name, kind, phrase, described, draft.position, draft.conduits)


def _quoted_speaker(
    text: str, draft: Draft, by_number: Mapping[int | None, Speaker | None]
) -> Speaker | None:
    """Return who says “we” in a quotation: the speaker of the statement it stands in."""
    if draft.parent is None or not draft.source:
        return None
    source = draft.source[0]
    says_we = source.of(text).lower() in FIRST_PERSON and is_quoted_at(text, source.start)
    outer = by_number[draft.parent] if says_we else None
    return None if outer is None else replace(outer, conduits=draft.conduits)


def _with_later_name(speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Name “the foreign minister of Ghana” if the text's one minister is named elsewhere."""
    if speaker.kind is not SourceKind.NAMED_PERSON or speaker.phrase.name is not None:
        return speaker
    head = speaker.phrase.head
    nameless = (s for s in known.described_by(head) if not s.phrase.name and s.phrase.head == head)
    if only_one(nameless) is None:
        return speaker
    named = (s for s in known.described_by(head) if s.phrase.name and head in s.described)
    only = only_one(named)
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def _with_fuller_words(text: str, draft: Draft, speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Give a headline's “Alliance official” the words with which the text introduces them."""
    is_headline = draft.source and not _NO_HEADLINE.match(draft.source[0].of(text))
    if speaker.kind is not SourceKind.UNNAMED or speaker.phrase.plural or not is_headline:
        return speaker
    only = only_one(known.fuller_than(speaker))
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def _speaker_at(
    text: str, draft: Draft, known: KnownSpeakers, newcomers: Newcomers
) -> Speaker | None:
    if not draft.source:
        return None
    phrase = read_source_phrase(draft.source[0].of(text))
    antecedent = author_of(phrase, known) or antecedent_of(phrase, draft.position, known)
    if antecedent is not None:
        # Who heard an unnamed speaker once is how we have them; a named one may speak anywhere.
        is_unnamed = antecedent.kind is SourceKind.UNNAMED
        heard = draft.conduits or (antecedent.conduits if is_unnamed else ())
        return replace(antecedent, conduits=heard)
    return newcomers.introduced_at(draft.source[0], draft)


def _passed_on_by(
    draft: Draft, mentions: Sequence[OutletMention], newcomers: Newcomers
) -> list[Speaker]:
    """Return the persons and bodies that are no outlets and passed the statement on."""
    spans = [conduit.span for conduit in draft.conduits]
    spans = [span for span in spans if not is_mentioned(span, mentions)]
    found = (newcomers.introduced_at(span, replace(draft, conduits=())) for span in spans)
    return [speaker for speaker in found if speaker is not None]
