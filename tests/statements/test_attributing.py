"""From what the tagger found to drafts that stand."""

from __future__ import annotations

from headwater.statements.attributing import attributed
from headwater.statements.draft import Draft
from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.sentences import sentences_in
from headwater.statements.setting import Setting
from tests.statements.marked_text import drafts_of

OUTLETS = frozenset({"Norpress"})


def found_in(*marked: str) -> list[str]:
    """Return each draft that stands as “source | cue | content”, with its conduits in brackets."""
    text, drafts = drafts_of(*marked)
    mentions = with_outlets_pointed_at(text, outlet_mentions(text, OUTLETS))
    setting = Setting(text, sentences_in(text), mentions, "Harbour Gazette")
    return [_line(text, draft) for draft in attributed(setting, drafts)]


def _line(text: str, draft: Draft) -> str:
    parts = (draft.source, draft.cue, draft.content)
    words = " | ".join(" … ".join(part.of(text) for part in spans) for spans in parts)
    return words + "".join(f" ({conduit.agent})" for conduit in draft.conduits)


def test_who_is_cited_speaks_through_who_cites():
    assert found_in(
        "<Norpress> [reported] {on Monday}, citing two sailors, that the ship had left.",
        "<Norpress> reported on Monday, [citing] {two sailors, that the ship had left}.",
    ) == ["two sailors | reported … citing | the ship had left (Norpress)"]


def test_what_nobody_says_goes():
    assert found_in("<No sailor> [was told] {that it left}.") == []


def test_what_the_tagger_missed_is_added():
    marked = "The men were beaten, a nurse told Norpress. <He> [said] {that it left}."
    assert found_in(marked) == [
        "He | said | that it left",
        "a nurse | told | The men were beaten (Norpress)",
    ]


def test_a_promise_is_no_statement():
    assert found_in("<He> [hoped] {to leave}.") == []
