"""A text that is changed for reading keeps its places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.changed_text import Change, MendedText
from headwater.terms.span import Span


@st.composite
def changes(draw: st.DrawFn, length: int) -> list[Change]:
    """Changes of a text of that length, in order and apart."""
    borders = sorted(draw(st.sets(st.integers(0, length), max_size=6)))
    pairs = zip(borders[::2], borders[1::2], strict=False)
    return [Change(start, end, draw(st.text("xyz", max_size=4))) for start, end in pairs]


@given(st.text("abc", max_size=20), st.data())
def test_what_no_change_touched_is_found_where_it_was(text: str, data: st.DataObject):
    once = MendedText(text).changed(data.draw(changes(len(text))))
    twice = once.changed(data.draw(changes(len(once.text))))
    for place, character in enumerate(twice.text):
        if character in "abc":
            assert twice.original(Span(place, place + 1)).of(text) == character


def test_a_word_that_was_put_right_ends_where_the_original_does():
    mended = MendedText("a forernan came").changed([Change(2, 10, "foreman")])
    assert mended.original(Span(2, 9)).of("a forernan came") == "forernan"


@given(st.text("abc", max_size=20), st.data())
def test_places_come_in_order_and_lie_in_the_original(text: str, data: st.DataObject):
    changed = MendedText(text).changed(data.draw(changes(len(text))))
    spans = [changed.original(Span(n, n + 1)) for n in range(len(changed.text))]
    assert spans == sorted(spans)
    assert all(span.end <= len(text) for span in spans)


def test_nothing_changed_is_the_text_itself():
    text = MendedText("It left.")
    assert text.changed([]) is text
    assert not text.is_mended
    assert text.original(Span(3, 7)) == Span(3, 7)
