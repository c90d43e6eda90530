"""What an outlet did, by the words around its name."""

import pytest

from headwater.statements.outlet_roles import outlet_role
from headwater.statements.outlets import outlet_mentions
from headwater.terms.span import Span

PILE = frozenset({"Norpress"})

ROLES = r"""
venue    | a nurse told the Danish daily Norpress that it left
venue    | in an interview with the local station Norpress she said so
venue    | she said so on the channel Norpress
venue    | she wrote in her column for Norpress that it left
venue    | in remarks to Norpress he denied it
venue    | Norpress carried an interview with the mayor, in which he said so
venue    | Norpress interviewed the mayor
venue    | Norpress columnist Ada Moll says so
venue    | Norpress returned to it with a film about the pier
venue    | he said so in a podcast made by Quay Sound for Norpress
producer | he said so in a film made by Norpress
producer | a survey by the newspaper Norpress found so
relay    | she was quoted by the local daily Norpress as saying so
relay    | she has been quoted in the weekly Norpress as denying it
relay    | she is quoted as telling Norpress that it left
relay    | the agency has it from Norpress
relay    | remarks that were picked up by Norpress
relay    | testimony published by the association Norpress, in which he says so
relay    | Asked by Norpress whether it left, he said no
venue    | Asked by Norpress, the mayor said no
venue    | Asked by the daily Norpress on Monday, the mayor said no
venue    | Speaking on the Morning Show of Norpress, he said so
venue    | Appearing on Tuesday's edition of The Long Table on Norpress, he said so
venue    | Writing in Norpress, the historian said so
venue    | The guild told its own newsletter, Norpress, that it left
venue    | remarks aired by Norpress
venue    | in a documentary shown by Norpress, he said so
venue    | a letter published in Norpress
producer | a documentary by Norpress shown on the pier
relay    | a survey by the guild published in Norpress found so
relay    | the story, first published in the weekly Norpress, names him
relay    | e-mails shared with Norpress show it
relay    | in a voice message shared with the daily Norpress, he says so
relay    | two men, who asked Norpress to leave out their names, said so
relay    | two men, whom Norpress did not identify, said so
relay    | Norpress of Dessan reports, citing a nurse, that it left
relay    | Norpress, in turn, attributed it to a nurse
relay    | Norpress leads with a claim that it left
relay    | accord-\ning to Norpress, it left
venue    | she denied to the paper Norpress that it left
venue    | he confirmed the stake to Norpress and left
venue    | he declined to tell Norpress why
venue    | he refused to discuss the matter with Norpress
venue    | in another clip from Norpress he complains
venue    | the guard says in a post on Norpress that it left
venue    | she writes on Norpress: no
relay    | Norpress, which, citing two cooks, had reported that it left
relay    | Norpress, a regional agency, quoted a clerk as putting it at four
relay    | a tally that was read out on Sunday by the broadcaster Norpress
relay    | a memo seen by Norpress puts it at four
relay    | a log, published yesterday by the daily Norpress, says so
relay    | the pages that Norpress reproduces list four
relay    | it left, echoed the Danish channel Norpress, which had not been there
relay    | he was quoted first by Norpress and then by the others
relay    | referring to an article in the daily Norpress, it said so
relay    | Norpress has a clerk asking why it left
relay    | it stood in the weekly Norpress, which quoted a doctor
relay    | the paper Norpress, which on 3 May carried the claim of a guard
venue    | she said on Norpress that it left
venue    | he told regional broadcaster Norpress that it left
-        | the hospital named in Norpress denied it
-        | the firm calls on Norpress to publish it
-        | they will sue Norpress
-        | men in Norpress caps said so
"""


@pytest.mark.parametrize("line", ROLES.strip().splitlines())
def test_the_words_around_an_outlet_tell_its_part(line: str) -> None:
    expected, text = (part.strip().replace(r"\n", "\n") for part in line.split("|"))
    mention = next(m for m in outlet_mentions(text, PILE) if m.agent == "Norpress")
    found = outlet_role(text, Span(0, len(text)), mention.span)
    assert (found.role.value if found else "-") == expected
