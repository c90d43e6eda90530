"""Claims without a speaker."""

import pytest

from headwater.statements.draft import Draft
from headwater.statements.sentences import sentences_in
from headwater.statements.unattributed import (
    alleging_harm,
    hedged_claims,
    own_voice,
    without_speaker,
)
from headwater.terms.span import Span
from tests.statements.marked_text import draft_of, unmarked


def parts(text: str, draft: Draft) -> str:
    """Return “source | cue | content” of a draft."""
    return " | ".join(
        " … ".join(part.of(text) for part in spans) or "-"
        for spans in (draft.source, draft.cue, draft.content)
    )


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "<Many> [are said] {to live in fear}.",
            "- | are said to | Many … live in fear",
        ),
        (
            "<Guards> [reportedly] {beat them}.",
            "- | reportedly | Guards … beat them",
        ),
        (
            "<Orlenz> [faces allegations of] {selling visas}.",
            "- | faces allegations of | selling visas",
        ),
        ("<The mill faces> [claims] {that it sold papers}.", "- | claims | that it sold papers"),
        (
            "<Orlenz> [faces allegations of] {coercing porters}, and cooks by threats.",
            "- | faces allegations of | coercing porters, and cooks by threats",
        ),
        (
            "<Orlenz> [is accused of] {coercing porters}, and the union has gone to court.",
            "- | is accused of | coercing porters",
        ),
        ("{The yard} [is accused of] {beating them}.", "- | is accused of | beating them"),
        ("<Moll> [is accused of] {selling visas}.", "- | is accused of | selling visas"),
        (
            "Moll [is accused] by <the union> of {selling visas}.",
            "the union | is accused | selling visas",
        ),
        (
            "<It> [has long been rumoured] {that visas are sold}.",
            "- | has long been rumoured | that visas are sold",
        ),
        ("[Claims] {that visas were sold} spread.", "- | Claims | that visas were sold"),
        ("<She> [reportedly told] friends {that it left}.", "She | reportedly told | that it left"),
        ("<She> [said] {that it left}.", "She | said | that it left"),
    ],
)
def test_a_subject_that_could_not_have_spoken_belongs_to_the_claim(marked: str, expected: str):
    text = unmarked(marked)
    assert parts(text, without_speaker(text, draft_of(marked))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Guards allegedly deported the men.",
            ["- | allegedly | Guards … deported the men"],
        ),
        (
            "The men are believed to have been deported.",
            ["- | are believed to | The men … have been deported"],
        ),
        (
            "The police are asking about Moll, a deputy, because she allegedly deported the men.",
            ["- | allegedly | she … deported the men"],
        ),
        (
            "Moll allegedly receives 2,000 euros a month.",
            ["- | allegedly | Moll … receives 2,000 euros a month"],
        ),
        ("Moll is said to own a ship.", ["- | is said to | Moll … own a ship"]),
        (
            "Behind the raid, it is thought, stands a rival firm.",
            ["- | it is thought | Behind the raid … stands a rival firm"],
        ),
        ("The yard is accused of beating them.", ["- | is accused of | beating them"]),
        ("The ship was considered safe.", []),
        ("Guards deported the men.", []),
    ],
)
def test_a_hedge_without_a_speaker_makes_a_claim(text: str, expected: list[str]):
    found = hedged_claims(text, sentences_in(text), ())
    assert [parts(text, draft) for draft in found] == expected


def test_a_hedge_inside_what_somebody_says_is_theirs():
    marked = "<She> [said] {that guards allegedly deported the men}."
    text = unmarked(marked)
    assert hedged_claims(text, sentences_in(text), [draft_of(marked)]) == ()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Guards deported the men at the pier.", ["Guards deported the men at the pier"]),
        ("The sea was calm and grey that morning.", []),
        ("Did guards beat the men at the pier?", []),
        ("Guards deported them.", []),
    ],
)
def test_the_publisher_alleges_acts_in_its_own_voice(text: str, claims: list[str]):
    found = own_voice(text, sentences_in(text), ())
    assert [parts(text, draft) for draft in found] == [f"- | - | {claim}" for claim in claims]


@pytest.mark.parametrize(
    "marked",
    [
        "{Guards deported the men at the pier}, <she> [said].",
        "“{It left. Guards deported the men at the pier},” <she> [said].",
    ],
)
def test_a_sentence_that_somebody_is_reported_to_say_is_not_the_publishers(marked: str):
    text = unmarked(marked)
    assert own_voice(text, sentences_in(text), [draft_of(marked)]) == ()


@pytest.mark.parametrize(
    ("sentence", "is_alleged"),
    [
        ("The guards beat the deckhands with a hose", True),
        ("The foreman kept their passports in a drawer", True),
        ("A deckhand is paid 30 dollars a week", False),
        ("The two will stand trial on Friday", False),
        ("FORCED LABOUR AT SEA", False),
    ],
)
def test_the_publisher_alleges_harm_and_tells_the_rest(sentence: str, is_alleged: bool) -> None:
    whole = Span(0, len(sentence))
    voiced = (Draft((), (), (whole,), 0.5, whole),)
    assert bool(alleging_harm(sentence, voiced)) is is_alleged


def test_who_is_announced_may_tell_of_anything() -> None:
    text = "Moll wrote: A deckhand is paid 30 dollars"
    said = Draft((Span(0, 4),), (Span(5, 10),), (Span(12, len(text)),), 0.5, Span(0, len(text)))
    assert alleging_harm(text, (said,)) == (said,)
