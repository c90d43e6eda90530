from collections import Counter

from bench.copies.chance_text import ChanceText
from bench.copies.planted import KINDS, OWN, PlantedPile, plant

TRAINING = (
    "The guards marched the men off the pier and the men said nothing.\n"
    "The men were gone by night, the guards said, and the pier was empty.",
    "Nobody on the pier knew where the vans were going, a docker said on Monday.",
)


def a_pile(seed: int = 1) -> PlantedPile:
    return plant(ChanceText(TRAINING), 200, seed)


def test_a_seed_gives_the_same_pile_again_and_another_seed_another():
    texts = [report.text for report in a_pile().reports]

    assert [report.text for report in a_pile().reports] == texts
    assert [report.text for report in a_pile(2).reports] != texts


def test_provenance_names_the_words_that_were_copied():
    pile = a_pile()
    kinds = Counter(copy.kind for copy in pile.copies)
    assert kinds.keys() <= set(KINDS)

    for copy in pile.copies:
        if copy.kind == "scanned":
            continue
        words = {n: pile.reports[n].text.split(" ") for n in (copy.base, copy.copy)}
        origin = {int(place): word for place, word in zip(pile.provenance[copy.base],
                  words[copy.base], strict=True) if place != OWN}  # fmt: skip
        copied = [
            (int(place), word)
            for place, word in zip(pile.provenance[copy.copy], words[copy.copy], strict=True)
            if place != OWN
        ]
        assert copied
        assert all(origin[place] == word for place, word in copied)


def test_each_tokens_end_is_where_its_word_ends():
    pile = a_pile()

    for report, ends in zip(pile.reports, pile.ends, strict=True):
        starts = [0, *(ends[:-1] + 1).tolist()]
        words = [report.text[s:e] for s, e in zip(starts, ends.tolist(), strict=True)]
        assert words == report.text.split(" ")
