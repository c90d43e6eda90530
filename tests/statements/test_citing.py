"""Whom speakers cite."""

from dataclasses import replace

import pytest

from headwater.statements.citing import (
    is_citing,
    only_cites,
    with_citations_joined,
    with_cited_speaker,
)
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.sentences import sentences_in
from headwater.terms.span import Span
from tests.statements.marked_text import draft_of, drafts_of, unmarked


def followed(marked: str, *, outlet: bool = True) -> tuple[str, str]:
    """Return source and content of the marked draft after its citation was followed."""
    text, draft = unmarked(marked), draft_of(marked)
    named = draft.source[0] if outlet and draft.source else None
    found = with_cited_speaker(text, draft, named)
    return _words(text, found.source), _words(text, found.content)


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(part.of(text) for part in spans)


@pytest.mark.parametrize(
    ("marked", "source", "content"),
    [
        (
            "<Norpress> [reported], citing two sailors, {that the ship had left}.",
            "two sailors",
            "the ship had left",
        ),
        (
            "<Norpress> reported, [citing] {two sailors, that the ship had left}.",
            "two sailors",
            "the ship had left",
        ),
        (
            "{The ship had left}, <Norpress> [reported], citing two sailors.",
            "two sailors",
            "The ship had left",
        ),
        (
            "<Norpress> [reported], referring to two sailors, {that the ship had left}.",
            "two sailors",
            "the ship had left",
        ),
        (
            "Citing two sailors, <Norpress> [said] {that the ship had left}.",
            "two sailors",
            "the ship had left",
        ),
        (
            "<Norpress> [said] {that the ship had left, citing two sailors}.",
            "two sailors",
            "that the ship had left",
        ),
        ("<Norpress> [said] {that the ship had left}.", "Norpress", "that the ship had left"),
    ],
)
def test_an_outlet_rests_on_whom_it_cites(marked: str, source: str, content: str):
    assert followed(marked) == (source, content)


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("<Ada Moll> [said] {that it left, citing a letter of his}.", "a letter of his"),
        ("<Ada Moll> [said] {that it had left, citing a lack of funds}.", "Ada Moll"),
        ("<She> [said] {that it had left, citing two sailors}.", "She"),
        ("<Ada Moll> [said] {that it had left}, as the captain cited two sailors.", "Ada Moll"),
    ],
)
def test_a_named_speaker_rests_on_speakers_and_papers_only(marked: str, source: str):
    assert followed(marked, outlet=False)[0] == source


def test_a_named_speaker_who_cites_others_passes_their_words_on():
    marked = "<The minister, Ada Moll>, [said] {that it had left, citing two sailors}."
    found = with_cited_speaker(unmarked(marked), draft_of(marked), None)
    assert [conduit.agent for conduit in found.conduits] == ["Ada Moll"]


def test_reports_that_cite_are_a_relay_even_without_a_name():
    marked = "Moscow denies it amid reports [citing] {Coast Intelligence that the ship had left}."
    found = with_cited_speaker(unmarked(marked), draft_of(marked), None)
    assert [conduit.agent for conduit in found.conduits] == ["reports"]
    assert _words(unmarked(marked), found.content) == "the ship had left"


def test_reporting_and_citing_by_one_source_are_one():
    text, drafts = drafts_of(
        "<Norpress> [reported] {on Monday}, citing two sailors, that the ship had left.",
        "<Norpress> reported on Monday, [citing] {two sailors, that the ship had left}.",
    )
    (joined,) = with_citations_joined(text, drafts)
    assert joined.cue == drafts[0].cue
    assert _words(text, joined.content) == "two sailors, that the ship had left"


def test_what_stands_in_a_citation_stands_in_the_report_it_is_joined_with():
    text, (reporting, citing, inner) = drafts_of(
        "<Norpress> [reported] {on Monday}, citing two sailors who said that it had left.",
        "<Norpress> reported on Monday, [citing] {two sailors who said that it had left}.",
        "Norpress reported on Monday, citing two sailors <who> [said] {that it had left}.",
    )
    found = with_citations_joined(text, [reporting, citing, replace(inner, parent=citing.number)])
    assert [draft.parent for draft in found] == [None, reporting.number]


def test_who_denies_and_who_cites_in_another_clause_stay_two():
    text, drafts = drafts_of(
        "<Moscow> [denied] {the claims}, which come amid reports citing two sailors.",
        "<Moscow> denied the claims, which come amid reports [citing] {two sailors}.",
    )
    assert with_citations_joined(text, drafts) == tuple(drafts)


@pytest.mark.parametrize("cue", ["citing", "Cited", "quoting", "also citing", "referring to"])
def test_a_citing_cue_is_known(cue: str):
    marked = f"<Norpress> [{cue}] {{two sailors}}."
    assert is_citing(unmarked(marked), draft_of(marked))


def test_whom_somebody_cites_is_not_what_was_said():
    text, drafts = drafts_of(
        "[Citing] {two sailors}, Norpress said that it had left.",
        "Citing <two sailors>, Norpress [said] {that it had left}.",
    )
    near = NearbyDrafts(sentences_in(text), drafts)
    assert [only_cites(text, draft, near) for draft in drafts] == [True, False]


def test_what_somebody_cites_as_a_reason_is_said():
    text, (draft,) = drafts_of("<The judge> [cited] {a lack of evidence}.")
    assert not only_cites(text, draft, NearbyDrafts(sentences_in(text), [draft]))


@pytest.mark.parametrize("parents", [(None, 0), (1, None), (1, 0), (0, 1)])
def test_a_report_joined_with_its_citation_does_not_stand_inside_itself(
    parents: tuple[int | None, int | None],
):
    text, drafts = drafts_of(
        "<Norpress> reported, [citing] {two sailors, that the ship had left}.",
        "<Norpress> [reported], citing two sailors, {that the ship had left}.",
    )
    nested = [replace(draft, parent=own) for draft, own in zip(drafts, parents, strict=True)]
    assert {draft.parent for draft in with_citations_joined(text, nested)} == {None}
