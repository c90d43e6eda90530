from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.passages import AlignedPassage, TextPair
from headwater.origins.word_runs import SharedRun

BASE = list(range(60))


def passages(
    left: list[int], right: list[int], *runs: tuple[int, int, int]
) -> tuple[AlignedPassage, ...]:
    return TextPair(left, right).passages([SharedRun(*run) for run in sorted(runs)])


def ends(passage: AlignedPassage) -> tuple[int, int, int, int]:
    left, right = passage.left, passage.right
    return left.start, left.stop, right.start, right.stop


def test_runs_with_a_small_edit_between_them_are_one_passage():
    edited = [*BASE[:20], 99, 98, *BASE[21:]]

    (passage,) = passages(BASE, edited, (0, 0, 20), (21, 22, 39))

    assert ends(passage) == (0, 60, 0, 61)
    assert passage.edit_bits > 0


def test_runs_with_other_words_between_them_are_two():
    between = list(range(100, 130))
    edited = [*BASE[:20], *between, *BASE[20:]]

    assert len(passages(BASE, edited, (0, 0, 20), (20, 50, 40))) == 2


def test_short_runs_beside_a_passage_belong_to_it():
    edited = [*BASE[:3], 99, *BASE[4:24], 98, *BASE[25:28], *range(200, 220)]

    (passage,) = passages(BASE, edited, (4, 4, 20))

    assert ends(passage) == (0, 28, 0, 28)


def test_short_runs_in_a_gap_fill_it():
    edited = [*BASE[:20], 99, 98, 97, *BASE[23:26], 96, 95, *BASE[28:]]

    (passage,) = passages(BASE, edited, (0, 0, 20), (28, 28, 32))

    assert SharedRun(23, 23, 3) in passage.runs


def test_a_repeated_phrase_inside_a_passage_is_no_passage_of_its_own():
    text = [1, 2, 3, 4, 5, *range(10, 40), 1, 2, 3, 4, 5]

    (passage,) = passages(text, text, (0, 0, 40), (0, 35, 5), (35, 0, 5))

    assert ends(passage) == (0, 40, 0, 40)


def test_swapped_halves_are_two_passages():
    swapped = BASE[30:] + BASE[:30]

    found = passages(BASE, swapped, (0, 30, 30), (30, 0, 30))

    assert {ends(passage) for passage in found} == {(0, 30, 30, 60), (30, 60, 0, 30)}


@given(st.lists(st.integers(0, 59), max_size=8, unique=True), st.data())
def test_runs_of_a_passage_are_equal_words_in_the_same_order(edits: list[int], data: st.DataObject):
    edited = [100 + word if word in edits else word for word in BASE]
    runs = []
    start = 0
    for end in [*sorted(edits), 60]:
        if end - start >= 5:
            runs.append((start, start, end - start))
        start = end + 1
    chosen = [run for run in runs if data.draw(st.booleans())]

    for passage in passages(BASE, edited, *chosen):
        position = 0
        for run in passage.runs:
            assert BASE[run.left : run.left_end] == edited[run.right : run.right_end]
            assert position <= run.left
            position = run.left_end
