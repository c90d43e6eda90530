"""Names of outlets, where the words before show that one follows."""

import pytest

from tests.statements.quoting.lines import clauses


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "le quotidien L'Écho du Sel, hier", "L'Écho du Sel"),
        ("fr", "l'agence de presse Selpress.", "Selpress"),
        ("fr", "le site Rive libre, deux", "Rive libre"),
        ("fr", "le site Rive publié, deux", None),
        ("fr", "le journal de Dakar, deux", None),
        ("fr", "Radio Sel Deux, deux", "Radio Sel Deux"),
        ("fr", "le journal Le Sel et Rive, deux", None),
        ("es", "la agencia Norteña de Noticias, dos", "Norteña de Noticias"),
        ("pt", "a TV Sal, dois", "TV Sal"),
        ("ru", "газеты «Плёс-7», двое", "Плёс-7"),
        ("ru", "газеты Северный рыбак, двое", "Северный рыбак"),
        ("uk", "телеканалу «Сула», двоє", "Сула"),
        ("ar", "صحيفة صوت النهرين، رجلان", "صوت النهرين"),
        ("ar", "صحيفة محلية، رجلان", None),
        ("ar", "وكالة مدبرس للأنباء أن", "مدبرس"),
        ("sw", "gazeti la Mwanga wa Ziwa, watu", "Mwanga wa Ziwa"),
        ("sw", "gazeti hilo, watu", None),
    ],
)
def test_a_name_ends_where_nothing_of_it_can_follow(language: str, text: str, name: str | None):
    found = clauses(text, language).outlets.named_at(0, len(text), speaks=False)
    assert (None if found is None else found.agent) == name


def test_in_another_case_an_outlet_is_no_subject():
    text = "агентству «Плёс» сказал"
    outlets = clauses(text, "ru").outlets
    assert outlets.named_at(0, len(text), speaks=True) is None
    assert outlets.named_at(0, len(text), speaks=False) is not None
