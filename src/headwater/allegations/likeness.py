"""How alike two statements are, field by field, and which differences forbid to join them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.allegations.proposition import VAGUE_GROUPS, Fields

_WEIGHT_BY_FIELD = {"act": 1.5, "name": 1.5, "number": 2.0, "group": 1.0, "word": 1.0}
"""Chosen on the dev pile: a shared act, name or number says more than a shared word."""
_PLAIN_WEIGHT = 3.0
"""What a feature weighs before its rarity counts: the words of a pile's main story are common."""
_LEAST_SHARE = 0.6
"""A statement counts as at least this much of a typical one: else a few words match anything."""
_MOST_REPORTS_OF_AN_ACT = 5
"""An act that more reports speak of is a subject, not a deed."""
_RARE_ACT_BONUS = 0.12
"""How much more alike two statements are that share an act few reports speak of."""
_AROUND_SHARE = 0.5
"""Weight of a name that only the rest of the report gives."""
_TELLING_SHARE = 1 / 3
"""A name in no more than this share of the reports tells allegations apart."""
_FEWEST_REPORTS = 6
"""In a smaller pile no name is rare enough to tell."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What a statement says and what its report is about beside that, with their weights."""

    said: frozenset[str]
    around: frozenset[str]
    weight_said: float
    weight_around: float


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each feature of a pile tells, by how few of its reports have it."""

    weight_by_feature: Mapping[str, float]
    telling_names: frozenset[str]
    """Names so rare that statements which share none of them concern different things."""
    telling_acts: frozenset[str]
    """Acts so rare that statements which share one may well speak of the same deed."""
    typical: float
    """Median weight of a statement: shorter ones must not match by being short."""
    weighed_by_fields: Mapping[Fields, _Weighed]
    """The statements of the pile: each is compared with many others, but weighed once."""


def weights_of(fields_by_report: Mapping[str, Iterable[Fields]]) -> Weights:
    """Return the weights of a pile's features, with the fields of its statements by report.

    A feature of n among N reports weighs a constant and ln(1 + N/n), which is inverse document
    frequency (Spärck Jones 1972) with one added: in a pile of one report all weigh alike.
    """
    reports: dict[str, set[str]] = defaultdict(set)
    every: list[Fields] = []
    for report, several in fields_by_report.items():
        for fields in several:
            every.append(fields)
            for feature in features_of(fields) | _names(fields.around):
                reports[feature].add(report)
    number = len(fields_by_report)
    weights = {
        feature: _WEIGHT_BY_FIELD[feature.partition(":")[0]]
        * (_PLAIN_WEIGHT + math.log(1 + number / len(having)))
        for feature, having in reports.items()
    }
    rare = {f for f, having in reports.items() if len(having) <= _TELLING_SHARE * number}
    telling = frozenset(f.removeprefix("name:") for f in rare if f.startswith("name:"))
    acts = frozenset(
        feature.removeprefix("act:")
        for feature in rare
        if feature.startswith("act:") and len(reports[feature]) <= _MOST_REPORTS_OF_AN_ACT
    )
    weighed = {fields: _weighed(fields, weights) for fields in every}
    sums = sorted(weighed[fields].weight_said for fields in every)
    typical = sums[len(sums) // 2] if sums else 0.0
    if number < _FEWEST_REPORTS:
        telling = acts = frozenset()
    return Weights(weights, telling, acts, typical, weighed)


def features_of(fields: Fields) -> frozenset[str]:
    """Return what the content itself says as one set, each feature marked with its field."""
    return frozenset(
        [f"act:{act}" for act in fields.acts]
        + [f"name:{name}" for name in fields.names]
        + [f"group:{group}" for group in fields.groups]
        + [f"number:{number}" for number in fields.numbers]
        + [f"word:{word}" for word in fields.stems]
    )


def likeness(left: Fields, right: Fields, weights: Weights) -> float:
    """Return in [0, 1] how much of what the two statements say they say alike.

    Half counts the weight shared over the lighter of the two, half over both together (Jaccard):
    a short paraphrase then matches a long one, two long ones do not match by their commonplaces.
    """
    first, second = (
        weights.weighed_by_fields.get(fields) or _weighed(fields, weights.weight_by_feature)
        for fields in (left, right)
    )
    # Two statements of one report have its names in common whatever they speak of.
    share = 0.0 if left.around == right.around else _AROUND_SHARE
    once_around = (first.said & second.around) | (first.around & (second.said | second.around))
    known = weights.weight_by_feature
    shared = _sum(first.said & second.said, known) + share * _sum(once_around, known)
    total_first = first.weight_said + share * first.weight_around
    total_second = second.weight_said + share * second.weight_around
    lighter = max(min(total_first, total_second), _LEAST_SHARE * weights.typical)
    together = total_first + total_second - shared
    value = 0.5 * shared / lighter + 0.5 * shared / together if together else 0.0
    same_rare_act = left.acts & right.acts & weights.telling_acts
    return min(1.0, value + _RARE_ACT_BONUS) if same_rare_act and value else value


def _weighed(fields: Fields, weight_by_feature: Mapping[str, float]) -> _Weighed:
    said = features_of(fields)
    around = _names(fields.around) - said
    weight_said, weight_around = (_sum(each, weight_by_feature) for each in (said, around))
    return _Weighed(said, around, weight_said, weight_around)


def _sum(features: Iterable[str], weight_by_feature: Mapping[str, float]) -> float:
    # `fsum` is the same for any order, and a set has another order in each run of the program.
    return math.fsum(weight_by_feature.get(feature, 0.0) for feature in features)


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(f"name:{name}" for name in names)


def is_conflict(left: Fields, right: Fields, weights: Weights) -> bool:
    """Return True if a field says that these are two allegations, however alike the words.

    A deed and its negation; no name in common, or no telling one; groups of people that have
    nobody in common. A different number does not part them: it is a conflict inside one
    allegation.
    """
    if is_contradiction(left, right) or _is_foreign(left, right) or _is_foreign(right, left):
        return True
    first = (left.names or left.around) & weights.telling_names
    second = (right.names or right.around) & weights.telling_names
    return bool(first and second) and not first & second


def is_contradiction(left: Fields, right: Fields) -> bool:
    """Return True if what both contents say cannot be one allegation.

    What one of them leaves out contradicts nothing.
    """
    if left.is_negated != right.is_negated:
        return True
    if left.names and right.names and (_is_foreign(left, right) or _is_foreign(right, left)):
        return True
    if _names_beyond(left, right) and _names_beyond(right, left):
        # Two states that do the same to the same people are accused of two deeds.
        return True
    particular, other = left.groups - VAGUE_GROUPS, right.groups - VAGUE_GROUPS
    groups_differ = bool(particular and other) and not particular & other
    return groups_differ and not left.numbers & right.numbers


def _is_foreign(one: Fields, other: Fields) -> bool:
    """Return True if `one` gives names and the other's whole report has none of them."""
    return bool(one.names) and one.names == _names_beyond(one, other)


def _names_beyond(one: Fields, other: Fields) -> frozenset[str]:
    """Return the names that `one` gives and the other's whole report has not."""
    return one.names - other.names - other.anywhere
