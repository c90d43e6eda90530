"""Outlets that are called “the agency”."""

import pytest

from headwater.statements.back_references import with_back_references
from headwater.statements.outlets import outlet_mentions

PILE = frozenset({"Norpress", "Coast Watch"})


@pytest.mark.parametrize(
    ("text", "publisher", "agents"),
    [
        ("Norpress asked. She told the agency.", None, ["Norpress", "Norpress"]),
        ("The Coast Post and Norpress met. He told the agency.", None, ["Norpress"]),
        ("The Coast Post and Norpress met. He told the paper.", None, ["Coast Post"]),
        ("Norpress met. He told the paper.", None, []),
        ("Coast Watch met. He told the agency.", "Coast Watch", []),
        ("AFP met Norpress. He told the agency.", None, []),
        ("AFP met.\nNorpress asked. She told the agency.", None, ["Norpress"]),
        ("She told the agency. Norpress asked.", None, []),
    ],
)
def test_the_agency_is_the_one_that_was_named(text: str, publisher: str | None, agents: list[str]):
    mentions = outlet_mentions(text, PILE)
    found = with_back_references(text, mentions, publisher)
    added = [mention.agent for mention in found if mention not in mentions]
    assert added == agents[-1:]
