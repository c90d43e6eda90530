"""Currencies by their names."""

import pytest

from headwater.statements.currencies import CURRENCY_NAMES, currency_called


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("dollar", "", "USD"),
        ("KES", "", "KES"),
        ("taka", "", "BDT"),
        ("rupee", "In India it cost ten rupees.", "INR"),
        ("rupee", "In India and Pakistan it cost ten rupees.", None),
        ("rupee", "It cost ten rupees.", None),
        ("franc", "In Senegal and Mali it cost ten francs.", "XOF"),
        ("hour", "", None),
    ],
)
def test_a_shared_name_is_the_currency_of_the_country_named(
    name: str, text: str, code: str | None
) -> None:
    assert currency_called(name, text, 0) == code


def test_names_are_single_words_in_lower_case() -> None:
    assert all(name == name.casefold() and " " not in name for name in CURRENCY_NAMES)
