from headwater.allegations.candidates import Candidates
from headwater.allegations.proposition import fields_of, names_of_report
from tests.marked import statements_of, told


def read(*words):
    """Return what as many reports say, with the fields of each."""
    pile = [
        told("Coast Radio", f"person[Asseru] cue[said] <{some}>.", published=f"{2031 + number}")
        for number, some in enumerate(words)
    ]
    fields = {
        each.only.id: fields_of(each.only, each.report, names_of_report(each.report))
        for each in pile
    }
    return statements_of(pile), fields


def test_two_features_in_common_make_a_candidate_and_one_does_not():
    statements, fields = read(
        "guards beat women with chains", "women were beaten by thugs", "chains hung there"
    )
    first, second, _ = (statement.id for statement in statements)

    assert set(Candidates(statements, fields).like(fields[first])) == {first, second}


def test_candidates_are_sorted_whatever_the_order_of_the_statements():
    statements, fields = read(*(f"guards beat {number} women in the hall" for number in range(9)))
    one, other = Candidates(statements, fields), Candidates(statements[::-1], fields)
    found = one.like(fields[statements[0].id])

    assert found == other.like(fields[statements[0].id]) == tuple(sorted(found))
    assert len(found) == 9


def test_what_everybody_says_brings_nobody_together():
    statements, fields = read(*["guards beat women"] * 501)

    assert Candidates(statements, fields).like(fields[statements[0].id]) == ()
    few = statements[:500]
    assert len(Candidates(few, fields).like(fields[statements[0].id])) == 500
