"""Which cues report that something was said."""

import pytest

from headwater.statements.cues import is_alleging, is_deed, is_reporting

# Cue, stroke, content.
REPORTS = """
appeals for | news of a grey van
had ordered | him to bolt the hatch
records | that the cook fell
went on | the hatch was open
in the words of | the hatch was open
laughed | “The hatch was open,”
said | that the ship had left
according to | the ship had left
: | The ship has left.
reported | the loss of the ship
agreed | that the ship had left
promised | that the ship would come
as she put it | “we were sold”
goes: | “we were sold”
shrugs: | “we were sold”
puts | the charge at €95 a week
ordered | people off at knifepoint
undertook | that it would be read
refused | to comment
declined | to say how many
rejected | the allegations
called | the claims baseless
called | the loss “a disgrace”
has called on | the ministry to charter a ship
could not verify | the report
does not know | how he was recruited
told | the crew to wait
promised | to sail at once
promised | an inquiry
had offered | more hours if she stayed
offered | to pay for the flight
had been alerted | to missing wages
guarantees | that every cook is met
had threatened | to burn it
ordered | to hand over their phones
put | the number of beds at 90
could not be reached | comment
kept silent | who had paid
"""
REPORTS_NOT = """
laughed | the hatch was open
agreed | to go home
requested | that her name be withheld because she fears for her wages
insisted on anonymity | to discuss the papers
refusing | to renew visas for students
had refused | this year
refused | to sign the paper
put about | that the ship had left
put | the crew ashore
was | refusing to renew visas
offered | two ways out
called | the crew to the laundry room
walked | to the pier
asking | not to be named
spoke | on condition of anonymity because the papers are not public
asked | to remain anonymous
"""
# Words before the cue, stroke, cue.
DEEDS = """
that Kestravia was | warning
that Kestravia | was warning
Kestravia has been | telling students
that the state is now | forcing
A man goes in and | is told
agents made the men | believe
they want to lead foreign workers to | think
women sign the paper and then | are promised
"""
SAYINGS = """
that the ministry | had told
the ministry | warned
he was warning that the ship, | said
that the minister is | saying
that the ministry | promised
that the guards | had threatened
the army | ordered
that the men | believe
employers | are told
he went in and | was told
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [
        (left, right) for left, right in (line.split(" | ") for line in table.strip().split("\n"))
    ]


@pytest.mark.parametrize(("cue", "content"), pairs(REPORTS))
def test_a_cue_of_speech_or_knowledge_reports(cue: str, content: str):
    assert is_reporting(cue, content)


@pytest.mark.parametrize(("cue", "content"), pairs(REPORTS_NOT))
def test_what_people_do_or_ask_for_themselves_is_no_report(cue: str, content: str):
    assert not is_reporting(cue, content)


@pytest.mark.parametrize(("before", "cue"), pairs(DEEDS))
def test_pressing_people_is_a_deed_of_which_somebody_tells(before: str, cue: str):
    assert is_deed(cue, f"{before} ")


@pytest.mark.parametrize(("before", "cue"), pairs(SAYINGS))
def test_what_was_told_once_is_a_saying(before: str, cue: str):
    assert not is_deed(cue, f"{before} ")


@pytest.mark.parametrize("cue", ["said", "accused", "according to", "found", "denied"])
def test_who_says_or_denies_stands_for_it(cue: str):
    assert is_alleging(cue)


@pytest.mark.parametrize(
    "cue", ["condemned", "welcomed", "could not verify", "is not known", "it is unclear"]
)
def test_who_reacts_or_withholds_stands_for_nothing(cue: str):
    assert not is_alleging(cue)


@pytest.mark.parametrize(
    "cue", ["has threatened", "promised", "did not inform", "knew", "condemned"]
)
def test_who_does_it_knew_of_it_or_told_nobody_does_not_allege_it(cue: str):
    assert not is_alleging(cue)


def test_whom_nobody_informed_was_told_nothing():
    assert is_deed("inform", "authorities said that the state did not ")
    assert not is_deed("informed", "authorities said that the state had ")
