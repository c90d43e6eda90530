"""Keep drafts inside one another while some of them go and others are joined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from headwater.statements.draft import Draft


def kept(drafts: Sequence[Draft], is_kept: Callable[[Draft], bool]) -> tuple[Draft, ...]:
    """Return the drafts to keep, each inside the nearest around it that is kept."""
    stays: list[Draft] = []
    around_gone: dict[int, int | None] = {}
    for draft in drafts:
        if is_kept(draft):
            stays.append(draft)
        elif draft.number is not None:
            around_gone[draft.number] = draft.parent
    return with_heirs(stays, around_gone)


def with_heirs(drafts: Iterable[Draft], heirs: Mapping[int, int | None]) -> tuple[Draft, ...]:
    """Return `drafts`, those inside one that has gone inside its heir.

    `heirs` has, by the number of each draft that has gone, the number of the one that takes its
    place; None if nobody does.
    """
    return tuple(
        replace(draft, parent=_heir(draft.parent, heirs)) if draft.parent in heirs else draft
        for draft in drafts
    )


def _heir(number: int | None, heirs: Mapping[int, int | None]) -> int | None:
    seen: set[int] = set()
    while number is not None and number in heirs:
        if number in seen:
            # Each was to take another's place, and none is left.
            return None
        seen.add(number)
        number = heirs[number]
    return number


def without_circles(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return `drafts`, those that would stand inside themselves inside none.

    Two readings of one attribution may have stood one inside the other.
    """
    parent_by_number = {draft.number: draft.parent for draft in drafts}
    return tuple(
        replace(draft, parent=None) if _leads_back(draft, parent_by_number) else draft
        for draft in drafts
    )


def _leads_back(draft: Draft, parent_by_number: Mapping[int | None, int | None]) -> bool:
    seen: set[int] = set()
    parent = draft.parent
    while parent is not None and parent not in seen:
        if parent == draft.number:
            return True
        seen.add(parent)
        parent = parent_by_number.get(parent)
    return False
