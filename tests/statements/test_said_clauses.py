"""Who says what, by the grammar of a clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.said_clauses import said_clauses
from headwater.terms.span import Span
from tests.statements.marked_text import unmarked

CLAUSES = """
<The nurse> [said] that {it left}.
<The nurse> [had told] them in March that {it left}.
<The company's agent, Oscar Penn>, [promised] him that {it would be free}.
<She> [told] him {he owed ten cedis}.
<The guard> [said] {it was late}.
In Odo <an agency> [had assured] her that {the work was “normal”}.
<A policeman> [ordered] us {to hand over our phones}.
<Joel Keel> [had threatened] {to have their permits cancelled}.
She rang <the agent>, who [swore] that {it would begin again}.
<The judge> [asked] {whether he had been beaten}.
<Survivors> [accused] {their employer of keeping the gate locked}.
<Landlords> [had complained] of {noise}.
<Inspectors> [had warned] the yard in March about {the stairs}.
<The judge> [asked] the navy for {its logs}.
<Inspectors> [had warned] the owner, Penn Gloves, in March about {the stairs}.
<The guard> [called] {it “a joke”}.
<The clerk> [regretted to inform] them that {it left}.
<The agent>, who [guarantees] that {it leaves early}.
<He> rang on Monday and [said] that {it left}.
<A recruiter> came in June and [asked] for {cooks}.
<A guard> had taken her phone, [warned] her that {it left}.
<A guard> [ordered] her {never to mention the burns}.
[Reports] in <the Courier> that {two cooks were held} are "untrue".
The yard heard the [suggestion] by <the dockers' union>, a small one, that {cooks paid for beds}.
<Joel Keel>, she said, [had threatened] {to have them held}.
‘<He> [said] {we were cheap},’ one of them wept.
<The cook> [wrote] to a colleague: {“Nobody leaves.”}
<The warden> [had shouted]: {"Save the pumps first!"}
We [were told] by <a cook> that {it had left}.
They [had been instructed] by <the rector's office> {to hand over lists}.
Two cooks [have been told] by <an agent, Mato Penn>, that {it left}.
He [had been ordered] by <the contractor, Odo Hire>, {to bolt the gate}.
They [had been assured] by <the ministry> two years ago that {it left}.
The yard [had been alerted] by <a church group> in January {to missing wages}.
They came for what they [had been told] {were courses in cooking}.
He [had been told] by <a guard>, the Courier wrote, that {it left}.
They [had heard] of {such cases} from <neighbours>.
I [heard] {it} from <two of the cooks>.
They [are warned] in writing, every year, that {it is an offence}.
He [was informed] that {he owed money}.
Parliament [had been told] in <an intelligence briefing> of {89 cooks at the front}.
I [am told] {the good jobs go to others}.
She [had heard from] <Ms Abba> that {two cooks were ill}.
<The guard> [said] that {it left}, but the men stayed.
<The cook> [replied]: {“We left. It rained.”} Then he wept.
<The consulate> [wishes to inform] the port that {its clerk was turned away}.
<The board> [has the honour to state] that {it left}.
<Six of the cooks> [related] that {it left}.
<The clerk> [pointed out] that {it left}.
<The office> [accordingly requests] that {access be granted}.
<Mr Keel> [sought to establish] {what agents might charge}.
<The clerk> [wanted to know] {why it had left}.
<My neighbour> [swears] {more than fifty men were in there}.
<The office> [told] her {Odans complain too much}.
<The cooks> [had spoken] in 2032 of {sums they owed}.
<The watchman> [is asking] everyone {who sends the photos out}.
<Her madam> [keeps saying] {“I bought you cheap”}.
<A corporal> [was asking] for {2,000 cedis}.
They heard <a loudspeaker> [ordering] the boat {to go back at night}.
The consul recalls <the secretary, Dr Ada Moll>, [promising] on 2 May that {it left}.
She remembers <the carter> [telling] her that {it left}.
Two of the women described <Boro> [warning] them that {it left}.
<A cook>, who drives for the yard, [goes]: {“Nobody leaves.”}
<Joel Keel, a cook who keeps to himself>, [shrugs]: {“Slaves don't wave.”}
<The crew> [ordered] {people off at knifepoint}.
<He> [puts] {the charge at €95 a week}.
<The branch> [puts] {those aboard at 63}.
<The smallest child> [gave] {his age as sixteen}.
He [was given to understand] by <the agent> in June that {it left}.
<The minister> [has told] state television {at least 31 bodies had been found}.
<One mother> [told] the paper {the agent had been there}.
Just now [a text from] <Ada Moll>: {“Bring 1,100 and she goes.”}
They left after <smugglers> [radioed] the captain that {it sank}.
<The minister> [undertook] that {it would be read}.
<Corvane> [put] {the number of beds at 90}.
<The certificate> [gives] {the cause as fever}.
<The agent> [promised] him {$18 an hour}.
<The guard> [demanded] {300 cedis for news of her son}.
<A mate> [let slip] that {it left}.
<The port> [made it clear] that {it left}.
<The mate> [was heard to say] that {it left}.
<Her aunt> [had rung to ask] {if it was true}.
<He> [wanted to know] {how she came by the key}.
<The log> [lists] {eleven crates, four of them empty}.
<The ministry> [admits] to {17}.
<The office> [arrived at] {a total of 287}.
<The clerk> [puts] {the salt in a loaf at between 4 and 9 grams}.
<A mother> [told] the deckhands {her son had been put ashore}.
<The cook> [told] anyone who came that {it left}.
<I> [told] the owner in May: {no gloves, no work}.
<A warden> [had boasted] of {docking pay}.
<The foreman> [had called] {gloves “a luxury”}.
<The harbour police> [declared] {the hold empty}.
<A note> [records] that {it left}.
<He> [had answered], she said, that {it left}.
The yard heard the [allegation], made by <the weekly Oko> on Monday, that {it left early}.
He was glad, but the men [were told] by <the mate> {to “eat first, ask later”}.
[It is alleged] by <a dockers' group> that {it was sold}.
<The council> [denies] {sending this}.
<Their priest> [wrote] to me on Monday to say that {it is empty}.
<Neighbours> [spoke of] {nine cooks on the roof}.
<I> [can confirm] that {a letter came}.
What <I> [can tell] you is that {it left}.
[It has long been rumoured] that {papers are sold}.
The mayor [has been accused] by <two clerks> of {selling papers}.
<The mayor> [laughed off] {the charge}.
<She> [thinks] {it left}.
<Cooks> [denied] {allegations that it left}.
Before that, <Corvane> [reported], citing two cooks, that {it left}.
""".strip().splitlines()
NO_CLAUSES = """
It was said to be late.
If he says that it left, we go.
The ship left that evening.
To say that it left is wrong.
He did not say that it left.
No complaint by a person of that name came.
The report was told well.
Nurses who answered an advert came.
""".strip().splitlines()


def marked(text: str) -> str:
    marks = [
        (place, sign)
        for clause in said_clauses(text, Span(0, len(text)))
        for span, signs in ((clause.source, "<>"), (clause.cue, "[]"), (clause.content, "{}"))
        if span is not None
        for place, sign in ((span.start, signs[0]), (span.end, signs[1]))
    ]
    for place, sign in sorted(marks, key=lambda mark: (mark[0], mark[1] in "<[{"), reverse=True):
        text = f"{text[:place]}{sign}{text[place:]}"
    return text


@pytest.mark.parametrize("expected", CLAUSES)
def test_a_clause_tells_who_says_what(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


def test_who_told_last_tells_again() -> None:
    text = "She swore a guard had taken her phone, warned her that it left and told her to wait."
    assert _sources(text) == ["She", "a guard", "a guard"]


def test_who_tells_of_it_denies_besides() -> None:
    text = "Ada Moll told us that a guard had left, but denied that he was paid."
    assert _sources(text) == ["Ada Moll", "Ada Moll"]


def _sources(text: str) -> list[str]:
    clauses = said_clauses(text, Span(0, len(text)))
    return [clause.source.of(text) for clause in clauses if clause.source is not None]


@pytest.mark.parametrize("text", NO_CLAUSES)
def test_what_nobody_says_is_no_clause(text: str) -> None:
    assert marked(text) == text


def test_two_verbs_share_their_subject() -> None:
    text = "The agent promised him that it was free and told him that it was near."
    found = said_clauses(text, Span(0, len(text)))
    assert [(c.source and c.source.of(text), c.content.of(text)) for c in found] == [
        ("The agent", "it was free"),
        ("The agent", "it was near"),
    ]


def test_a_clause_may_stand_in_another() -> None:
    text = "She said that the guard had told them that it left."
    found = said_clauses(text, Span(0, len(text)))
    assert [clause.content.of(text) for clause in found] == [
        "the guard had told them that it left",
        "it left",
    ]


@given(
    st.lists(
        st.sampled_from(
            ["the guard ", "said ", "that ", "told ", "him ", "to go ", "by ", ", ", "“"]
        )
        | st.text(max_size=3)
    ).map("".join)
)
def test_every_part_lies_within(text: str) -> None:
    for clause in said_clauses(text + ".", Span(0, len(text) + 1)):
        assert 0 <= clause.cue.start < clause.content.start < clause.content.end <= len(text) + 1
