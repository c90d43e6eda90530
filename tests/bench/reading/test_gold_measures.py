import pytest

from bench.reading.gold_measures import ON_RIGHT, measured
from bench.reading.labelling import Labelling
from bench.reading.tally import Tally, accuracy, same
from tests.bench.reading.labelled import a_labelling

DEEP = "⟦S1 Ilse Marrow⟧ ⟦Q1 said⟧ that ⟦T1 ⟦S2 a guard⟧ ⟦Q2 told⟧ her ⟦T2 ⟦H1 perhaps⟧ so⟧⟧."
FLAT = "⟦S1 Ilse Marrow⟧ ⟦Q1 said⟧ that ⟦T1 a guard told her ⟦H1 perhaps⟧ so⟧."
MARROW = "1: kind=named person | speaker=Ilse Marrow"
GUARD = "2: kind=unnamed | speaker=guard | certainty=possible | hedges=H1"


def tallies(gold: Labelling, found: Labelling) -> dict[str, Tally]:
    return dict(measured(gold, found).tallies)


def of_two(text: str, gold: str, found: str) -> dict[str, Tally]:
    """Return the tallies of a text with one statement, labelled thus and thus."""
    return tallies(a_labelling(text, gold), a_labelling(text, found))


def test_a_labelling_agrees_with_itself_on_everything():
    labelling = a_labelling(DEEP, f"{MARROW} | via=Delta Wire:relay", f"{GUARD} | within=1")
    result = measured(labelling, labelling)

    for name, tally in result.tallies.items():
        assert tally.recalled == tally.gold == tally.precise == tally.found, name
    assert result.choices["certainty"] == {("certain", "certain"): 1, ("possible", "possible"): 1}


def test_two_texts_cannot_be_held_together():
    with pytest.raises(ValueError, match="found two texts"):
        measured(a_labelling("⟦T1 One⟧", "1: kind=publisher"), a_labelling(FLAT, MARROW))


def test_a_link_is_right_if_both_its_ends_are():
    deep = a_labelling(DEEP, MARROW, f"{GUARD} | within=1")
    unlinked = a_labelling(DEEP, MARROW, GUARD)
    flat = a_labelling(FLAT, MARROW)

    assert tallies(deep, deep)["nested"] == same(1, 1, 1)
    assert tallies(deep, unlinked)["nested"] == same(0, 1, 0)
    assert tallies(unlinked, deep)["nested"] == same(0, 0, 1)
    assert tallies(deep, flat)["nested"] == same(0, 1, 0)
    assert tallies(deep, flat)[f"nested{ON_RIGHT}"] == same(0, 0, 0)


def test_the_publishers_own_statements_can_be_left_out():
    text = "⟦T2 One is so⟧. ⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 two is so⟧."
    gold = a_labelling(text, "1: kind=unnamed | speaker=?", "2: kind=publisher")
    found = a_labelling(text.replace("⟦T2 One is so⟧", "One is so"), "1: kind=unnamed | speaker=?")

    assert tallies(gold, found)["statements"] == same(1, 2, 1)
    assert tallies(gold, found)["statements, not the publisher's"] == same(1, 1, 1)
    assert tallies(found, gold)["statements, not the publisher's"] == same(1, 1, 1)


def test_a_conduit_has_an_agent_and_a_part():
    text = "⟦S1 She⟧ ⟦Q1 told⟧ ⟦T1 so⟧ to the Delta Wire agency"
    she = "1: kind=unnamed | speaker=?"
    gold = f"{she} | via=Delta Wire:venue"

    assert of_two(text, gold, f"{she} | via=the Delta Wire agency:venue")["venue"] == same(1, 1, 1)
    wrong_part = of_two(text, gold, f"{she} | via=Delta Wire:relay")
    assert wrong_part["venue"] == same(0, 1, 0)
    assert wrong_part["relay"] == same(0, 0, 1)
    assert wrong_part[f"conduit{ON_RIGHT}"] == same(1, 1, 1)


def test_conduits_of_missed_and_invented_statements_are_missed_and_invented():
    text = "⟦S1 She⟧ ⟦Q1 told⟧ ⟦T1 so⟧. And no."
    other = "She told so. ⟦S1 And⟧ ⟦T1 no⟧."
    she = "1: kind=unnamed | speaker=? | via=Delta Wire:relay"

    result = tallies(a_labelling(text, she), a_labelling(other, she))
    assert result["relay"] == same(0, 1, 1)
    assert result[f"relay{ON_RIGHT}"] == same(0, 0, 0)


@pytest.mark.parametrize("repeated", ["", " | via=Delta Wire:relay, Ilse Marrow:relay"])
@pytest.mark.parametrize("again", ["", " | via=Delta Wire:relay, Ilse Marrow:relay"])
def test_it_is_form_alone_whether_conduits_repeat_what_nesting_tells(repeated: str, again: str):
    outer = f"{MARROW} | via=Delta Wire:relay"
    gold = a_labelling(DEEP, outer, f"{GUARD} | within=1{repeated}")
    found = a_labelling(DEEP, outer, f"{GUARD} | within=1{again}")

    assert tallies(gold, found)["relay"] == same(1, 1, 1)


def test_who_tells_by_conduit_what_the_gold_tells_by_nesting_is_not_wrong():
    outer = f"{MARROW} | via=Delta Wire:relay"
    gold = a_labelling(DEEP, outer, f"{GUARD} | within=1")
    found = a_labelling(DEEP, outer, f"{GUARD} | via=Ilse Marrow:relay")

    assert tallies(gold, found)["relay"] == same(1, 1, 1)
    assert tallies(found, gold)["relay"] == Tally(recalled=2, gold=2, precise=1, found=1)


def test_hedges_are_found_in_the_text_and_as_those_of_their_statement():
    gold = a_labelling(DEEP, MARROW, GUARD)
    astray = a_labelling(DEEP, f"{MARROW} | hedges=H1", GUARD.replace(" | hedges=H1", ""))

    assert tallies(gold, astray)["hedges"] == same(1, 1, 1)
    assert tallies(gold, astray)[f"hedges{ON_RIGHT}"] == Tally(0, 1, 0, 1)


def test_only_speakers_that_somebody_is_are_asked_for():
    text = "⟦S1 The director⟧ ⟦Q1 said⟧ ⟦T1 so⟧. That is Ilse Marrow."
    named = "1: kind=named person | speaker=Ilse Marrow"
    nobody = "1: kind=named person | speaker=?"

    assert of_two(text, named, named)["speaker to resolve"] == accuracy(1, 1)
    assert of_two(text, named, nobody)["speaker"] == accuracy(0, 1)
    assert of_two(text, nobody, nobody)["speaker"] == accuracy(1, 1)
    assert of_two(text, nobody, named)["speaker"] == accuracy(0, 1)
    own = of_two("⟦T1 It is so⟧", "1: kind=publisher", "1: kind=publisher | speaker=Courier")
    assert own["speaker"] == accuracy(0, 0)


def test_who_is_named_in_full_needs_no_resolving():
    named = "1: kind=named person | speaker=Ilse Marrow"

    result = of_two("⟦S1 Director Ilse Marrow⟧ ⟦Q1 said⟧ ⟦T1 so⟧", named, named)
    assert result["speaker to resolve"] == accuracy(0, 0)


def test_silence_is_asked_of_the_silent_and_certainty_of_the_others():
    text = "⟦S1 She⟧ ⟦Q1 would not say⟧ ⟦T1 why⟧"
    she = "1: kind=unnamed | speaker=?"
    silent = f"{she} | stance=declines to comment"
    result = of_two(text, f"{silent} | silence=did not reply", f"{silent} | silence=not reached")

    assert result["silence"] == accuracy(0, 1)
    assert result["certainty"] == accuracy(0, 0)
    assert of_two(text, silent, she)["silence"] == accuracy(0, 1)
    assert of_two(text, she, silent)["silence"] == accuracy(0, 0)
    assert of_two(text, she, silent)["certainty"] == accuracy(1, 1)


def test_denied_words_count_by_half_and_narrowing_words_by_a_touch():
    denies = "1: kind=unnamed | speaker=? | stance=denies"
    gold = "⟦S1 She⟧ ⟦Q1 denied⟧ ⟦T1 ⟦X1 ⟦Y1 forced⟧ work ⟦Y1 at night⟧⟧⟧"
    found = "⟦S1 She⟧ ⟦Q1 denied⟧ ⟦T1 forced ⟦X1 work ⟦Y1 at⟧ night⟧⟧"
    little = "⟦S1 She⟧ ⟦Q1 denied⟧ ⟦T1 forced ⟦X1 work⟧ at night⟧"

    result = tallies(a_labelling(gold, denies), a_labelling(found, denies))
    assert result["denied"] == same(1, 1, 1)
    assert result["narrowing"] == Tally(1, 2, 1, 1)
    result = tallies(a_labelling(gold, denies), a_labelling(little, denies))
    assert result["denied"] == same(0, 1, 1)
    assert result["narrowing"] == Tally(0, 2, 0, 0)
