"""Who adds something says it where they spoke before."""

import pytest

from headwater.statements.carried_on import with_conduits_carried_on
from headwater.statements.draft import Draft
from headwater.statements.known_speakers import Speaker
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import Conduit, ConduitRole, SourceKind
from headwater.terms.span import Span


def speaker(words: str, draft: Draft) -> Speaker:
    phrase = read_source_phrase(words)
    kind = SourceKind.NAMED_PERSON
    return Speaker(words, kind, phrase, frozenset(), draft.position, draft.conduits)


def through(text: str, role: ConduitRole, second: str) -> list[str]:
    """Return through whom the words of the last cue came, if Ada Moll told Norpress the first."""

    def span(words: str) -> Span:
        return Span(text.rindex(words), text.rindex(words) + len(words))

    whole = Span(0, len(text))
    relay = Conduit("Norpress", role, span("Norpress"))
    first = Draft(
        (span("Ada Moll"),), (span("told"),), (span("left"),), 0.9, whole, 0, None, (relay,)
    )
    cue = "added" if "added" in text else "said"
    then = Draft((span("she "),), (span(cue),), (span("sank"),), 0.9, whole, 1)
    speakers = (speaker("Ada Moll", first), speaker(second, then))
    found = with_conduits_carried_on(text, (first, then), speakers)[1]
    return [] if found is None else [conduit.agent for conduit in found.conduits]


@pytest.mark.parametrize(
    ("text", "role", "second", "expected"),
    [
        (
            "It left, Ada Moll told Norpress. It sank, she added.",
            ConduitRole.VENUE,
            "Ada Moll",
            ["Norpress"],
        ),
        ("It left, Ada Moll told Norpress. It sank, she said.", ConduitRole.VENUE, "Ada Moll", []),
        ("It left, Ada Moll told Norpress. It sank, she added.", ConduitRole.VENUE, "Eda Pol", []),
        ("It left, Ada Moll told Norpress. It sank, she added.", ConduitRole.RELAY, "Ada Moll", []),
        (
            "It left, Ada Moll told Norpress.\n\nIt sank, she added.",
            ConduitRole.VENUE,
            "Ada Moll",
            [],
        ),
    ],
)
def test_who_adds_something_adds_it_where_they_spoke(
    text: str, role: ConduitRole, second: str, expected: list[str]
) -> None:
    assert through(text, role, second) == expected
