"""The names of outlets and agencies."""

from headwater.statements.outlet_lexicon import AGENCY_BY_ALIAS, OUTLET_BY_ALIAS


def test_every_agency_is_an_outlet_with_one_name():
    assert AGENCY_BY_ALIAS.items() <= OUTLET_BY_ALIAS.items()


def test_a_canonical_name_stands_for_itself():
    assert all(OUTLET_BY_ALIAS[name] == name for name in OUTLET_BY_ALIAS.values())


def test_names_are_written_without_blanks_around_them():
    assert all(alias == alias.strip() != "" for alias in OUTLET_BY_ALIAS)
