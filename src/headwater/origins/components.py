"""Connected components: what is left when derivations are contracted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Components:
    """Sets of nodes that grow together; a node is the key of a statement or of an agent."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self._parent = {node: node for node in nodes}

    def __contains__(self, node: str) -> bool:
        return node in self._parent

    def root(self, node: str) -> str:
        """Return the node that stands for the component of `node`."""
        while self._parent[node] != node:
            self._parent[node] = self._parent[self._parent[node]]
            node = self._parent[node]
        return node

    def join(self, left: str, right: str) -> None:
        """Make one component of two; the smaller key stands for it, whatever the order."""
        first, second = sorted((self.root(left), self.root(right)))
        self._parent[second] = first

    def sets(self) -> tuple[frozenset[str], ...]:
        """Return the components, sorted by the node that stands for each."""
        members: dict[str, set[str]] = defaultdict(set)
        for node in self._parent:
            members[self.root(node)].add(node)
        return tuple(frozenset(members[root]) for root in sorted(members))

    def copy(self) -> Components:
        """Return components that grow apart from these."""
        twin = Components(())
        twin._parent = dict(self._parent)
        return twin
