"""Currencies by their names."""

import pytest

from headwater.statements.currencies import CURRENCY_NAMES, currency_called, currency_of


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
        ("guaraníes", "", "PYG"),
        ("kronor", "In Sweden it cost ten kronor.", "SEK"),
        ("roubles", "In Minsk it cost ten roubles.", "BYN"),
        ("roubles", "In Minsk and Moscow it cost ten roubles.", "RUB"),
        ("pound", "In Egypt it cost ten pounds.", "EGP"),
        ("pound", "It cost ten pounds.", "GBP"),
        ("dollar", "In Australia it cost ten dollars.", "USD"),
        ("shilling", f"It cost ten shillings. {'He left. ' * 300} Kenya did not.", "KES"),
    ],
)
def test_a_shared_name_is_the_currency_of_the_country_named(
    name: str, text: str, code: str | None
) -> None:
    assert currency_called(name, text, 0) == code


def test_an_adjective_before_a_shared_name_goes_before_the_countries_near_it() -> None:
    text = "In Kenya they paid ten Ugandan shillings."
    assert currency_called("shillings", text, 0, "Ugandan") == "UGX"
    assert currency_called("dollars", text, 0, "Canadian") == "CAD"


def test_a_sign_is_its_currency_or_a_shared_name() -> None:
    assert currency_of("KSh", "", 0) == "KES"
    assert currency_of("Rs", "In Nepal it cost Rs 20.", 0) == "NPR"
    assert currency_of("Rs", "It cost Rs 20.", 0) == "rupee"


def test_names_are_single_words_in_lower_case() -> None:
    assert all(name == name.casefold() and " " not in name for name in CURRENCY_NAMES)
