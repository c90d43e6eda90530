"""Who speaks behind “by”."""

import pytest

from headwater.statements.agents_behind_by import with_agent_behind_by
from tests.statements.marked_text import draft_of, unmarked


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The [claim], put about by Norpress, {that it left}.", []),
        ("The [claim] by a nurse, {that it left}, is new.", ["a nurse"]),
        ("[Asked] by a nurse {whether it left}, <the mate> said no.", ["a nurse"]),
        ("<A nurse> was [quoted] by Norpress, {it left}.", ["A nurse"]),
    ],
)
def test_who_does_what_the_cue_says_stands_behind_by(marked: str, expected: list[str]) -> None:
    found = with_agent_behind_by(unmarked(marked), draft_of(marked))
    assert [part.of(unmarked(marked)) for part in found.source] == expected
