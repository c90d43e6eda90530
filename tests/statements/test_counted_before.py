"""What a bare number counts."""

import pytest

from headwater.statements.counted_before import unit_before


@pytest.mark.parametrize(
    ("text", "counted", "unit"),
    [
        ("Guards met cooks. She heard that [nine] of them fled.", ("guard",), "guard"),
        ("They surveyed cooks, and [nine] of them fled.", ("guard",), "cook"),
        ("He put the number of beds at [90].", (), "bed"),
        ("The paper puts the figure at [95].", ("soldier",), "soldier"),
        ("[Forty] had been put on buses.", ("student", "USD"), "student"),
        ("[Forty] had been put on buses.", (), None),
        ("He sleeps, and [nine] of them fled.", (), None),
        ("Flight [40].", ("student",), None),
    ],
)
def test_what_was_named_before_is_counted(
    text: str, counted: tuple[str, ...], unit: str | None
) -> None:
    plain = text.replace("[", "").replace("]", "")
    start, end = text.index("["), text.index("]") - 1
    assert unit_before(plain, start, end, lambda _first, _last: counted) == unit
