"""The word lists of seven languages hold together."""

import re

import pytest

from headwater.statements.languages import PARTLY_READ_LANGUAGES, READ_LANGUAGES
from headwater.statements.quoting.grammar import grammar_of
from headwater.statements.quoting.lexicon import one_of, spaced
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.statement import Stance


@pytest.mark.parametrize("language", LEXICON_BY_LANGUAGE)
def test_every_word_that_tells_a_stance_is_a_verb(language: str):
    lexicon = LEXICON_BY_LANGUAGE[language]
    verb = grammar_of(lexicon).verb
    told = {
        Stance.DENIES: lexicon.denying,
        Stance.ASKS: lexicon.asking,
        Stance.DEMANDS: lexicon.demanding,
    }
    for stance, words in told.items():
        assert words
        for word in words:
            finite = any(verb.fullmatch(f"{before}{word}") for before in ("", "a ", "ha ", "tem "))
            assert finite, word
            assert lexicon.stance_of(word) is stance


@pytest.mark.parametrize("language", LEXICON_BY_LANGUAGE)
def test_no_head_is_of_a_person_and_of_a_place(language: str):
    lexicon = LEXICON_BY_LANGUAGE[language]
    assert not lexicon.heads_of_person & lexicon.heads_with_place
    assert not lexicon.person_nouns & lexicon.body_nouns
    assert not lexicon.body_nouns & lexicon.group_nouns


def test_no_language_is_read_twice():
    assert not READ_LANGUAGES & PARTLY_READ_LANGUAGES


def test_the_longest_word_of_a_list_is_tried_first():
    assert re.match(one_of("sema sema_wito"), "sema wito").group() == "sema wito"
    assert re.fullmatch(spaced("a b"), "a\n b")
