"""To whom a pronoun, a role or a surname points back."""

from __future__ import annotations

from headwater.statements.antecedents import KnownSpeakers, Speaker, antecedent_of, author_of
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import SourceKind

TEXT = "Moll spoke.\n\nCole spoke.\n\nIt rained.\n\nIt froze.\n\nMoll spoke.\n\nShe left."


def speaker(words: str, position: int, *papers: str) -> Speaker:
    phrase = read_source_phrase(words)
    described = frozenset(words.lower().split())
    kind = phrase.kind or SourceKind.UNNAMED
    return Speaker(words, kind, phrase, described, position, (), frozenset(papers))


def known_of(*speakers: Speaker) -> KnownSpeakers:
    known = KnownSpeakers(TEXT)
    for each in speakers:
        known.add(each)
    return known


def test_who_speaks_often_is_known_once_from_the_last_place_and_stands_first():
    first, last = speaker("Ada Moll", 0), speaker("Ada Moll", TEXT.rindex("Moll"))
    between = speaker("Ben Cole", TEXT.index("Cole"))
    known = known_of(first, between, *[first] * 1000, last)
    assert tuple(known) == (last, between)


def test_a_pronoun_asks_for_the_paragraph_where_somebody_spoke_last():
    moll, cole = speaker("Ada Moll", 0), speaker("Ben Cole", TEXT.index("Cole"))
    again = speaker("Ada Moll", TEXT.rindex("Moll"))
    she, here = read_source_phrase("she"), TEXT.index("She")
    assert antecedent_of(she, here, known_of(moll, cole)) is None
    assert antecedent_of(she, here, known_of(moll, cole, again)) == again


def test_a_paper_has_its_author_though_they_speak_elsewhere_later():
    moll = speaker("Ada Moll", 0, "statement")
    cole = speaker("Ben Cole", TEXT.index("Cole"), "letter")
    again = speaker("Ada Moll", TEXT.rindex("Moll"))
    known = known_of(moll, cole, again)
    assert author_of(read_source_phrase("the statement"), known) == moll
    assert author_of(read_source_phrase("the report"), known) is None


def test_a_paper_that_two_spoke_in_has_no_author():
    both = (speaker("Ada Moll", 0, "statement"), speaker("Ben Cole", 13, "statement"))
    assert author_of(read_source_phrase("the statement"), known_of(*both)) is None
