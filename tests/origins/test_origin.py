from dataclasses import fields

import pytest

from headwater.origins.origin import Origin, OriginCount, OriginKind

ASSERU = Origin("origin-1", "Tobin Asseru", OriginKind.PERSON, None, ("s1",), ("i1",))


def test_a_count_has_as_many_origins_as_there_are_at_most():
    with pytest.raises(ValueError, match=r"1\.\.2 of 1"):
        OriginCount(1, 2, (ASSERU,))


def test_at_least_is_never_above_at_most():
    with pytest.raises(ValueError, match=r"2\.\.1 of 1"):
        OriginCount(2, 1, (ASSERU,))


def test_a_count_has_no_field_for_the_number_of_reports():
    assert {field.name for field in fields(OriginCount)} == {"at_least", "at_most", "origins"}
