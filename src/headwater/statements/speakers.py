"""Tell who speaks: follow pronouns, roles and surnames back through the document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.antecedents import only_one
from headwater.statements.draft import Draft
from headwater.statements.first_person import quoted_speaker, says_i
from headwater.statements.known_speakers import KnownSpeakers, Speaker
from headwater.statements.outlets import OutletMention
from headwater.statements.speaker_lexicon import GENERIC_BODIES, NAMELESS_ALONE, OFFICES
from headwater.statements.speaker_search import SpeakerSearch
from headwater.statements.statement import SourceKind
from headwater.statements.turn import Turn
from headwater.terms.by_place import ByPlace

_NO_HEADLINE = re.compile(r"(?i)^(?:the|an?|one|two|some|several|this|that|its|his|her|their)\b")


def speakers_of(
    text: str,
    drafts: Sequence[Draft],
    mentions: Sequence[OutletMention],
    publisher: str | None = None,
    turns: Sequence[Turn] = (),
) -> tuple[Speaker | None, ...]:
    """Return the speaker of each draft; None where nobody is named or two answers remain.

    Drafts come in the order of the text; what was said earlier explains what is said later, an
    officer whose name comes only later gets it, and “we” in a quotation is who is quoted. Where
    two remain who are of one kind there is a speaker of that kind without words.
    """
    search = SpeakerSearch(text, drafts, mentions, publisher, turns)
    for place in range(len(drafts)):
        search.read(place)
    known = search.known
    named = [speaker and _with_later_name(speaker, known) for speaker in search.found.values()]
    fuller = [
        speaker and _with_fuller_words(text, draft, speaker, known)
        for draft, speaker in zip(drafts, named, strict=True)
    ]
    fuller = [speaker and _without_a_name(speaker) for speaker in fuller]
    by_number = dict(enumerate(fuller))
    contents = ByPlace((number, draft.content) for number, draft in enumerate(drafts))
    return tuple(
        _first_person_at(text, draft, drafts, contents, by_number) if speaker is None else speaker
        for draft, speaker in zip(drafts, fuller, strict=True)
    )


def _without_a_name(speaker: Speaker) -> Speaker:
    """Take “the hospital” for nobody in particular where the text names none."""
    is_body = speaker.kind is SourceKind.NAMED_ORGANISATION
    is_generic = speaker.phrase.head in GENERIC_BODIES or speaker.key in NAMELESS_ALONE
    if is_body and is_generic and speaker.words.islower():
        return replace(speaker, kind=SourceKind.UNNAMED)
    return speaker


def _first_person_at(
    text: str,
    draft: Draft,
    drafts: Sequence[Draft],
    contents: ByPlace[int],
    speakers: Mapping[int, Speaker | None],
) -> Speaker | None:
    if not says_i(text, draft):
        return None
    speaker = quoted_speaker(text, draft, drafts, contents, speakers)
    return None if speaker is None else replace(speaker, conduits=draft.conduits)


def _with_later_name(speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Name “the foreign minister of Ghana” if the text's one minister is named elsewhere."""
    head = speaker.phrase.head
    if head not in OFFICES or not speaker.phrase.definite or speaker.phrase.name is not None:
        return speaker
    nameless = (s for s in known.described_by(head) if not s.phrase.name and s.phrase.head == head)
    if only_one(nameless) is None:
        return speaker
    named = (s for s in known.described_by(head) if s.phrase.name and head in s.described)
    only = only_one(named)
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def _with_fuller_words(text: str, draft: Draft, speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Give a headline's “Alliance official” the words with which the text introduces them."""
    is_headline = draft.source and not _NO_HEADLINE.match(draft.source[0].of(text))
    is_called = speaker.kind is SourceKind.UNNAMED and speaker.words
    if not is_called or speaker.phrase.plural or not is_headline:
        return speaker
    only = only_one(known.fuller_than(speaker))
    return speaker if only is None else replace(only, conduits=speaker.conduits)
