"""How alike two statements are, field by field, and which differences forbid to join them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.allegations.proposition import VAGUE_GROUPS, Fields

_ACT_WEIGHT = 2.0
"""An act weighs as much as a word that one statement in a hundred has, or more."""


@dataclass(frozen=True, slots=True)
class WordWeights:
    """How much each feature tells, by how few statements of the pile have it."""

    weight_by_feature: Mapping[str, float]

    def of(self, features: Iterable[str]) -> float:
        """Return the summed weight of `features`."""
        return sum(self.weight_by_feature.get(feature, 0.0) for feature in features)


def weights_of(all_fields: Iterable[Fields]) -> WordWeights:
    """Return the weights of a pile's features: ln(1 + N/n), N statements of which n have it.

    This is inverse document frequency (Spärck Jones 1972) with one added, so that in a pile of
    one report no feature weighs nothing.
    """
    listed = [features_of(fields) for fields in all_fields]
    counts = Counter(feature for features in listed for feature in features)
    weights = {feature: math.log(1 + len(listed) / count) for feature, count in counts.items()}
    for feature in weights:
        if feature.startswith("act:"):
            weights[feature] *= _ACT_WEIGHT
    return WordWeights(weights)


def features_of(fields: Fields) -> frozenset[str]:
    """Return the fields as one set of features, each marked with its field."""
    return frozenset(
        [f"act:{act}" for act in fields.acts]
        + [f"name:{name}" for name in fields.names]
        + [f"group:{group}" for group in fields.groups]
        + [f"number:{number}" for number in fields.numbers]
        + [f"word:{word}" for word in fields.stems]
    )


def likeness(left: Fields, right: Fields, weights: WordWeights) -> float:
    """Return the share in [0, 1] that both have in common of what the shorter one says.

    Half counts the weight shared over the lighter of the two, half over both together (Jaccard):
    a short paraphrase then matches a long one, two long ones do not match by their commonplaces.
    """
    first, second = features_of(left), features_of(right)
    shared = weights.of(first & second)
    lighter = min(weights.of(first), weights.of(second))
    together = weights.of(first | second)
    return 0.5 * shared / lighter + 0.5 * shared / together if lighter else 0.0


def is_conflict(left: Fields, right: Fields) -> bool:
    """Return True if a field says that these are two allegations, however alike the words.

    Different acts, or no country, name or group in common where both give some. A different
    number does not part them: it is a conflict inside one allegation.
    """
    if not left.acts & right.acts:
        return True
    if left.names and right.names and not left.names & right.names:
        return True
    particular, other = left.groups - VAGUE_GROUPS, right.groups - VAGUE_GROUPS
    groups_differ = bool(particular and other) and not particular & other
    return groups_differ and not left.numbers & right.numbers
