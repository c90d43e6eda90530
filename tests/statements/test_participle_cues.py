"""Which participle belongs to a cue."""

import pytest

from headwater.statements.participle_cues import with_participle
from tests.statements.marked_text import draft_of, unmarked


@pytest.mark.parametrize(
    ("marked", "cue"),
    [
        ("<Corvane> [has written] to us denying {that it was paid}.", ["has written", "denying"]),
        ("<She> [wrote] to the clerk, insisting that {it was paid}.", ["wrote", "insisting"]),
        ("<She> [wrote] to the clerk that {it was paid}.", ["wrote"]),
        ("<She> [wrote] to a man denying it and said {it was paid}.", ["wrote"]),
        ("{It was paid}, <she> [wrote], denying the rest.", ["wrote"]),
        ("{It was paid}.", []),
    ],
)
def test_a_participle_before_the_content_is_part_of_the_cue(marked: str, cue: list[str]) -> None:
    text = unmarked(marked)
    assert [part.of(text) for part in with_participle(text, draft_of(marked)).cue] == cue
