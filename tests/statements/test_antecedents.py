"""To whom a pronoun, a role or a surname points back."""

from __future__ import annotations

from headwater.statements.antecedents import antecedent_of, author_of
from headwater.statements.source_phrase import read_source_phrase
from tests.statements.test_known_speakers import TEXT, known_of, speaker


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


def test_a_paragraph_goes_before_those_before_it():
    first, second = TEXT.index("Moll"), TEXT.index("Cole")
    both = known_of(speaker("Ada Moll", first), speaker("Ben Cole", second))
    assert antecedent_of(read_source_phrase("she"), second + 5, both) == speaker("Ben Cole", second)
    assert antecedent_of(read_source_phrase("she"), TEXT.index("rained"), both) is None


def test_a_role_points_to_the_fullest_of_those_who_have_it():
    nurse, old, young = speaker("nurse"), speaker("old nurse"), speaker("young nurse")
    the_nurse = read_source_phrase("the nurse")
    assert antecedent_of(the_nurse, 0, known_of(nurse, old)) == old
    assert antecedent_of(the_nurse, 0, known_of(nurse, old, young)) is None
