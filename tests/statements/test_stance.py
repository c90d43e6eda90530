import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.stance import certainty_of, stance_of
from headwater.statements.statement import Certainty, Stance

# Cue, stroke, content: the stroke alone if the statement has no content of its own.
ASSERTS = """
said | the men were sent to the front
according to | the men were sent to the front
: | The men were sent to the front.
has accused | the army of recruiting cooks
claims | that his passport was taken
warned | citizens not to travel
there is no doubt | that they were sold
not only said | that they were sold
refused | to sign the paper
pleaded guilty | to selling visas
denied | entry to the camp
rejected | the calls for an inquiry
said in response to a question | that the talks go on
said | they were never paid
said | they did not join the army of their own will
said | the job offers were fake
said | he left because he had not been paid
said | the agency offered jobs that did not exist
called | the job offers fake
said | officials would not be deported
told reporters | that he was born in Port Amani
said | it had no knowledge of such cases
replied | We have no record of that name
said | “I do not know where they are.”
did not rule out | a second raid
told | to my face in June that there were two lists
has advised | that the blaze began in the stairwell
insists | that it delivered the letter in May
insists | that the drivers pay their own fines
said | “We were cooks,” “Do you ask a cook where the meat is from?”
: | When I asked for the body, he answered: “Which body?”
says | they tell me he has left, but how could he leave without shoes?
dismissed | the Observatory as “two men and a fax”
dismissed | him from his post
said | that nobody died
maintained | nobody was ever told of any charge
recalls | that the panel had found “no systemic abuse”
said | work at the mill stopped in May
said | Put to work at dawn, they slept at noon
""".strip().splitlines()
DENIES = """
denied | that it recruits students
has officially denied | the claims
rejected | the allegations as baseless
ruled out | a recruitment of students
brushed aside | the reports
said in a statement, refuting | the account
issued a denial |
pleaded not guilty | to selling visas
does not believe | that he went
called | the reports “fake news”
described | the story as a malicious invention
spoke of | a campaign of lies and propaganda
said | the reports were baseless
said | It's a lie.
said | There is no truth to these stories
said | nothing of the sort had happened
said | the embassy had no part in it
said | nobody was forced to sign
said | “We do not recruit foreigners.”
took issue | with the figure of 60
distanced itself | from the claim
reiterated | its denial of the raid
said | no students had been deported
insisted | that it had not recruited anyone
stated | it never issued visas to cooks
read | The Embassy denies these allegations in the strongest terms
doubted | that he went
denied | that visas are withheld from students
denies | that any visa depends on service
said | the account was "a fabrication from the first word to the last"
said | The tale that workers are made to choose was equally false
said in a statement | Reports to that effect are “a fabrication”
told | not one student had been asked to serve
says | its guards touched nobody
said | Reports in the Ledger that porters were locked in are "categorically untrue"
: | It did not.
: | No. We did not.
said | “Never.”
told | “Nobody has been left without water. Nobody,”
stated | The ministry has never instructed anyone to confiscate passports
said | no officer has ever been ordered to detain a cook
said | not a single worker was ever locked in
""".strip().splitlines()
DECLINES = """
declined to comment |
declined | to comment on the case
refused to confirm | the number
would not say | who had paid
had no immediate reply |
did not respond to a request for comment |
has not commented on | the case
could not be reached for comment |
was not immediately available |
did not deny | that he had signed
neither confirmed nor denied | the deaths
has yet to respond |
left questions unanswered |
could not verify | how he died
does not know | how he was recruited
did not say | where the men are
refused to rule out | a second raid
declined | an interview
said | it could not discuss operations
remained silent |
declined | to indicate who holds the papers
declined to state | how many slept there
would not be drawn |
could not be traced | comment
will not be commenting | on the buyer
saw no need to say | whether they were paid
has turned down | all requests for an interview
declined | several invitations
went unanswered | calls to the office
neither owner would comment |
attempts to reach | the owner
""".strip().splitlines()
ASKS = """
asked | whether he had signed
asked | why nobody came
inquired | about the visas
wondered | who had paid
wanted to know | who had paid
wished to know | if he thought her a liar
demanded | to know who had sent it
asked to be told | why the gate was shut
wonders | “Is it a crime to rent out a bed?”
said | “Where are our sons?”
""".strip().splitlines()
DEMANDS = """
demanded | the return of the men
called on | the army to free the men
called for | an inquiry
urged | citizens not to travel
asked | the governments to warn their citizens
told | to sign the paper
ordered | the men to board a lorry
appealed to | the minister
asked | for a residence card
said | not to open the door
told | to “walk towards the trees”
said | wait for the bank
wrote | “Phones off, all of you.”
: | One question each, please, and say who you are
had asked | that the lists be filled in later
insists | that Delmar “give notice of each transfer”
had insisted | that they hand over 900 crowns each
insisted | that the mayor resign
shouted | that we must go back to our rooms
recommended | that the wards be closed
""".strip().splitlines()


def cases(stance: Stance, lines: list[str]) -> list[tuple[str, str, Stance]]:
    return [
        (cue.strip(), content.strip(), stance)
        for cue, _, content in (line.partition(" |") for line in lines)
    ]


@pytest.mark.parametrize(
    ("cue", "content", "stance"),
    cases(Stance.ASSERTS, ASSERTS)
    + cases(Stance.DENIES, DENIES)
    + cases(Stance.DECLINES, DECLINES)
    + cases(Stance.ASKS, ASKS)
    + cases(Stance.DEMANDS, DEMANDS),
)
def test_stance_follows_the_words(cue: str, content: str, stance: Stance) -> None:
    assert stance_of(cue, content) is stance


@pytest.mark.parametrize(
    ("cue", "hedges", "certainty"),
    [
        ("said", (), Certainty.CERTAIN),
        ("confirmed", (), Certainty.CERTAIN),
        ("", (), Certainty.CERTAIN),
        ("denied", (), Certainty.CERTAIN),
        ("believes", (), Certainty.PROBABLE),
        ("alleged", (), Certainty.CERTAIN),
        ("is accused", (), Certainty.PROBABLE),
        ("reportedly said", (), Certainty.PROBABLE),
        ("suspects", (), Certainty.POSSIBLE),
        ("asked", (), Certainty.UNKNOWN),
        ("called for", (), Certainty.UNKNOWN),
        ("did not respond", (), Certainty.UNKNOWN),
        ("said", ("likely",), Certainty.PROBABLE),
        ("will say", (), Certainty.UNKNOWN),
        ("is expected to announce", (), Certainty.UNKNOWN),
        ("did not rule out", (), Certainty.POSSIBLE),
        ("is rumoured", (), Certainty.POSSIBLE),
        ("said", ("likely", "may"), Certainty.POSSIBLE),
        ("believes", ("if true", "may"), Certainty.UNKNOWN),
    ],
)
def test_certainty_is_the_least_that_cue_and_hedges_allow(
    cue: str, hedges: tuple[str, ...], certainty: Certainty
) -> None:
    assert certainty_of(cue, hedges) is certainty


def test_who_advises_that_something_is_so_is_as_sure_as_who_says_it() -> None:
    assert certainty_of("has advised", is_asserted=True) is Certainty.CERTAIN
    assert certainty_of("has advised", ("probably",), is_asserted=True) is Certainty.PROBABLE


@given(
    st.lists(st.sampled_from(["not ", "deny ", "said ", "never ", "?"]) | st.text()).map("".join),
    st.lists(st.sampled_from(["it ", "never ", "recruited ", "is ", "false "]) | st.text()).map(
        "".join
    ),
)
@settings(max_examples=150)
def test_any_words_have_a_stance_and_a_certainty(cue: str, content: str) -> None:
    assert stance_of(cue, content) in Stance
    assert certainty_of(cue, (content,)) in Certainty
