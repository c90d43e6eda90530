from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.allegations.proposition import (
    fields_of,
    names_of_report,
    proposition_text,
    singular,
    stem,
)
from headwater.statements.quantities import quantities_in
from tests.builders import a_report
from tests.marked import told


def fields(*sentences):
    """Return the fields of the first statement of a report."""
    each = told("Quillhaven Mercury", *sentences)
    return fields_of(each.statements[0], each.report, names_of_report(each.report))


def asseru(words):
    return fields(f"person[Tobin Asseru] cue[said] <{words}>.")


# The words


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("person[Asseru] cue[said] <dockers were beaten>.", "dockers were beaten"),
        ("<Dockers were beaten,> person[Asseru] cue[said].", "Dockers were beaten"),
        (
            "<Eleven dockers,> person[Asseru] cue[said], <were beaten on the pier>.",
            "Eleven dockers, Asseru said, were beaten on the pier",
        ),
        (
            "<Eleven,> person[Asseru] cue[said] when we met him in the long hall, <were beaten>.",
            "Eleven […] were beaten",
        ),
    ],
)
def test_a_proposition_is_in_exact_words_and_shows_what_it_leaves_out(sentence, text):
    each = told("Quillhaven Mercury", sentence)

    assert proposition_text(each.only, each.report) == text


def test_a_proposition_does_not_run_over_two_paragraphs():
    each = told(
        "Quillhaven Mercury",
        "<Eleven dockers were beaten on the pier,> person[Asseru] cue[said].\n\n<They bled for>.",
    )

    assert proposition_text(each.only, each.report) == (
        "Eleven dockers were beaten on the pier […] They bled for"
    )


# The fields


def test_the_fields_say_what_was_done_to_whom_where_and_how_many():
    found = fields(
        "person[Asseru] cue[said] <Kestravia deported 1,500 Merran students to Iceland>.",
        "In Brodny it rained, and in Brodny it snowed.",
    )

    assert "deportation" in " ".join(found.acts)
    assert found.groups == {"student"}
    assert found.numbers == {"1500"}
    assert found.names == {"kestr", "merra", "IS"}
    assert found.stems == {"kestravia", "deport", "merran", "student"}
    assert not found.is_negated


def test_names_of_the_rest_of_the_report_are_around_and_not_in_the_content():
    found = fields(
        "In Brodny person[Asseru] cue[said] <students were deported>.",
        "The hall in Brodny was full, and Ellin wept.",
    )

    assert found.names == set()
    assert found.around == {"brodn"}
    assert {"brodn", "ellin"} <= found.anywhere


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("guards beat workers", False),
        ("guards never beat workers", True),
        ("guards did not torture dockers", True),
        ("no docker was ever beaten", True),
        ("not one of those who came to the pier that day went home before they were beaten", False),
        ("students will not get visas unless they join the army", False),
        ("dockers were beaten and not paid", False),
    ],
)
def test_only_a_negation_of_the_act_denies_it(words, negated):
    assert asseru(words).is_negated is negated


def test_a_country_is_the_same_by_name_people_or_capital():
    assert {
        asseru(f"guards beat a docker in {place}").names for place in ("Oman", "the Omani port")
    } == {frozenset({"OM"})}


# Names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It rained in Brodny.", {"brodn"}),
        ("Brodny was wet.", set()),
        ("It rained in Brodny, where brodny means mud.", set()),
        ("On Monday it rained.", set()),
        ("It rained on the East African coast.", set()),
        ("He is an MP.", set()),
    ],
)
def test_a_name_has_a_capital_inside_sentences_and_only_so(text, names):
    assert names_of_report(a_report(text)).own == names


def test_a_report_is_about_what_two_of_its_sentences_name():
    report = a_report("It rained in Brodny. Nobody in Brodny slept. He left for Oman with Ellin.")

    assert names_of_report(report).main == {"brodn"}
    assert names_of_report(report).every >= {"brodn", "OM", "ellin"}


def test_a_name_at_the_head_of_a_sentence_counts_where_the_report_has_it_elsewhere():
    names = names_of_report(a_report("Brodny was wet. It rained in Brodny."))

    assert names.within("Brodny was wet.") == {"brodn"}
    assert names.within("brodny was wet.") == set()


# Words


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("students", "student"),
        ("Women", "woman"),
        ("children’s", "child"),
        ("bodies", "body"),
        ("boss", "boss"),
        ("docker's", "docker"),
    ],
)
def test_groups_of_people_are_compared_in_the_singular(word, expected):
    assert singular(word) == expected


@pytest.mark.parametrize(
    "words",
    [
        ("recruit", "recruits", "recruited", "recruiting", "recruitment"),
        ("threat", "threats"),
        ("deport", "deported", "deportation", "deportations"),
        ("study", "studies", "studied"),
        ("police", "policeman", "policewomen"),
    ],
)
def test_inflections_of_a_word_compare_equal(words):
    assert len({stem(word) for word in words}) == 1


@given(st.text(alphabet="aeginostuyrds'’", max_size=12))
def test_a_stem_is_never_longer_than_its_word_and_never_gone(word):
    assert len(stem(word)) <= len(word)
    assert stem(word) or not word.strip("'’s")


@pytest.mark.parametrize(
    ("content", "numbers"),
    [
        ("12, 15 and 5 students were beaten", {"12", "15", "5"}),
        ("thirty-six students were beaten", {"36"}),
        ("1.5 million students were beaten", {"1500000", "1.5"}),
        ("two men beat nine students", set()),
    ],
)
def test_numbers_are_read_once_and_compared_by_what_they_mean(content, numbers):
    each = told("The Lantern", f"unnamed[Officials] cue[said] <{content}>.")
    counted = quantities_in(each.report.text, each.only.content[0])
    found = fields_of(
        replace(each.only, quantities=counted), each.report, names_of_report(each.report)
    )

    assert found.numbers == numbers
