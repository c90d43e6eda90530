import pytest

from headwater.statements.cue_lexicon import cue_word
from headwater.statements.statement import Certainty, Stance


@pytest.mark.parametrize("form", ["deny", "denies", "denied", "denying", "Denied"])
def test_every_form_of_a_verb_leads_to_its_lemma(form: str) -> None:
    cue = cue_word(form)
    assert cue is not None
    assert (cue.lemma, cue.stance, cue.certainty, cue.is_verb) == (
        "deny",
        Stance.DENIES,
        Certainty.CERTAIN,
        True,
    )


@pytest.mark.parametrize(("form", "lemma"), [("denials", "denial"), ("inquiries", "inquiry")])
def test_nouns_are_found_in_the_plural(form: str, lemma: str) -> None:
    cue = cue_word(form)
    assert cue is not None
    assert (cue.lemma, cue.is_verb) == (lemma, False)


def test_the_word_before_tells_a_noun_from_a_verb() -> None:
    verb, noun = cue_word("question", "will"), cue_word("question", "a")
    assert verb is not None
    assert verb.is_verb
    assert noun is not None
    assert not noun.is_verb


def test_a_word_that_reports_nothing_is_no_cue() -> None:
    assert cue_word("table") is None
    assert cue_word("") is None
