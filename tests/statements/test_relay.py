"""Who speaks, and through whom a statement came."""

import pytest

from headwater.statements.conduits import passings_in
from headwater.statements.draft import Draft
from headwater.statements.outlets import outlet_mentions
from headwater.statements.relay import corrected
from tests.statements.marked_text import draft_of, unmarked

OUTLETS = frozenset({"Norpress", "Harbour Gazette", "Coast Post"})


def read(marked: str, publisher: str | None = "Harbour Gazette") -> Draft:
    text, draft = unmarked(marked), draft_of(marked)
    mentions = outlet_mentions(text, OUTLETS)
    return corrected(text, draft, passings_in(text, draft.sentence, mentions), publisher)


def chain(marked: str) -> str:
    """Return conduits and source, outermost first, as “agent (role) < … < source”."""
    found = read(marked)
    links = [f"{conduit.agent} ({conduit.role.value})" for conduit in found.conduits]
    return " < ".join([*links, *(part.of(unmarked(marked)) for part in found.source)])


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<A nurse> [told] Norpress {that guards beat them}.", "Norpress (venue) < A nurse"),
        ("<Norpress> [reported] {that guards beat them}.", "Norpress"),
        (
            "<Norpress> [reported], citing a nurse, {that guards beat them}.",
            "Norpress (relay) < a nurse",
        ),
        (
            "<some nurses cited by Norpress> [said] {that guards beat them}.",
            "Norpress (relay) < some nurses",
        ),
        (
            "[According to] <assessments by some officials cited by Norpress>, {guards beat them}.",
            "Norpress (relay) < some officials",
        ),
        (
            "[According to] <Norpress>, which has it from a nurse, {guards beat them}.",
            "Norpress (relay) < a nurse",
        ),
        (
            "{Guards beat them}, [according to] <the Coast Post>, which has it from Norpress, "
            "which has it from a guard who would not be named.",
            "Coast Post (relay) < Norpress (relay) < a guard who would not be named",
        ),
        ("<A memo leaked to Norpress> [said] {that it left}.", "Norpress (relay) < A memo"),
        ("<A nurse>, [said] {that guards beat them}.", "A nurse"),
        ("<A nurse> [told] the Harbour Gazette {that guards beat them}.", "A nurse"),
        ("<A nurse> [said] {that Norpress reported nothing}.", "A nurse"),
        ("<The ship>, Norpress reported, [said] {that it left}.", "Norpress (relay) < The ship"),
        ("<In November Ukraine> [said] {that it left}.", "Ukraine"),
    ],
)
def test_the_speaker_stands_at_the_end_of_the_chain(marked: str, expected: str):
    assert chain(marked) == expected


@pytest.mark.parametrize("sign", [",", ":", " (", ",  "])
def test_a_source_ends_where_its_words_end(sign: str):
    assert chain(f"<Ada Moll{sign}> [said] {{that it left}}.") == "Ada Moll"


@pytest.mark.parametrize("between", [" " * 500_000, " who was" * 60_000, " '" * 200_000])
def test_words_too_long_to_name_a_speaker_are_left_whole(between: str):
    found = read(f"<A{between} man> [said] {{that guards beat them}}.")
    assert found.source[0].start == 0
