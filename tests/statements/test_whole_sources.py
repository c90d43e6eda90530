"""Where the words of a source begin and end."""

import pytest

from headwater.statements.whole_sources import whole_source
from headwater.terms.span import Span


def whole(marked: str) -> str:
    """Return the whole source of what `marked` has in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return whole_source(text, Span(start, end), Span(0, len(text))).of(text)


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("She said [that recruiters] had promised pay.", "recruiters"),
        ("A man told [her the master] had sold the rice.", "the master"),
        ("[Outside, Lumenfack, the dockers' union], told us.", "Lumenfack, the dockers' union"),
        ("[Commander, survivors] say it sank.", "survivors"),
        ("[Deputy Minister, your colleague at the port] told us.", "your colleague at the port"),
        ("[To Ms Moll], who asked.", "Ms Moll"),
        ("In [a letter of 2nd July Mr. S. Moll, secretary], writes.", "Mr. S. Moll, secretary"),
        ("[the union itself] said no.", "the union"),
        ("[A text message passed to the charity and] seen by us reads so.", None),
        ("An earlier [version of its sheet] gave 40.", "An earlier version of its sheet"),
        ("Captain [Evan arap] Moll denied it.", "Evan arap Moll"),
        ("The pair told [the two dockers] so.", "the two dockers"),
        ("[Ada Moll, a nurse,] said so.", "Ada Moll, a nurse"),
        ("[That man] said so.", "That man"),
        ("Speaking up, a former buyer, [his face blurred], said so.", "a former buyer"),
    ],
)
def test_a_source_is_a_noun_phrase(marked: str, source: str | None):
    assert whole(marked) == (source or "A text message passed to the charity")
