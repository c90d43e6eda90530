import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.reading.tally import Tally, accuracy, interval, kappa, same, summed

COUNTS = st.integers(0, 9)


def f1(tally: Tally) -> float | None:
    return tally.f1


def test_f1_is_the_harmonic_mean_of_what_was_found_and_what_is_right():
    tally = same(6, 8, 12)

    assert tally.recall == 0.75
    assert tally.precision == 0.5
    assert tally.f1 == pytest.approx(0.6)


def test_nothing_to_find_and_nothing_found_has_no_figure():
    assert Tally().f1 is Tally().recall is Tally().precision is None
    assert same(0, 3, 0).f1 == same(0, 0, 3).f1 == 0.0


def test_tallies_of_texts_are_counted_together_by_name():
    texts = [{"a": accuracy(1, 2)}, {"a": accuracy(2, 2), "b": accuracy(0, 1)}]

    assert summed(texts) == {"a": accuracy(3, 4), "b": accuracy(0, 1)}


def test_the_interval_is_the_same_each_time_and_has_the_figure_in_it():
    texts = [same(1, 4, 3), same(4, 4, 4), same(2, 5, 5), Tally()]
    ends = interval(texts, f1)

    assert ends is not None
    low, high = ends
    whole = sum(texts, Tally()).f1
    assert whole is not None
    assert low < whole < high
    assert interval(texts, f1) == ends
    assert interval([], f1) is interval([Tally()], f1) is None


def test_kappa_is_agreement_beyond_chance():
    # p_o = 35/50; p_e = (25·30 + 25·20) / 50² = 0.5.
    pairs = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}

    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa({}) is kappa({("yes", "yes"): 4}) is None
    assert kappa({("yes", "yes"): 1, ("no", "no"): 1}) == 1.0


@given(st.dictionaries(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), COUNTS))
@settings(max_examples=50)
def test_kappa_does_not_ask_who_labelled_first(pairs: dict[tuple[str, str], int]):
    turned = {(second, first): count for (first, second), count in pairs.items()}

    assert kappa(turned) == pytest.approx(kappa(pairs))
