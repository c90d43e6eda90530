"""Find which of many outlets' names occur in a text, without looking for each of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

_CLUE_CHARACTERS = 4


@dataclass(frozen=True, slots=True)
class OutletNames:
    """Names by a clue, a few characters in a row that few other names have."""

    by_clue: Mapping[str, tuple[str, ...]]
    without_clue: tuple[str, ...]
    """Those too short to have one."""

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """Return the index of `names`."""
        clues_by_name = {name: _clues_in(name.casefold()) for name in sorted(set(names))}
        shared = Counter(clue for clues in clues_by_name.values() for clue in clues)
        by_clue: dict[str, list[str]] = defaultdict(list)
        for name, clues in clues_by_name.items():
            if clues:
                by_clue[min(clues, key=lambda clue: (shared[clue], clue))].append(name)
        return cls(
            {clue: tuple(found) for clue, found in by_clue.items()},
            tuple(name for name, clues in clues_by_name.items() if not clues),
        )

    def named_in(self, text: str) -> frozenset[str]:
        """Return the names that occur in `text`, in any case, within longer words too."""
        plain = text.casefold()
        candidates = [name for clue in _clues_in(plain) for name in self.by_clue.get(clue, ())]
        return frozenset(
            name for name in (*candidates, *self.without_clue) if name.casefold() in plain
        )


def _clues_in(plain: str) -> set[str]:
    return {plain[at : at + _CLUE_CHARACTERS] for at in range(len(plain) - _CLUE_CHARACTERS + 1)}
