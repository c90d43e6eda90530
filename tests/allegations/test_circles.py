from hypothesis import given
from hypothesis import strategies as st

from headwater.allegations.circles import ALIKE_ENOUGH, circles_of
from headwater.allegations.likeness import likeness, weights_of
from headwater.allegations.proposition import fields_of, names_of_report
from headwater.statements.statement import SourceKind
from tests.marked import statements_of, told

BEATEN = "guards beat workers with chains on the northern pier before sunrise"
BEATEN_AGAIN = "before sunrise guards beat workers on the northern pier"
FORCED = "students were forced to join the army or lose their visas and their rooms"
FORCED_AGAIN = "students lose their visas unless they join the army"
BOTH = "guards beat workers before sunrise, students were forced to join the army"


def read(pile):
    """Return the pile's statements, their fields and the weights of their features."""
    fields = {
        statement.id: fields_of(statement, each.report, names_of_report(each.report))
        for each in pile
        for statement in each.statements
    }
    by_report = {
        each.report.id: [fields[statement.id] for statement in each.statements] for each in pile
    }
    return statements_of(pile), fields, weights_of(by_report)


def circles(*pile):
    return circles_of(*read(pile))


def contents(pile, circle):
    """Return the words of the circle's members."""
    text = {s.id: each.report.text for each in pile for s in each.statements}
    return {member.content[0].of(text[member.id]) for member in circle.members}


def asseru(words, publisher="Coast Radio"):
    return told(publisher, f"person[Tobin Asseru] cue[said] <{words}>.")


def test_statements_that_are_alike_stand_in_one_circle():
    pile = [asseru(words) for words in (BEATEN, BEATEN_AGAIN, FORCED, FORCED_AGAIN)]

    assert {frozenset(contents(pile, circle)) for circle in circles(*pile)} == {
        frozenset({BEATEN, BEATEN_AGAIN}),
        frozenset({FORCED, FORCED_AGAIN}),
    }


def test_each_stands_with_the_centre_it_is_most_like_whoever_was_centre_first():
    beaten = "foreign dockers were beaten at night with chains and iron bars by guards"
    men_beaten = beaten.replace("foreign dockers", "men")
    everything = (
        "the yard has foreign dockers beaten with chains, sells their papers and burns their"
        " letters home"
    )
    sold = "the yard sells its foreign dockers papers that are false"
    burnt = "the yard burns the letters its foreign dockers send home"
    pile = [asseru(words) for words in (everything, burnt, sold, beaten, men_beaten)]

    assert {frozenset(contents(pile, circle)) for circle in circles(*pile)} == {
        frozenset({everything, burnt, sold}),
        frozenset({beaten, men_beaten}),
    }


def test_a_report_of_two_stories_does_not_weld_them():
    round_up = told(
        "Tidewrack",
        f"person[Tobin Asseru] cue[said] <{BEATEN}>.",
        f"person[Marta Ellin] cue[said] <{FORCED}>.",
    )
    pile = [round_up, asseru(BEATEN_AGAIN), asseru(FORCED_AGAIN)]

    assert {frozenset(contents(pile, circle)) for circle in circles(*pile)} == {
        frozenset({BEATEN, BEATEN_AGAIN}),
        frozenset({FORCED, FORCED_AGAIN}),
    }


def test_what_is_somewhat_like_three_reports_joins_them_and_like_two_it_does_not():
    somewhat = asseru("guards on the northern pier shot at workers and families who ran")
    several = [asseru(BEATEN, name) for name in ("The Lantern", "Merra Watch", "Dessan Daily")]

    assert [len(circle.members) for circle in circles(*several, somewhat)] == [4]
    assert [len(circle.members) for circle in circles(*several[:2], somewhat)] == [2, 1]


def test_who_is_like_nobody_stands_alone():
    pile = [asseru(BEATEN), asseru(FORCED)]

    assert [len(circle.members) for circle in circles(*pile)] == [1, 1]
    assert circles_of([], {}, weights_of({})) == ()


def test_the_centre_is_rather_what_somebody_said_than_what_a_publisher_says():
    own = told("Quillhaven Mercury", f"<{BEATEN}>.")
    pile = [own, asseru(BEATEN)]

    (circle,) = circles(*pile)

    assert circle.centre.source_kind is SourceKind.NAMED_PERSON
    assert circle.members[0] == circle.centre


def test_the_contrary_stands_apart():
    pile = [asseru(BEATEN), asseru(BEATEN.replace("beat", "never beat"))]

    assert len(circles(*pile)) == 2


SENTENCES = (BEATEN, BEATEN_AGAIN, FORCED, FORCED_AGAIN, BOTH, f"nobody in Oman: {BEATEN_AGAIN}")
PILE = [
    asseru(words, publisher)
    for words in SENTENCES
    for publisher in ("Coast Radio", "The Lantern", "Merra Watch")
] + [told("Dessan Daily", f"<{BEATEN}>.")]
piles = st.lists(st.sampled_from(PILE), min_size=1, unique=True)


@given(piles)
def test_each_statement_stands_in_one_circle(pile):
    members = [member.id for circle in circles(*pile) for member in circle.members]

    assert sorted(members) == sorted(statement.id for statement in statements_of(pile))


@given(piles, st.randoms(use_true_random=False))
def test_circles_do_not_depend_on_order(pile, chance):
    expected = circles(*pile)
    chance.shuffle(pile)

    assert circles(*pile) == expected


@given(st.lists(st.sampled_from(PILE), min_size=1, max_size=3, unique=True))
def test_where_no_three_reports_support_a_joining_each_member_is_like_the_centre(pile):
    _, fields, weights = read(pile)

    for circle in circles(*pile):
        for member in circle.members[1:]:
            value = likeness(fields[circle.centre.id], fields[member.id], weights)
            assert value >= ALIKE_ENOUGH
