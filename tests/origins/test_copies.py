from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.copies import DIRECTION_UNDECIDED, copies_in
from headwater.origins.derivation import DerivationKind
from tests.builders import a_report
from tests.origins.word_salad import chance, linked, numbered, salad, words_at

PASSAGE = (
    "guards marched eleven dockers off the northern pier before sunrise and told their families "
    "nothing about where the vans were going"
)


def test_a_passage_of_fourteen_words_rests_on_the_earlier_report():
    passage = " ".join(PASSAGE.split()[:14])
    early = a_report(f"Quillport woke to sirens. {passage}. Rain fell.", "Mercury", "2031-03-04")
    late = a_report(f"In short, {passage}, we read.", "Observer", "2031-05-04")

    (copy,) = copies_in([late, early])

    assert copy.kind is DerivationKind.COPY_OF
    assert (copy.rests.item_id, copy.on.item_id) == (late.id, early.id)
    assert words_at(copy.rests, [early, late]) == words_at(copy.on, [early, late]) == passage
    assert copy.certain
    assert copy.rule == "14 words in a row"
    assert copy.score > 0


def test_stock_phrases_are_no_copies():
    phrases = (
        "the Ministry of Foreign Affairs said in a statement",
        "on condition of anonymity because they were not authorised",
        "the president of the Republic of Tindwe",
    )
    reports = [
        a_report(f"{numbered(30, 100)} {phrase} {numbered(30, 200)}", f"A{number}", "2031-03-04")
        for number, phrase in enumerate(phrases)
    ] + [
        a_report(f"{numbered(30, 300)} {phrase} {numbered(30, 400)}", f"B{number}", "2031-03-04")
        for number, phrase in enumerate(phrases)
    ]
    pairs = [copies_in([one, other]) for one, other in zip(reports[:3], reports[3:], strict=True)]

    assert not [copy for found in pairs for copy in found if copy.certain]
    assert pairs[2] == ()


def test_nine_words_are_certain_within_two_days_and_possible_later():
    passage = " ".join(PASSAGE.split()[:9])
    early = a_report(f"{numbered(20)} {passage} {numbered(20, 50)}", "Mercury", "2031-03-04")
    text = f"{numbered(20, 100)} {passage} {numbered(20, 150)}"
    soon = a_report(text, "Observer", "2031-03-06")
    later = a_report(text, "Observer", "2031-03-09")
    undated = a_report(text, "Observer", None)

    assert [copy.certain for copy in copies_in([early, soon])] == [True]
    assert [copy.certain for copy in copies_in([early, later])] == [False]
    assert [copy.certain for copy in copies_in([early, undated])] == [False]


def test_eight_words_are_never_a_copy():
    passage = " ".join(PASSAGE.split()[:8])
    one = a_report(f"{numbered(20)} {passage} {numbered(20, 50)}", "Mercury")
    other = a_report(f"{numbered(20, 100)} {passage} {numbered(20, 150)}", "Observer")

    assert copies_in([one, other]) == ()


def test_case_quotation_marks_and_line_breaks_do_not_matter():
    one = a_report(
        "He said: \"It's our men who were beaten on the pier, all eleven of them, "
        'and nobody came," he added.',
        "Mercury",
        "2031-03-04",
    )
    other = a_report(
        "“IT’S our men who\nwere beaten on the pier – all eleven of them – and nobody came”",
        "Observer",
        "2031-03-05",
    )

    (copy,) = copies_in([one, other])

    assert words_at(copy.on, [one, other]) == (
        "It's our men who were beaten on the pier, all eleven of them, and nobody came"
    )
    assert words_at(copy.rests, [one, other]).startswith("IT’S our men who\nwere beaten")


def test_edits_inside_a_passage_do_not_part_it():
    early = a_report(f"{numbered(10)} {PASSAGE} {numbered(10, 50)}", "Mercury", "2031-03-04")
    edited = PASSAGE.replace("dockers", "of the workers").replace("families", "wives")
    late = a_report(f"{numbered(10, 100)} {edited} {numbered(10, 150)}", "Observer", "2031-03-05")

    (copy,) = copies_in([early, late])

    assert words_at(copy.rests, [early, late]) == edited
    assert words_at(copy.on, [early, late]) == PASSAGE
    assert copy.certain
    assert copy.rule == "19 words with edits between them"


def test_swapped_paragraphs_are_found_one_by_one():
    first, second = numbered(20), numbered(20, 50)
    one = a_report(f"{first}\n\n{second}", "Mercury", "2031-03-04")
    other = a_report(f"{second}\n\n{first}", "Observer", "2031-03-05")

    found = copies_in([one, other])

    assert {words_at(copy.rests, [one, other]) for copy in found} == {first, second}


def test_a_word_of_the_next_sentence_is_no_part_of_the_passage():
    one = a_report(f"{numbered(5)}. {PASSAGE}. The {numbered(5, 10)}", "Mercury", "2031-03-04")
    other = a_report(f"{numbered(5, 50)}. {PASSAGE}. The {numbered(5, 60)}", "Observer")

    (copy,) = copies_in([one, other])

    assert words_at(copy.rests, [one, other]) == PASSAGE


def test_without_an_earlier_date_the_direction_is_undecided():
    one = a_report(PASSAGE, "Mercury", "2031-03")
    other = a_report(PASSAGE, "Observer", "2031-03-05")

    (copy,) = copies_in([one, other])

    first, second = sorted((one.id, other.id))
    assert (copy.rests.item_id, copy.on.item_id) == (second, first)
    assert copy.rule.endswith(DIRECTION_UNDECIDED)


def test_forty_copies_are_each_linked_to_the_earliest_and_not_all_to_all():
    reports = [a_report(PASSAGE, f"Outlet {day}", f"2031-03-{day:02}") for day in range(1, 29)]
    reports += [a_report(PASSAGE, f"Outlet {day}", f"2031-04-{day:02}") for day in range(1, 13)]

    found = copies_in(reports)

    earliest = reports[0].id
    assert {rests for rests, on in linked(found) if on == earliest} == {r.id for r in reports[1:]}
    assert len(found) <= 3 * len(reports)


def test_reports_that_share_different_passages_with_one_are_linked_by_what_they_share():
    first, second = numbered(20), numbered(20, 50)
    both = a_report(f"{first}\n\n{second}", "Mercury", "2031-03-04")
    one = a_report(f"{first}\n\n{numbered(20, 100)}", "Observer", "2031-03-05")
    other = a_report(f"{second}\n\n{numbered(20, 200)}", "Gazette", "2031-03-06")

    assert linked(copies_in([both, one, other])) == {(one.id, both.id), (other.id, both.id)}


def test_a_footer_of_one_publisher_is_no_copy():
    footer = f"{PASSAGE}. Write to the newsdesk."
    reports = [
        a_report(f"{numbered(40, 100 * n)} {footer}", "Mercury", f"2031-03-{n:02}")
        for n in range(1, 31)
    ]

    assert copies_in(reports) == ()


def test_a_story_in_thirty_outlets_is_no_footer():
    reports = [
        a_report(f"{numbered(40, 100 * n)} {PASSAGE}", f"Outlet {n}", f"2031-03-{n:02}")
        for n in range(1, 31)
    ]

    assert {rests for rests, _ in linked(copies_in(reports))} == {r.id for r in reports[1:]}


def test_a_text_published_again_and_again_by_one_publisher_is_no_footer():
    reports = [a_report(PASSAGE, "Mercury", f"2031-03-{day:02}") for day in range(1, 13)]

    assert {rests for rests, _ in linked(copies_in(reports))} == {r.id for r in reports[1:]}


def test_copies_years_apart_are_found():
    early = a_report(f"{numbered(30)} {PASSAGE}", "Mercury", "2021-03-04")
    late = a_report(f"{numbered(30, 50)} {PASSAGE}", "Observer", "2031-03-04")

    assert linked(copies_in([late, early])) == {(late.id, early.id)}


def test_scripts_without_spaces_are_compared_by_the_character():
    passage = "守衛在日出之前把十一名碼頭工人帶離北面的碼頭並且沒有告訴他們的家人車子要開往哪裡去"
    one = a_report(f"昨天下雨。{passage}。", "Mercury", "2031-03-04")
    other = a_report(f"據報導，{passage}，他說。", "Observer", "2031-03-05")

    (copy,) = copies_in([one, other])

    assert words_at(copy.rests, [one, other]) == passage


def test_an_empty_pile_and_empty_texts_have_no_copies():
    assert copies_in([]) == ()
    assert copies_in([a_report("", "Mercury"), a_report("One.", "Observer")]) == ()


@given(chance(), st.integers(2, 5))
def test_unrelated_texts_have_no_copies(dice: Random, count: int):
    reports = [a_report(salad(dice), f"Outlet {number}") for number in range(count)]

    assert copies_in(reports) == ()


@given(chance(), st.integers(2, 5))
def test_a_planted_passage_is_found_wherever_it_stands(dice: Random, count: int):
    passage = numbered(dice.randint(14, 40))
    reports = []
    for number in range(1, count + 1):
        words = salad(dice).split()
        words.insert(dice.randint(0, len(words)), passage)
        reports.append(a_report(" ".join(words), f"Outlet {number}", f"2031-03-{number:02}"))

    found = copies_in(reports)

    assert {rests for rests, on in linked(found) if on == reports[0].id} == {
        report.id for report in reports[1:]
    }
    for copy in found:
        # Chance may add a word that both have beside the passage.
        assert passage in words_at(copy.rests, reports)
        assert words_at(copy.rests, reports) == words_at(copy.on, reports)


@given(chance())
def test_the_order_of_the_reports_changes_nothing(dice: Random):
    parts = [salad(dice) for _ in range(5)]
    reports = [
        a_report(f"{one} {other}", f"Outlet {number}", f"2031-03-{number % 3 + 1:02}")
        for number, (one, other) in enumerate(pairwise(parts))
    ]
    shuffled = list(reports)
    dice.shuffle(shuffled)

    assert copies_in(shuffled) == copies_in(reports) != ()


PASSAGES_BY_LANGUAGE = {
    "fr": "les gardes ont emmené onze dockers du quai nord avant l’aube sans rien dire à leurs "
    "familles ni donner la moindre adresse",
    "es": "los guardias se llevaron a once estibadores del muelle norte antes del alba sin decir "
    "nada a sus familias ni dar dirección alguna",
    "pt": "os guardas levaram onze estivadores do cais norte antes da madrugada sem dizer nada às "
    "famílias nem dar qualquer endereço",
    "ru": "охранники увели одиннадцать грузчиков с северного причала до рассвета и ничего не "
    "сказали их семьям о том куда едут машины",
    "uk": "охоронці забрали одинадцятьох вантажників із північного причалу до світанку й нічого не "
    "сказали їхнім родинам про те куди їдуть машини",
    "ar": "اقتاد الحراس أحد عشر عاملا من الرصيف الشمالي قبل الفجر ولم يقولوا لعائلاتهم شيئا عن "
    "وجهة الشاحنات التي حملتهم تلك الليلة",
    "sw": "walinzi waliwachukua wapagazi kumi na mmoja kutoka gati la kaskazini kabla ya alfajiri "
    "bila kuziambia familia zao lolote kuhusu magari yalikoelekea",
}


@pytest.mark.parametrize("language", PASSAGES_BY_LANGUAGE)
def test_a_copy_is_found_in_every_script(language: str):
    passage = PASSAGES_BY_LANGUAGE[language]
    early = a_report(f"{numbered(10)}. {passage}. {numbered(10, 50)}", "Mercury", "2031-03-04")
    late = a_report(f"«{passage}» {numbered(10, 100)}", "Observer", "2031-03-05")

    (copy,) = copies_in([early, late])

    assert (copy.rests.item_id, copy.on.item_id) == (late.id, early.id)
    assert words_at(copy.rests, [early, late]) == words_at(copy.on, [early, late]) == passage
    assert copy.certain


def test_vowel_signs_and_other_apostrophes_do_not_hide_a_copy():
    arabic = PASSAGES_BY_LANGUAGE["ar"]
    french = PASSAGES_BY_LANGUAGE["fr"]
    one = a_report(arabic.replace("الفجر", "الفجرِ"), "Mercury", "2031-03-04")
    other = a_report(arabic, "Observer", "2031-03-05")
    straight = a_report(french.replace("’", "'"), "Mercury", "2031-03-04")
    curved = a_report(french, "Observer", "2031-03-05")

    assert [copy.certain for copy in copies_in([one, other])] == [True]
    assert [copy.certain for copy in copies_in([straight, curved])] == [True]


def test_an_edited_copy_in_cyrillic_stays_one():
    passage = PASSAGES_BY_LANGUAGE["ru"]
    early = a_report(f"{numbered(10)} {passage} {numbered(10, 50)}", "Mercury", "2031-03-04")
    edited = passage.replace("грузчиков", "рабочих").replace("семьям", "жёнам")
    late = a_report(f"{numbered(10, 100)} {edited} {numbered(10, 150)}", "Observer", "2031-03-05")

    (copy,) = copies_in([early, late])

    assert words_at(copy.rests, [early, late]) == edited
