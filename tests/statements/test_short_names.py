"""The short forms of bodies."""

import pytest

from headwater.statements.cast import Cast

TEXT = (
    "Aldern Foods denied it. The Guild of Aldern Warders (GAW) did not, nor did Tolna Staffing Kft."
    " The Aldern Democratic Front won. Brodny Police were silent, and so were Lumen Foods"
    " and Lumen Motors."
)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Aldern", None),
        ("GAW", "Guild of Aldern Warders"),
        ("Tolna Staffing", "Tolna Staffing Kft"),
        ("Tolna", "Tolna Staffing Kft"),
        ("ADF", "Aldern Democratic Front"),
        ("Brodny", None),
        ("Lumen", None),
        ("Nobody", None),
    ],
)
def test_a_short_form_means_the_one_body_that_has_it(short: str, full: str | None):
    assert Cast(TEXT, ()).short_names.full(short) == full
