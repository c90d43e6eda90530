"""Outlets that are called “the agency”, “the newspaper”."""

import pytest

from headwater.statements.kinds_pointed_at import kinds_pointed_at
from headwater.statements.outlets import outlet_mentions

PILE = frozenset({"Norpress", "Coast Watch", "Corvane"})


def meant(text: str, publisher: str | None = None) -> list[str]:
    """Return which outlet each noun means."""
    mentions = outlet_mentions(text, PILE)
    return [mention.agent for mention in kinds_pointed_at(text, mentions, publisher)]


@pytest.mark.parametrize(
    ("text", "publisher", "agents"),
    [
        ("Norpress asked. She told the agency.", None, ["Norpress"]),
        ("The Coast Post and Norpress met. He told the agency.", None, ["Norpress"]),
        ("The Coast Post and Norpress met. He told the paper.", None, ["Coast Post"]),
        ("Norpress met. He told the broadcaster.", None, []),
        ("Coast Watch met. He told the agency.", "Coast Watch", []),
        ("AFP met Norpress. He told the agency.", None, []),
        ("AFP met.\nNorpress asked. She told the agency.", None, ["Norpress"]),
        ("She told the agency. Norpress asked.", None, []),
        (
            "The Coast Post asked. The Sable Times wrote so. He told the paper.",
            None,
            ["Sable Times"],
        ),
        ("The Sable Times wrote. Radio Palk aired it. He told the paper.", None, ["Sable Times"]),
        ("The daily Corvane wrote. The weekly Norpress too. The daily adds.", None, ["Corvane"]),
        ("Hill Radio asked. She told the station.", None, ["Hill Radio"]),
        ("The daily Corvane.\n\nThe daily Norpress.\n\nShe told the daily.", None, ["Norpress"]),
        ("Hill Radio asked. A police station burnt. She went to the station.", None, []),
        (
            "The Hill Wire asked. The firm hires by an agency, Palk Crew. The agency denied it.",
            None,
            [],
        ),
        ("The Coast Post wrote. The site is fenced.", None, []),
    ],
)
def test_the_noun_means_the_last_outlet_named_that_is_one(
    text: str, publisher: str | None, agents: list[str]
):
    assert meant(text, publisher) == agents
