"""Languages whose statements are read."""

import pytest

from headwater.statements.languages import is_read


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", True), ("en-GB", True), ("EN", True), ("fr", False), ("enm", False), ("", False)],
)
def test_english_is_read_in_all_its_regions(tag: str, expected: bool):
    assert is_read(tag) is expected
