"""What outlets pass on, where the tagger reads it as the outlets' own words."""

from __future__ import annotations

import pytest

from headwater.statements.draft import Draft
from headwater.statements.outlets import outlet_mentions
from headwater.statements.passed_on import with_claims_passed_on, without_asides
from headwater.statements.sentences import sentences_in
from headwater.statements.statement import ConduitRole
from tests.statements.marked_text import draft_of, drafts_of, unmarked

PILE = frozenset({"Norpress", "Corvane", "Dessan Daily"})


def read(text: str, *drafts: Draft, publisher: str | None = None) -> tuple[Draft, ...]:
    mentions = outlet_mentions(text, PILE)
    return with_claims_passed_on(text, sentences_in(text), mentions, drafts, publisher)


def marks(text: str, draft: Draft) -> str:
    parts = [
        *((span, "<", ">") for span in draft.source),
        *((span, "[", "]") for span in draft.cue),
        *((span, "{", "}") for span in draft.content),
    ]
    for span, opening, closing in sorted(parts, reverse=True):
        text = f"{text[: span.start]}{opening}{span.of(text)}{closing}{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    "marked",
    [
        "Norpress [reported] on Monday, [citing] <two sailors>, that {the ship left}.",
        "{The ship left at night}, Norpress [reports], [citing] the Danish agency Corvane, "
        "which [quoted] <two sailors>.",
        "[Citing] <a nurse>, the website Norpress [says] {the ward was shut}.",
        "Norpress [attributed] {the figure} to <a nurse>.",
        "The office disputes {the figure of 40}, which Norpress [attributes] to <two nurses>.",
        "Norpress [cites] <a contract> under which {wages fell to 10 crowns}.",
        "{The sale} [was first reported] by Norpress, which [cited] <a broker>.",
        "The Danish version, [reported] by Norpress [citing] the agency Corvane, which in turn "
        "[cited] <a pilot>, is that {the ship turned}.",
        "{Its warning}, <the union> [told] Norpress, {was sent in May}.",
        "Asked by Norpress whether it left, <a diplomat there> [replied] that {nobody knew}.",
        "<The ministry> [told] the agency Corvane, [according to] a summary by Norpress, that "
        "{the ship left}.",
        "Asked by Norpress, <the mayor, Ada Moll>, [said] {it left}.",
        "Asked by a reporter from Norpress, <a clerk> [replied] that {it left}.",
        "Norpress aired an interview in which <the envoy, Ada Moll>, [said] {it left}.",
        "{The deaths} [were first reported] by Norpress, [citing] <two clerks>.",
        "<Officials> quoted by the agency Norpress [said] {it had left}.",
        "<A cook> interviewed by Norpress on Monday [said] that {it had left}.",
        "<The union>, [cited] by Norpress, [said] on Sunday {it had warned them}.",
        "<A diplomat> [said], [according to] a dispatch by Norpress, that {it burnt}.",
        "<The firm>, Norpress [adds], [did not respond to] {its questions}.",
        "Norpress, [citing] <two nurses>, [says] {the ward was shut}.",
        "Norpress, [citing] <a list>, [gives] {52 dead}.",
        "Norpress [reported], [on the authority of] <two clerks>, that {the ward was shut}.",
        "[Relying on] <a certain “nurse”>, Norpress [alleged] that {the ward was shut}.",
        "{The ward was shut}, [says] Norpress, [on the word of] <two clerks>.",
        "{The ward was shut}, [echoed] Norpress, [which relied entirely on] <a clerk>.",
        "Norpress, which on 3 May [carried the claim of] <an unnamed cook> that {it burnt}.",
        "Norpress has <a cook> [insisting] that {it burnt}.",
        "{“It burnt,”} Norpress has <a cook> [remembering].",
        "<A memo>, first published by Norpress, [puts] {the dead at 52}.",
        "<The institute>, in a table that Norpress reproduces, [counts] {188 men}.",
        "{The ward was shut}, Norpress [reported], [referring to] an article in the agency Corvane,"
        " which in turn [draws on] <a note by the navy>.",
    ],
)
def test_the_speaker_behind_the_outlets_is_the_source(marked: str) -> None:
    text = unmarked(marked)
    (found,) = read(text)
    assert marks(text, found) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Norpress reported on Monday that the ship left.",
        "A nurse told Norpress that the ship left.",
        "She reported, citing two sailors, that the ship left.",
        "Norpress reported, citing a lack of it, nothing.",
        f"Norpress reported, citing{' ' * 1_900}two sailors, that the ship left.",
    ],
)
def test_where_no_pattern_fits_nothing_is_made(text: str) -> None:
    assert read(text) == ()


def test_what_the_tagger_read_of_the_same_words_goes_and_what_stands_inside_stays() -> None:
    text, (whole, citing, inner) = drafts_of(
        "<Norpress> [reported], citing two sailors, that {the mate said that the ship left}.",
        "Norpress reported, [citing] {two sailors}, that the mate said that the ship left.",
        "Norpress reported, citing two sailors, that <the mate> [said] {that the ship left}.",
    )
    kept_inner, made = read(text, whole, citing, inner)
    assert marks(text, made) == (
        "Norpress [reported], [citing] <two sailors>, that {the mate said that the ship left}."
    )
    assert (kept_inner.cue, kept_inner.parent) == (inner.cue, None)


def test_who_was_quoted_was_quoted_by_the_outlet_named_last_in_the_paragraph() -> None:
    marked = "Norpress spoke to two men. “It left,” <one> [was quoted as saying] {“It left.”}"
    (found,) = read(unmarked(marked), draft_of(marked))
    assert [(c.agent, c.role) for c in found.conduits] == [("Norpress", ConduitRole.RELAY)]
    (own,) = read(unmarked(marked), draft_of(marked), publisher="Norpress")
    assert own.conduits == ()


def test_where_somebody_denied_it_is_no_part_of_what_they_denied() -> None:
    marked = "<The port> [denied], in {remarks to Norpress that were picked up by Corvane, it all}."
    found = without_asides(unmarked(marked), draft_of(marked))
    assert [part.of(unmarked(marked)) for part in found.content] == ["it all"]
