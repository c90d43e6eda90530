"""Languages are identified, and what has too few letters is left undetermined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.adapters.language_identification import UNDETERMINED, identify_language

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


@pytest.mark.parametrize("text", ["", "14 — 21", "Yes.", "Tindwe, Merra"])
def test_too_few_letters_show_none(text: str):
    assert identify_language(text) == UNDETERMINED


def test_only_the_beginning_of_a_long_text_is_looked_at():
    assert identify_language(SENTENCES["en"] * 400 + SENTENCES["fr"] * 4000) == "en"


@given(text=st.text(st.characters(), min_size=1))
def test_any_text_has_a_language_or_none(text: str):
    assert identify_language(text * 20)
