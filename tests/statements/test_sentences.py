import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.sentences import LONGEST_SENTENCE, sentence_at, sentences_in
from headwater.terms.span import Span

# One text a line; `|` stands where one sentence ends and the next begins.
PARAGRAPHS = """
Mr. Banda met Sen. Ada Cole, R-Wis., at 5 p.m. Monday in the U.S. embassy.|It rained.
The talks began at 8 a.m.|Police closed the road.
They left at 8 a.m.|The road was closed.
Output rose 3.5 percent.|It had fallen by 1.2 points.
He died on Sept. 22.|On Jan. 5 his family was told.
See Art. 5 and No. 12 of the law.|No.|That is all.
Samuel L. Odhiambo and J. A. Mwale of St. Louis met George W. “Bob” Tembo of Acme Inc. (ACME).
It was built in the U.S.|The crew was not.
It was built in the U.S. Navy yard.
He works for Acme Inc.|His brother does not.
He works for Acme Inc. in Lusaka.
“We went.|They lied to us!” he said.|“Never again.”|He left.
“Why?” Banda asked.|Nobody knew.
“Did you sign?” she asked.|“Yes.”
"We were sold," he said.|"They knew."|Nobody answered.
(The name was changed.)|He is 23.
The war went on.[12]|They came home.
He waited… then left.|And nobody came…|Then it rained.
He waited. . . . then left.
1. The ministry denies it.|2. The embassy does not.
They want a plan B.|The first one failed.
i went there.|then they took my phone.|They kept it.
He earns money.|$2,000 was promised.
He came back.|😀 Good.
It is e.g. Banda vs. Tembo, i.e. The State.
قال إنه ذهب.|ثم عاد؟|نعم.
他走了。|他回来了。
« Ils sont partis. »|Il le dit.
"""


@pytest.mark.parametrize("marked", PARAGRAPHS.strip().splitlines())
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace("|", " ") if "。" not in marked else marked.replace("|", "")
    assert [sentence.of(text) for sentence in sentences_in(text)] == marked.split("|")


def test_no_sentence_runs_over_the_end_of_a_line() -> None:
    text = "Students pressed to fight\n\nBy Ada Cole\r\nLUSAKA, May 3\u2028They went home"
    assert [sentence.of(text) for sentence in sentences_in(text)] == [
        "Students pressed to fight",
        "By Ada Cole",
        "LUSAKA, May 3",
        "They went home",
    ]


def test_offsets_count_code_points() -> None:
    text = "😀😀 Yes. Ẁe went."
    assert [sentence.start for sentence in sentences_in(text)] == [0, 8]


def test_sentence_at_a_position_is_the_one_that_has_its_character() -> None:
    sentences = sentences_in("He left. She stayed.")
    assert sentence_at(sentences, 0) == Span(0, 8)
    assert sentence_at(sentences, 7) == Span(0, 8)
    assert sentence_at(sentences, 8) is None
    assert sentence_at(sentences, 9) == Span(9, 20)
    assert sentence_at(sentences, 20) is None
    assert sentence_at((), 3) is None


WORDS = st.lists(
    st.sampled_from(
        ["Mr", "U.S", "he", "The", "“", "”", ".", "!", "?", "…", " ", "\n", "3", "(", ")"]
    )
    | st.characters()
).map("".join)


@given(WORDS)
@settings(max_examples=200)
def test_sentences_are_in_order_and_cover_every_character_but_white_space(text: str) -> None:
    sentences = sentences_in(text)
    covered: set[int] = set()
    end = 0
    for sentence in sentences:
        assert sentence.start >= end
        assert sentence.of(text).strip() == sentence.of(text)
        covered.update(range(sentence.start, sentence.end))
        end = sentence.end
    assert all(text[place].isspace() for place in set(range(len(text))) - covered)


@pytest.mark.parametrize("part", ["a. b? ", ".", "“", "A. b ", " .", "?” ", "a. “", "1. "])
def test_a_hostile_line_of_a_hundred_thousand_characters_is_cut_up_at_once(part: str) -> None:
    text = part * (100_000 // len(part)) + "x"
    assert sentences_in(text)


@pytest.mark.parametrize("text", ["a" * 10_000, "word " * 3_000, "a" * 9_000 + " b" * 2_000])
def test_no_sentence_goes_on_for_ever_and_nothing_is_lost(text: str):
    found = sentences_in(text)
    assert max(sentence.end - sentence.start for sentence in found) <= LONGEST_SENTENCE
    assert "".join("".join(s.of(text) for s in found).split()) == "".join(text.split())


def test_a_long_sentence_is_cut_between_words():
    text = "harbour " * 2_000
    assert {word for s in sentences_in(text) for word in s.of(text).split()} == {"harbour"}
