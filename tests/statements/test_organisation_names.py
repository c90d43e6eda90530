"""Which names are no person's."""

import pytest

from headwater.statements.organisation_names import names_organisation


@pytest.mark.parametrize(
    "name",
    [
        "Aldern-Moll Cocoa AG",
        "Marítima Tolna S.R.L.",
        "Aldern Brodny Zrt.",
        "Kovar d.o.o.",
        "Maderera Tres Palos S.A.",
        "PT Laut Jaya",
        "Messrs. Aldern",
        "Carbones Tolna",
        "Association Mer Haute",
        "Shan Gyi Hauling",
        "Golden Egret Metals",
        "Joint Pier Monitor",
        "Quill Terminals",
    ],
)
def test_a_legal_form_a_trade_or_a_kind_of_body_shows_a_body(name: str):
    assert names_organisation(name)


@pytest.mark.parametrize(
    "name", ["Ada Moll", "Church", "Daniel Steel", "Macky Sal", "Ruth Banks", "AG", "Ilse von Horn"]
)
def test_people_may_be_called_like_things(name: str):
    assert not names_organisation(name)
