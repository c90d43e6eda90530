"""Words that point back at an outlet."""

import pytest

from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at

PILE = frozenset({"Norpress", "Corvane", "Tidal Radio"})


def pointed(text: str) -> list[str]:
    """Return “words = agent” for each mention that only points."""
    named = outlet_mentions(text, PILE)
    found = with_outlets_pointed_at(text, named)
    return [f"{m.span.of(text)} = {m.agent}" for m in found if m not in named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The daily Norpress wrote so. The daily added more.", ["The daily = Norpress"]),
        (
            "The daily Norpress and the agency Corvane wrote so. The agency's article says more.",
            ["The agency = Corvane"],
        ),
        (
            "The dailies wrote so. The daily Norpress did. The daily Corvane did. The daily!",
            ["The daily = Corvane"],
        ),
        ("Tidal Radio sent a van. The friar told listeners so.", ["listeners = Tidal Radio"]),
        ("Norpress came. A clerk told it that they left.", ["it = Norpress"]),
        ("Norpress came. Records seen by its reporters say so.", ["its = Norpress"]),
        ("Norpress came. Referring to a cook, it alleged more.", ["it = Norpress"]),
        ("Norpress said so. In the same report he denied it.", ["the same report = Norpress"]),
        ("Norpress told of a fire.\n\nThe ministry came. A clerk told it so.", []),
        (
            "He told Tidal Radio so. She left, he said in the interview.",
            ["the interview = Tidal Radio"],
        ),
        (
            "She spoke in an interview with Tidal Radio. He told the same programme so.",
            ["the same programme = Tidal Radio"],
        ),
        ("Tidal Radio was sold. The programme goes on.", []),
        (
            "Norpress and Corvane both interviewed her. She told the former so, the latter not.",
            ["the former = Norpress", "the latter = Corvane"],
        ),
        ("Norpress wrote so. One woman is quoted by it as saying more.", ["it = Norpress"]),
        ("Norpress wrote so. Its columnist, Ada Moll, writes more.", ["Its = Norpress"]),
        ("An article in Norpress says so. The article cites her.", ["The article = Norpress"]),
        ("An article in Norpress, and a story in Corvane. The story cites her.", []),
        ("The website Norpress wrote so. The website Corvane did not.", []),
    ],
)
def test_words_point_back_at_the_one_outlet_they_can_mean(text: str, expected: list[str]) -> None:
    assert pointed(text) == expected
