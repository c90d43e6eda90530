"""The index of outlets' names finds just those that occur in a text."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.steps.outlet_names import OutletNames

words = st.text(alphabet="abAß ", max_size=12)


@given(names=st.sets(words, max_size=12), text=words)
def test_the_names_found_are_all_that_occur_in_the_text(names: set[str], text: str):
    occurring = {name for name in names if name.casefold() in text.casefold()}
    assert OutletNames.of(names).named_in(text) == occurring


def test_names_of_any_length_are_found_in_any_case_and_within_words():
    names = OutletNames.of(["AP", "Northline", "NORTHLINE News", "Straße", "Le Phare", "Sable"])
    text = "The northlines of STRASSE disabled an app."
    assert names.named_in(text) == {"AP", "Northline", "Straße", "Sable"}


def test_names_that_begin_and_end_alike_are_told_apart():
    names = OutletNames.of(f"The {place} Times" for place in ("Aldern", "Corvane", "Dessan"))
    assert names.named_in("as the Corvane Times wrote") == {"The Corvane Times"}
