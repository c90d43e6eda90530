"""Read a report: its attributed statements, from tagger and rule layers to finished values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from headwater.evidence.report import Report
from headwater.statements.ancestry import kept
from headwater.statements.announced import with_announced_speakers
from headwater.statements.back_references import with_back_references
from headwater.statements.borders import with_sentence_meant, with_whole_content, without_strays
from headwater.statements.citing import only_cites, with_citations_joined
from headwater.statements.conduits import agency_of_dateline, passings_in
from headwater.statements.cues import is_deed, is_reporting
from headwater.statements.described_outlets import with_described_outlets
from headwater.statements.draft import Draft
from headwater.statements.finishing import finished
from headwater.statements.handed_on import with_next_sentence_followed
from headwater.statements.laid_out import with_layout
from headwater.statements.languages import ReadingDepth, primary_subtag, reading_depth
from headwater.statements.mended_text import mended
from headwater.statements.merging import (
    merged,
    with_outlets_passed_through,
    without_nouns_of_others,
)
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.nesting import attributions_with_nesting, nested
from headwater.statements.not_known import with_own_unknowns
from headwater.statements.original_places import as_read, in_original
from headwater.statements.outlets import OutletMention, outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.own_denials import with_own_denials
from headwater.statements.passed_on import with_claims_passed_on
from headwater.statements.place_names import NO_GAZETTEER, Gazetteer
from headwater.statements.quoting.in_part import statements_read_in_part
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.relay import corrected
from headwater.statements.sentences import sentence_at, sentences_in
from headwater.statements.speakers import speakers_of
from headwater.statements.standing_within import with_parents_by_place
from headwater.statements.statement import Statement
from headwater.statements.subjects import is_said_by_nobody, told_passively
from headwater.statements.supplements import with_grammar
from headwater.statements.tagging_model import TaggingModel
from headwater.statements.time_and_place import with_time_and_place
from headwater.statements.told import told_to_outlets
from headwater.statements.unattributed import hedged_claims, own_voice, without_speaker
from headwater.terms.span import Span, hull


def statements_in(
    report: Report,
    model: TaggingModel,
    outlets: frozenset[str],
    gazetteer: Gazetteer = NO_GAZETTEER,
) -> tuple[Statement, ...]:
    """Return the statements of `report` in the order of its text.

    `outlets` are the names of the pile's publishers, by which reports cite one another. Without
    a `gazetteer` no places are known but countries. A report in a language that is read in part
    has its quotations and citations alone, one in a language that is not read has no statements,
    whatever it says.
    """
    depth = reading_depth(report.language)
    if depth is ReadingDepth.IN_PART:
        lexicon = LEXICON_BY_LANGUAGE[primary_subtag(report.language)]
        return statements_read_in_part(report, lexicon, outlets)
    if depth is ReadingDepth.NOT_READ:
        return ()
    text = mended(report.text, lambda word: len(model.pieces_of(word)) == 1)
    found = _statements_of(as_read(report, text), model, outlets, gazetteer)
    return in_original(found, text)


def _statements_of(
    report: Report, model: TaggingModel, outlets: frozenset[str], gazetteer: Gazetteer
) -> tuple[Statement, ...]:
    text = report.text
    sentences = sentences_in(text)
    named = with_described_outlets(text, outlet_mentions(text, outlets))
    named = with_outlets_pointed_at(text, named)
    mentions = with_back_references(text, named, report.publisher_name)
    attributed = _attributed(report, sentences, mentions, model)
    attributed = with_layout(text, sentences, attributed)
    attributed = with_own_unknowns(text, sentences, attributed, report.publisher_name)
    attributed = with_own_denials(text, attributed)
    claims = hedged_claims(text, sentences, attributed)
    voiced = own_voice(text, sentences, (*attributed, *claims))
    voiced = with_announced_speakers(text, voiced, sentences)
    drafts = _in_order((*attributed, *claims, *voiced))
    speakers = speakers_of(text, drafts, mentions, report.publisher_name)
    agency = agency_of_dateline(text, mentions, report.publisher_name)
    statements = finished(report, drafts, speakers, agency)
    return with_time_and_place(report, statements, mentions, gazetteer)


def _attributed(
    report: Report,
    sentences: tuple[Span, ...],
    mentions: Sequence[OutletMention],
    model: TaggingModel,
) -> tuple[Draft, ...]:
    text = report.text
    found = with_citations_joined(text, _tagged(text, sentences, model))
    found = with_claims_passed_on(text, sentences, mentions, found, report.publisher_name)
    found = kept(found, lambda draft: not is_said_by_nobody(text, draft))
    found = (*found, *told_to_outlets(text, sentences, mentions, found))
    drafts = [
        corrected(text, draft, passings_in(text, draft.sentence, mentions), report.publisher_name)
        for draft in found
    ]
    drafts = [without_speaker(text, draft) for draft in drafts]
    near = NearbyDrafts(sentences, drafts)
    found = kept(drafts, lambda draft: _is_statement(text, draft, near))
    drafts = [with_sentence_meant(text, draft, sentences) for draft in found]
    drafts = list(with_next_sentence_followed(text, drafts, sentences, mentions))
    near = NearbyDrafts(sentences, drafts)
    drafts = [without_strays(text, draft, near.at(draft.content), sentences) for draft in drafts]
    near = NearbyDrafts(sentences, drafts)
    drafts = [with_whole_content(text, draft, near.at([draft.sentence])) for draft in drafts]
    distinct = without_nouns_of_others(text, merged(drafts))
    distinct = with_parents_by_place(distinct, sentences)
    return with_outlets_passed_through(text, distinct, mentions)


def _tagged(text: str, sentences: tuple[Span, ...], model: TaggingModel) -> tuple[Draft, ...]:
    drafts = []
    tagged = [found.attribution for found in attributions_with_nesting(text, model)]
    for number, found in enumerate(nested(with_grammar(text, sentences, tagged))):
        attribution = found.attribution
        drafts.append(
            Draft(
                attribution.source,
                attribution.cue,
                attribution.content,
                attribution.probability,
                sentence_at(sentences, attribution.cue[0].start) or hull(attribution.cue),
                number,
                found.parent,
            )
        )
    return tuple(drafts)


def _is_statement(text: str, draft: Draft, near: NearbyDrafts) -> bool:
    """Return True if the cue reports speech or knowledge.

    The tagger also finds what people feel, promise or are made to do: that is no statement.
    """
    is_recipient = told_passively(text, draft) and draft.content[-1].end <= draft.position
    if is_recipient or only_cites(text, draft, near):
        return False
    cue = draft.cue[0]
    if draft.parent is not None and is_deed(cue.of(text), text[draft.sentence.start : cue.start]):
        return False
    return is_reporting(cue.of(text), draft.content[0].of(text))


def _in_order(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    return tuple(sorted(drafts, key=lambda draft: (draft.position, draft.content)))
