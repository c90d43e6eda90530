from __future__ import annotations

from headwater.evidence.lengths import if_short


def test_words_up_to_the_limit_are_taken_and_longer_ones_not_at_all() -> None:
    assert if_short("four", 4) == "four"
    assert if_short("fives", 4) is None
    assert if_short(None, 4) is None
