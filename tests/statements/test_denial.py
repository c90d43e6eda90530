import pytest

from headwater.statements.denial import calls_false, is_anaphoric, says_it_is_not_so


@pytest.mark.parametrize(
    "content",
    [
        "the claims",
        "the allegations",
        "this",
        "it",
        "all of it",
        "the accusations against him",
        "these charges",
        "any wrongdoing",
        "any involvement",
        "the latest media reports",
        "the ministry's claims",
        "the claims as baseless",
        "The Embassy denies these allegations in the strongest terms",
    ],
)
def test_words_that_only_point_elsewhere_do_not_say_what_is_denied(content: str) -> None:
    assert is_anaphoric(content)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "that it recruited students",
        "allegations that it took part in recruiting",
        "reports that students were forced",
        "recruitment of students",
        "the recruitment claims",
        "having met the agent",
    ],
)
def test_words_that_say_what_is_denied_do_not_point_elsewhere(content: str) -> None:
    assert not is_anaphoric(content)


def test_calling_reports_false_denies_but_calling_offers_false_accuses() -> None:
    assert calls_false("a pack of lies")
    assert calls_false("the reports “fake news”")
    assert not calls_false("the job offers fake")
    assert not calls_false("a new road")
    assert not calls_false("not false")


@pytest.mark.parametrize(
    "content",
    [
        "The reports are completely false",
        "these are baseless rumours",
        "there was no basis for the story",
        "no students were deported",
        "the army had “never recruited students”",
        "we do not detain anyone",
        "it did not issue visas to them",
    ],
)
def test_saying_that_reports_are_false_or_a_harm_was_not_done_denies(content: str) -> None:
    assert says_it_is_not_so(content)


@pytest.mark.parametrize(
    "content",
    [
        "The jobs were fake",
        "the report that the jobs were fake came late",
        "we were never paid",
        "they did not enlist of their own will",
        "he could not flee",
        "they will not be deported",
        "if they do not enlist they lose the room",
        "the embassy did not issue visas to them",
        "it has not renewed their visas",
        "The road is long. " * 10 + "The reports are false.",
    ],
)
def test_a_benefit_withheld_or_a_later_aside_is_no_denial(content: str) -> None:
    assert not says_it_is_not_so(content)
