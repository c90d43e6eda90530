import pytest

from headwater.dossier.graph_columns import columns_for, fitted


@pytest.mark.parametrize(("longest", "count"), [(0, 2), (1, 3), (2, 4), (5, 4)])
def test_there_is_a_column_for_each_in_between_up_to_two(longest: int, count: int):
    assert columns_for(longest).count == count


@pytest.mark.parametrize("longest", [0, 1, 2])
def test_columns_stand_beside_each_other(longest: int):
    columns = columns_for(longest)

    for column in range(columns.last):
        assert columns.left(column) + columns.width(column) < columns.left(column + 1)


def test_words_that_fit_are_left_alone():
    assert fitted("The Ferryman", 300) == "The Ferryman"


def test_words_that_do_not_fit_are_cut_with_a_sign():
    assert fitted("The Extraordinarily Long Gazette of the Upper Harbour", 150).endswith("…")


def test_wide_characters_take_more_room():
    assert len(fitted("海" * 60, 200)) < len(fitted("a" * 60, 200))
