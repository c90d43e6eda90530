"""Languages are identified, and what has too few letters is left undetermined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.adapters.language_identification import identify_language
from headwater.evidence.language_tag import UNDETERMINED

SENTENCES = {
    "en": "At least fourteen porters were held at the crossing, an official said.",
    "fr": "Au moins quatorze porteurs ont été retenus au passage, selon un responsable.",
    "ru": "По меньшей мере четырнадцать носильщиков задержали на переправе.",
    "uk": "Щонайменше чотирнадцять носіїв затримали на переправі, повідомив урядовець.",
    "ar": "احتُجز ما لا يقل عن أربعة عشر حمالا عند المعبر، بحسب مسؤول.",
    "sw": "Angalau wapagazi kumi na wanne walizuiliwa kwenye kivuko, afisa alisema.",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_a_sentence_shows_its_language(tag: str):
    assert identify_language(SENTENCES[tag]) == tag


NEAR_NEIGHBOURS = {
    "ru": "Мы не знаем, кто их увёз, и никто не отвечает.",
    "uk": "Ми не знаємо, хто їх забрав, і ніхто не відповідає.",
    "es": "No sabemos quién se los llevó ayer.",
    "pt": "Não sabemos quem os levou ontem.",
    "sw": "Hatujui ni nani aliyewachukua.",
}


@pytest.mark.parametrize("tag", NEAR_NEIGHBOURS)
def test_a_short_sentence_is_told_from_its_neighbours(tag: str):
    assert identify_language(NEAR_NEIGHBOURS[tag]) == tag


@pytest.mark.parametrize(
    "text",
    [
        "Намуддо добавила: «Договор нам не показали».",
        "Según un informe reservado, cobran por cabeza.",
    ],
)
def test_where_two_languages_are_as_likely_neither_is_named(text: str):
    assert identify_language(text) == UNDETERMINED


def test_of_two_languages_the_one_that_weighs_most_is_named():
    assert identify_language(SENTENCES["uk"] * 6 + SENTENCES["en"]) == "uk"
    assert identify_language(SENTENCES["uk"] + f" {SENTENCES['en']}" * 6) == "en"
    assert identify_language(f"{SENTENCES['ar']}\n" + f"{SENTENCES['fr']}\n" * 6) == "fr"


def test_a_text_that_is_half_in_one_language_and_half_in_another_has_none():
    both = f"{SENTENCES['fr']}\n" * 3 + f"{SENTENCES['en']}\n" * 3
    assert identify_language(both) == UNDETERMINED


@pytest.mark.parametrize("text", ["", "14 — 21", "Yes.", "Tindwe, Merra"])
def test_too_few_letters_show_none(text: str):
    assert identify_language(text) == UNDETERMINED


def test_only_the_beginning_of_a_long_text_is_looked_at():
    assert identify_language(SENTENCES["en"] * 400 + SENTENCES["fr"] * 4000) == "en"


@given(text=st.text(st.characters(), min_size=1))
def test_any_text_has_a_language_or_none(text: str):
    assert identify_language(text * 20)
