"""Claims that a report itself judges false."""

import pytest

from headwater.statements.own_denials import with_own_denials
from tests.statements.marked_text import draft_of, drafts_of, unmarked


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Rain fell. [The allegation] {that clerks are beaten is likewise false}.",
            "The allegation that clerks are beaten is likewise false",
        ),
        (
            "[The claims] {that clerks are sold} are a fabrication.",
            "The claims that clerks are sold are a fabrication",
        ),
        (
            "[Rumours] {of closed wards and locked kitchens} were without foundation!",
            "Rumours of closed wards and locked kitchens were without foundation",
        ),
    ],
)
def test_what_a_report_judges_false_is_its_own_denial(marked: str, expected: str):
    text = unmarked(marked)
    (found,) = with_own_denials(text, [draft_of(marked)])
    assert (found.source, found.cue) == ((), ())
    assert [part.of(text) for part in found.content] == [expected]


@pytest.mark.parametrize(
    "marked",
    [
        "[The allegation] {that clerks are beaten} is not new.",
        "[The allegation] {that clerks are beaten} is true.",
        "[Claims] {that they were sold false papers} spread.",
        "<Moll> [said] {the allegation that clerks are beaten is false}.",
        "<Moll's allegation> [alleges] {that clerks are beaten}. It is false.",
    ],
)
def test_a_claim_that_nobody_judges_stays_nobodys(marked: str):
    draft = draft_of(marked)
    assert with_own_denials(unmarked(marked), [draft]) == (draft,)


def test_inside_anothers_words_it_is_that_other_who_denies():
    text, (outer, inner) = drafts_of(
        "<Moll> [said] {the allegation that clerks are beaten is false}.",
        "Moll said [the allegation] {that clerks are beaten is false}.",
    )
    inside = type(inner)(
        *(inner.source, inner.cue, inner.content, inner.probability, inner.sentence),
        number=inner.number,
        parent=outer.number,
    )
    assert with_own_denials(text, [outer, inside]) == (outer,)
