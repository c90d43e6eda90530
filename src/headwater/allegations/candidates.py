"""Find the statements that are worth comparing with one: those that share rare features."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.allegations.likeness import features_of
from headwater.allegations.proposition import Fields
from headwater.statements.statement import Statement

_COMMON = 500
"""A feature that more statements have brings nobody together by itself: this bounds the work."""
_FEWEST_SHARED = 2


class Candidates:
    """Statements, by the features of what they say."""

    def __init__(self, statements: Sequence[Statement], fields: Mapping[str, Fields]) -> None:
        by_feature: dict[str, list[str]] = defaultdict(list)
        for statement in statements:
            for feature in features_of(fields[statement.id]):
                by_feature[feature].append(statement.id)
        self._by_feature = {
            feature: having for feature, having in by_feature.items() if len(having) <= _COMMON
        }

    def like(self, fields: Fields) -> tuple[str, ...]:
        """Return the ids of the statements that share two features or more, sorted."""
        shared = Counter(
            other for feature in features_of(fields) for other in self._by_feature.get(feature, ())
        )
        return tuple(sorted(o for o, number in shared.items() if number >= _FEWEST_SHARED))
