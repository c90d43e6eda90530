"""Read a report: its attributed statements, from tagger and rule layers to finished values."""

from __future__ import annotations

from headwater.evidence.report import Report
from headwater.statements.announced import with_announced_speakers
from headwater.statements.attributing import attributed
from headwater.statements.carried_on import with_conduits_carried_on
from headwater.statements.conduits import agency_of_dateline
from headwater.statements.coverage import depth_of
from headwater.statements.described_outlets import with_described_outlets
from headwater.statements.draft import Draft
from headwater.statements.finishing import finished
from headwater.statements.laid_out import outside_turns, with_layout
from headwater.statements.languages import ReadingDepth, primary_subtag
from headwater.statements.mended_text import mended
from headwater.statements.nesting import attributions_with_nesting, nested
from headwater.statements.not_known import with_own_unknowns
from headwater.statements.original_places import as_read, in_original
from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.own_denials import with_own_denials
from headwater.statements.place_names import NO_GAZETTEER, Gazetteer
from headwater.statements.quoting.in_part import statements_read_in_part
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.reading_progress import ReadingMeter, ReadingProgress, untold
from headwater.statements.sentences import sentence_at, sentences_in
from headwater.statements.setting import Setting
from headwater.statements.shared_reasons import with_shared_reasons
from headwater.statements.speakers import speakers_of
from headwater.statements.statement import Conduit, Statement
from headwater.statements.supplements import with_grammar
from headwater.statements.tagging_model import TaggingModel
from headwater.statements.time_and_place import with_time_and_place
from headwater.statements.turns import turns_in
from headwater.statements.unattributed import alleging_harm, hedged_claims, own_voice
from headwater.statements.whole_sources import with_whole_sources
from headwater.terms.span import hull


def statements_in(
    report: Report,
    model: TaggingModel,
    outlets: frozenset[str],
    gazetteer: Gazetteer = NO_GAZETTEER,
    progress: ReadingProgress = untold,
) -> tuple[Statement, ...]:
    """Return the statements of `report` in the order of its text.

    `outlets` are the names of the pile's publishers, by which reports cite one another. Without
    a `gazetteer` no places are known but countries. A report that is read in part has its
    quotations and citations alone, one that is not read has no statements, whatever it says.
    """
    depth = depth_of(report)
    if depth is ReadingDepth.IN_PART:
        lexicon = LEXICON_BY_LANGUAGE[primary_subtag(report.language)]
        return statements_read_in_part(report, lexicon, outlets)
    if depth is ReadingDepth.NOT_READ:
        return ()
    text = mended(report.text, lambda word: len(model.pieces_of(word)) == 1)
    mended_report = as_read(report, text)
    setting = _setting(mended_report, outlets)
    # The rules read each character once more.
    meter = ReadingMeter(progress, 2 * len(text.text))
    agency = agency_of_dateline(setting.text, setting.mentions, setting.publisher)
    drafts = _drafts(setting, _tagged(setting, model, meter), agency)
    speakers = speakers_of(setting.text, drafts, setting.mentions, setting.publisher, setting.turns)
    speakers = with_conduits_carried_on(setting.text, drafts, speakers)
    statements = with_shared_reasons(finished(mended_report, drafts, speakers, agency))
    statements = with_time_and_place(mended_report, statements, setting.mentions, gazetteer)
    meter.read(len(text.text))
    return in_original(statements, text)


def _setting(report: Report, outlets: frozenset[str]) -> Setting:
    text, publisher = report.text, report.publisher_name
    mentions = with_described_outlets(text, outlet_mentions(text, outlets))
    mentions = with_outlets_pointed_at(text, mentions, publisher)
    return Setting(text, sentences_in(text), mentions, publisher, turns_in(text))


def _tagged(setting: Setting, model: TaggingModel, meter: ReadingMeter) -> tuple[Draft, ...]:
    """Return what the tagger found, and what grammar alone shows, numbered."""
    text, sentences = setting.text, setting.sentences
    tagged = [one.attribution for one in attributions_with_nesting(text, model, meter)]
    drafts = []
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


def _drafts(
    setting: Setting, tagged: tuple[Draft, ...], agency: Conduit | None
) -> tuple[Draft, ...]:
    """Return all that is said in a text, in its order: by whom it may, and by the publisher."""
    text, sentences = setting.text, setting.sentences
    drafts = attributed(setting, tagged)
    drafts = with_layout(text, sentences, drafts, setting.turns)
    drafts = with_own_unknowns(setting, drafts, None if agency is None else agency.agent)
    drafts = with_own_denials(text, drafts)
    drafts = (*drafts, *hedged_claims(text, sentences, drafts))
    voiced = outside_turns(own_voice(text, sentences, drafts), setting.turns)
    voiced = alleging_harm(text, with_announced_speakers(text, voiced, sentences))
    drafts = with_whole_sources(text, (*drafts, *voiced))
    return tuple(sorted(drafts, key=lambda draft: (draft.position, draft.content)))
