import pytest

from headwater.dossier.languages import direction_of, html_language, language_in_words


@pytest.mark.parametrize(
    ("tag", "name", "direction"),
    [
        ("en", "English", "ltr"),
        ("pt-BR", "Portuguese", "ltr"),
        ("AR-eg", "Arabic", "rtl"),
        ("ur", "Urdu", "rtl"),
        ("tlh", "tlh", "ltr"),
    ],
)
def test_a_tag_has_its_name_and_direction(tag: str, name: str, direction: str):
    assert (language_in_words(tag), direction_of(tag)) == (name, direction)


@pytest.mark.parametrize("tag", ["", "x", "en_GB", 'en" onclick="', "english language"])
def test_what_is_no_tag_is_not_handed_to_a_browser(tag: str):
    assert html_language(tag) == ""


def test_a_tag_is_handed_on_as_it_is():
    assert html_language("zh-Hant-TW") == "zh-Hant-TW"
