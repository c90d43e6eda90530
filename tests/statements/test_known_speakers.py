"""Who has spoken in a text so far."""

from __future__ import annotations

from headwater.statements.known_speakers import KnownSpeakers, Speaker
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import SourceKind

TEXT = "Moll spoke.\n\nCole spoke.\n\nIt rained.\n\nIt froze.\n\nMoll spoke.\n\nShe left."


def speaker(words: str, position: int = 0, *papers: str) -> Speaker:
    phrase = read_source_phrase(words)
    described = frozenset(words.lower().split())
    kind = phrase.kind or SourceKind.UNNAMED
    return Speaker(words, kind, phrase, described, position, (), frozenset(papers))


def known_of(*speakers: Speaker, text: str = TEXT) -> KnownSpeakers:
    known = KnownSpeakers(text)
    for each in speakers:
        known.add(each)
    return known


def test_who_speaks_often_is_known_once_from_the_last_place_and_stands_first():
    first, last = speaker("Ada Moll", 0), speaker("Ada Moll", TEXT.rindex("Moll"))
    between = speaker("Ben Cole", TEXT.index("Cole"))
    known = known_of(first, between, *[first] * 1000, last)
    assert tuple(known) == (last, between)


def test_somebody_is_known_by_each_end_of_the_name():
    moll, cole = speaker("Ada Maria Moll"), speaker("Ben Cole")
    known = known_of(moll, cole)
    for name in ("Ada Maria Moll", "Maria Moll", "Moll", "MOLL"):
        assert tuple(known.named(name)) == (moll,)
    assert tuple(known.named("Ada")) == tuple(known.named("oll")) == ()


def test_somebody_is_known_by_the_words_of_the_introduction():
    nurse, old_nurse, clerk = speaker("nurse"), speaker("old nurse"), speaker("old clerk")
    known = known_of(nurse, old_nurse, clerk)
    assert tuple(known.described_by("nurse")) == (old_nurse, nurse)
    assert tuple(known.described_by("old")) == (clerk, old_nurse)


def test_a_fuller_description_has_all_of_the_words_and_more():
    nurse, old, older = speaker("nurse"), speaker("old nurse"), speaker("old port nurse")
    known = known_of(nurse, old, older, speaker("old clerk"), speaker("port nurse union"))
    assert tuple(known.fuller_than(nurse)) == (older, old)
    assert tuple(known.fuller_than(old)) == (older,)
    assert tuple(known.fuller_than(older)) == ()
    assert tuple(known.fuller_than(speaker("young nurse"))) == ()


def test_near_a_place_is_who_spoke_at_most_two_paragraphs_before():
    moll, cole = speaker("Ada Moll", 0), speaker("Ben Cole", TEXT.index("Cole"))
    known = known_of(moll, cole)
    assert list(known.near(TEXT.index("Cole") + 5)) == [(0, cole), (1, moll)]
    assert list(known.near(TEXT.index("froze"))) == [(2, cole)]
    assert list(known.near(TEXT.rindex("Moll"))) == []


def test_nobody_is_near_in_a_paragraph_without_end():
    known = known_of(speaker("Ada Moll", 0), text="Moll spoke. " + "It rained. " * 2000)
    assert [back for back, _ in known.near(9_000)] == [0]
    assert list(known.near(20_000)) == []
