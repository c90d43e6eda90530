"""Make of what the tagger found the drafts that stand: said by whom, through whom, and what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.ancestry import kept
from headwater.statements.borders import with_sentence_meant, with_whole_content, without_strays
from headwater.statements.citing import only_cites, with_citations_joined
from headwater.statements.conduits import passings_in
from headwater.statements.cues import is_deed, is_reporting
from headwater.statements.draft import Draft
from headwater.statements.handed_on import with_next_sentence_followed
from headwater.statements.merging import (
    merged,
    with_outlets_passed_through,
    without_nouns_of_others,
)
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.not_said import is_not_said, is_not_said_inside
from headwater.statements.outlet_asides import without_outlets_told
from headwater.statements.participle_cues import with_participle
from headwater.statements.passed_on import with_claims_passed_on
from headwater.statements.relay import corrected
from headwater.statements.setting import Setting
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.speaker_lexicon import OFFICES, PERSONS, RANKS, SINGULAR_PRONOUNS
from headwater.statements.standing_within import with_parents_by_place
from headwater.statements.subjects import is_said_by_nobody, told_passively
from headwater.statements.told import told_to_outlets
from headwater.statements.unattributed import without_speaker
from headwater.terms.span import Span

_NAME_BEFORE = re.compile(r"[^.!?:“”\"\n]\s\Z")
_NAME_BEHIND = re.compile(r"\s+[A-Z]\w")
_REACH = 3


def attributed(setting: Setting, tagged: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return what is said in a text, each once, from who stands at the end of its chain."""
    drafts = _said(setting, tagged)
    drafts = _with_speakers(setting, drafts)
    drafts = _stated(setting, drafts)
    drafts = _with_borders(setting, drafts)
    return _each_once(setting, drafts)


def _said(setting: Setting, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts of what somebody says, those that the tagger missed among them."""
    text, sentences, mentions = setting.text, setting.sentences, setting.mentions
    drafts = with_citations_joined(text, drafts)
    drafts = with_claims_passed_on(text, sentences, mentions, drafts, setting.publisher)
    drafts = kept(drafts, lambda draft: not is_said_by_nobody(text, draft))
    return (*drafts, *told_to_outlets(text, sentences, mentions, drafts))


def _with_speakers(setting: Setting, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts with the last of their chain as source, the others as conduits."""
    text, mentions = setting.text, setting.mentions
    drafts = [without_outlets_told(text, draft, mentions) for draft in drafts]
    drafts = [
        corrected(text, draft, passings_in(text, draft.sentence, mentions), setting.publisher)
        for draft in drafts
    ]
    return [with_participle(text, without_speaker(text, draft)) for draft in drafts]


def _stated(setting: Setting, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts that are statements, with the sentences next to theirs that they mean."""
    text, sentences = setting.text, setting.sentences
    near = NearbyDrafts(sentences, drafts)
    drafts = kept(drafts, lambda draft: _is_statement(text, draft, near))
    drafts = [with_sentence_meant(text, draft, sentences) for draft in drafts]
    return with_next_sentence_followed(text, drafts, sentences, setting.mentions)


def _with_borders(setting: Setting, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts with their contents set to where these begin and end."""
    text, sentences = setting.text, setting.sentences
    near = NearbyDrafts(sentences, drafts)
    drafts = [without_strays(text, draft, near.at(draft.content), sentences) for draft in drafts]
    near = NearbyDrafts(sentences, drafts)
    return [with_whole_content(text, draft, near.at([draft.sentence])) for draft in drafts]


def _each_once(setting: Setting, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts without those that say again what another says, inside one another."""
    distinct = without_nouns_of_others(setting.text, merged(drafts))
    distinct = with_parents_by_place(distinct, setting.sentences)
    return with_outlets_passed_through(setting.text, distinct, setting.mentions)


def _is_one(text: str, draft: Draft) -> bool:
    """Return True if one person is telling it: a corporal says it, where a state would press."""
    if not draft.source:
        return False
    phrase = read_source_phrase(draft.source[0].of(text))
    if phrase.plural or told_passively(text, draft):
        return False
    return phrase.head in SINGULAR_PRONOUNS or (
        phrase.name is None and phrase.head in PERSONS | RANKS | OFFICES
    )


def _is_statement(text: str, draft: Draft, near: NearbyDrafts) -> bool:
    """Return True if the cue reports speech or knowledge.

    The tagger also finds what people feel, promise or are made to do: that is no statement.
    """
    is_recipient = told_passively(text, draft) and draft.content[-1].end <= draft.position
    if is_recipient or only_cites(text, draft, near):
        return False
    cue = draft.cue[0]
    if is_not_said(text, draft) or _is_part_of_a_name(text, cue):
        return False
    if draft.parent is not None and (
        (is_deed(cue.of(text), text[draft.sentence.start : cue.start]) and not _is_one(text, draft))
        or is_not_said_inside(text, draft)
    ):
        return False
    return is_reporting(cue.of(text), draft.content[0].of(text))


def _is_part_of_a_name(text: str, cue: Span) -> bool:
    """Return True for “Omar Said Bakri”: a verb has no capital between two names."""
    words = cue.of(text)
    return (
        words.istitle()
        and words.isalpha()
        and _NAME_BEFORE.search(text, max(0, cue.start - _REACH), cue.start) is not None
        and _NAME_BEHIND.match(text, cue.end) is not None
    )
