import pytest

from headwater.statements.quotation import quotation_of
from headwater.terms.span import Span

# The content stands between strokes.
DIRECT = """
She said |“They shut the gate.”|
He told |that “they shut the gate”|
The guard had promised “|a long rope|”.
He wrote: “|They shut the gate|.”
|'They shut the gate,'| she said
""".strip().splitlines()
MIXED = """
The yard denied |hiring boys “directly”|
He was told |to “count the boats”|
The mayor called |them “idle”|
The office said |it “keeps no list”|
She spoke of |a “quiet” house|
""".strip().splitlines()
INDIRECT = """
She said |they shut the gate|
Her “friend” said |they shut the gate|
He says |the ferry's men did it|
“I asked |what the word meant|,” she said.
""".strip().splitlines()


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        *((row, "direct") for row in DIRECT),
        *((row, "mixed") for row in MIXED),
        *((row, "indirect") for row in INDIRECT),
    ],
)
def test_one_word_outside_the_marks_makes_a_quotation_mixed(row: str, expected: str) -> None:
    before, content, after = row.split("|")
    span = Span(len(before), len(before) + len(content))
    assert quotation_of(before + content + after, [span]) == expected


def test_a_quotation_broken_by_who_said_it_is_still_direct() -> None:
    text = "“They shut it,” she said. “We saw it.”"
    assert quotation_of(text, [Span(0, 15), Span(26, len(text))]) == "direct"
