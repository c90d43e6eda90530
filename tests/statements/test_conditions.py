import pytest

from headwater.statements.conditions import is_conditional


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "If the men are returned it would drop the case"),
        ("said", "“If they open the bridge, we go home. If not, nobody knows,”"),
        ("said", "Unless they sign they will be sent away"),
        ("told", "that provided they paid, nobody would be touched"),
        ("said", "they would be sent away unless they signed"),
        ("had assured", "no camp would be bombed if recruits were known to be inside"),
        ("had offered", "more hours if she came to his car"),
        ("warned", "should the pumps fail, the shaft will flood"),
    ],
)
def test_what_hangs_on_a_condition_is_not_said_to_be_so(cue: str, content: str) -> None:
    assert is_conditional(cue, content)


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "the men were sent to the front"),
        ("asked", "if he had been paid"),
        ("said", "that he had offered her more hours if she came to his car"),
        ("said", "guards told her to leave if she was not happy"),
        ("said", "the army has threatened them with expulsion unless they sign"),
        ("said", "the names were struck off “as if they had moved house”"),
        ("said", ""),
    ],
)
def test_other_statements_hang_on_nothing(cue: str, content: str) -> None:
    assert is_conditional(cue, content) == (cue == "asked")
