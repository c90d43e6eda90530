import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.act_kind import ActKind
from headwater.statements.act_lexicon import ACT_PHRASES
from headwater.statements.acts import act_mentions, acts_in

# In brackets what speaks of an act; after the stroke every kind that the sentence speaks of.
SENTENCES = """
Two nurses were [kidnapped] near the market. | abduction
Women were hired to [assemble drones] in a hall. | arms production or supply
The village was [attacked] with mortars. | attack
Nine fighters were [captured] near the river. | capture in war; deployment to combat
The ministry [blocked the news site]. | censorship
Guards [pressed the men to sign]. | coercion
The [coercion] of students goes on. | coercion
They [made us sign] papers that we could not read. | coercion
He was [sent to the front] after a week. | deployment to combat
They now [fight in] the hills. | deployment to combat
His brother [died] in May. | death
He was [killed] in his sleep. | death; killing
She said that he [died in the fighting]. | death; death in combat; deployment to combat
The agency [lured] cooks abroad. | deception
They signed for [jobs that did not exist]. | deception
The camp was [without water]. | denial of aid or care
Officers [confiscated their passports]. | denial of documents
The office will [not extend the visas] of students. | denial of documents
Their [visas were cancelled]. | denial of documents
He was [deported] on Monday. | deportation or expulsion
Soldiers [looted] the shop. | destruction of property
He spent a year in [prison]. | detention
They [were held] without food. | denial of aid or care; detention
His cousin [went missing]. | disappearance
Landlords [discriminate against] migrants. | discrimination
Families [fled] the valley. | displacement
Cooks were held in [bonded labour]. | forced labour or exploitation
He [bribed] a clerk. | bribery or extortion
They were [promised good jobs]. | promise or offer
Six men were [wounded]. | injury
Police are [investigating] the agency. | investigation
The guards [shot dead] a cook. | death; killing
The [salary] was never seen. | payment
Some were told of [reprisals]. | penalty or reprisal
A court [convicted] the recruiter. | prosecution or sentence; recruitment
The army [recruits] cooks. | recruitment
They were told to [sign army contracts]. | recruitment
He was [conscripted] in spring. | recruitment
The women were [rescued]. | release or rescue
Guards [raped] a prisoner. | detention; sexual violence
The police had [wiretapped] the hall. | surveillance
Clerks [threatened] the students. | threat
They lose the room [unless they join] the choir. | threat
A guard [beat him] with a belt. | torture or ill-treatment
A ring that [trafficked] girls was found. | trafficking
There were two [weeks of training]. | military training
An aunt [arranged the journey]. | arrangement of travel
The embassy [warned] its citizens. | warning to the public
Six cooks were [bitten] on the quay. | injury
The operator sent [guards with dogs] to the quay. | attack
The men [bought their way out]. | bribery or extortion
Cooks will [get no new visa] this year. | denial of documents
They said [none of us would get a new visa]. | denial of documents
Their [permits lapse] in May. | denial of documents
They were [picked up at building sites]. | detention
He was [asked to serve] in the north. | recruitment
Guards [beat] at least 14 cooks. | torture or ill-treatment
They hit a gate and [punched] the clerk. | torture or ill-treatment
Soldiers [burned the village]. | destruction of property
They [broke his arm]. | injury
They [shot three farmers]. | killing
"""
NOTHING_DONE = """
The study counts 46 cooks.
The choir released a statement.
He suffered a heart attack.
The talks were held in Port Amani.
The committee captured attention with its song.
He attended school in spring.
She pays attention to the weather.
The town is fighting poverty.
The film captured on video shows rain.
The minister visited a school.
She beat the record.
The company beat expectations.
He shot a film.
"""


def split(line: str) -> tuple[str, list[str]]:
    marked, _, kinds = line.partition(" | ")
    return marked, kinds.split("; ")


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_words_speak_of_these_acts_and_of_no_others(line: str) -> None:
    marked, kinds = split(line)
    text = marked.replace("[", "").replace("]", "")
    assert acts_in(text) == tuple(sorted(kinds))
    assert marked[marked.index("[") + 1 : marked.index("]")] in {
        text[start:end] for _, start, end in act_mentions(text)
    }


@pytest.mark.parametrize("text", NOTHING_DONE.strip().splitlines())
def test_a_sentence_in_which_nobody_does_anything_to_anybody_speaks_of_no_act(text: str) -> None:
    assert acts_in(text) == ()


def test_every_kind_of_act_has_its_words_and_an_example() -> None:
    assert set(ACT_PHRASES) == set(ActKind)
    examples = {kind for line in SENTENCES.strip().splitlines() for kind in split(line)[1]}
    assert examples == {kind.value for kind in ActKind}


def test_phrases_have_no_control_characters_from_a_forgotten_raw_string() -> None:
    phrases = [phrase for phrases in ACT_PHRASES.values() for phrase in phrases]
    assert all(phrase.isprintable() for phrase in phrases)


def test_denying_an_act_speaks_of_it_too() -> None:
    assert acts_in("Nobody was deported.") == ("deportation or expulsion",)


def test_both_ways_of_telling_the_same_allegation_share_its_acts() -> None:
    told = acts_in("Students were threatened with deportation unless they joined the army.")
    retold = acts_in("They were threatened: enlist in the army or be expelled, the students said.")
    assert {"deportation or expulsion", "recruitment", "threat"} <= set(told) & set(retold)


@given(st.lists(st.sampled_from(["killed ", "in ", "war ", "visas "]) | st.text()).map("".join))
@settings(max_examples=100)
def test_any_words_are_read_and_mentions_lie_inside_them(words: str) -> None:
    mentions = act_mentions(words)
    assert {kind.value for kind, _, _ in mentions} == set(acts_in(words))
    assert all(0 <= start < end <= len(words) for _, start, end in mentions)


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("two boys nearly drowned in the canal", ()),
        ("she was almost abducted", ()),
        ("he came close to being killed", ()),
        ("he narrowly escaped being abducted", ()),
        ("nearly 40 men were abducted", ("abduction",)),
        ("almost every cook was abducted", ("abduction",)),
    ],
)
def test_what_nearly_happened_is_no_act(words: str, acts: tuple[str, ...]) -> None:
    assert acts_in(words) == acts
