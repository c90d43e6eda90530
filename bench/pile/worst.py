"""Name the labelled statements that the program missed or read wrongly, the worst first."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

Record = dict[str, Any]

UNNAMED = ("anonymous ", "unnamed ")
"""A label's chain ends with words that begin so if the speaker has no name."""
NO_NAME = (*UNNAMED, "a ", "an ", "the ", "some ", "one ")
"""A link of a label's chain that begins so cannot be looked for by its words."""


def worst_statements(gold: list[Record], told: Record) -> list[str]:
    """Return what is wrong with each labelled statement, in words, the worst first.

    Missed before misread, and among those the longest first: they lose the most words.
    """
    reports = {item["id"]: PurePath(item["path"]).stem for item in told["items"]}
    found = [(reports[each["item"]], each) for each in told["statements"]]
    judged = []
    for label in gold:
        if label.get("content"):
            faults = _faults(label, [each for report, each in found if report == label["doc"]])
            if faults:
                missed = faults[0] == "missed"
                judged.append(
                    (not missed, -len(faults), -len(label["content"]["text"]), label, faults)
                )
    judged.sort(key=lambda each: each[:3])
    return [_sentence(label, faults) for *_, label, faults in judged]


def _faults(label: Record, candidates: list[Record]) -> list[str]:
    wanted = _places([_span_of(label["content"])])
    best = max(candidates, key=lambda each: _agreement(wanted, each), default=None)
    if best is None or not _agreement(wanted, best):
        return ["missed"]
    faults = []
    if not _same_source(label, best):
        faults.append(f"speaker read as {best['speaker']!r}")
    if _side(label["stance"]) != _side(best["stance"]):
        faults.append(f"stance read as {best['stance']}")
    if len(label.get("chain", [])) > 1 and not _same_chain(label["chain"], best):
        faults.append(f"chain read as {' < '.join(best['chain'])}")
    return faults


def _agreement(wanted: set[int], statement: Record) -> float:
    """Return the share of places in common, 0 below half of either (the scorer's rule)."""
    given = _places(statement["content"])
    shared = len(wanted & given)
    if 2 * shared < len(wanted) or 2 * shared < len(given):
        return 0.0
    return shared / len(wanted | given)


def _same_source(label: Record, statement: Record) -> bool:
    wanted = _places([_span_of(label["source"])]) if label.get("source") else set()
    given = _places(statement["source"] or [])
    if not wanted or not given:
        return not wanted and not given
    return 2 * len(wanted & given) >= min(len(wanted), len(given))


def _same_chain(chain: list[str], statement: Record) -> bool:
    links = [link.casefold() for link in chain]
    told = " ".join(statement["chain"]).casefold()
    # The last word of a name is the one that every spelling of it keeps.
    named = [link.strip("()").split()[-1] for link in links if not link.startswith(NO_NAME)]
    ends_unnamed = links[-1].startswith(UNNAMED)
    is_unnamed: bool = statement["source_kind"] == "unnamed"
    return ends_unnamed == is_unnamed and all(word in told for word in named)


def _side(stance: str) -> str:
    if stance.startswith("den"):
        return "denies"
    return "declines" if stance in {"no-comment", "declines to comment"} else "other"


def _span_of(part: Record) -> list[int]:
    return [part["start"], part["end"]]


def _places(spans: list[list[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def _sentence(label: Record, faults: list[str]) -> str:
    source = label["source"]["text"] if label.get("source") else "nobody"
    chain = " < ".join(label.get("chain", []))
    return (
        f"report {label['doc']}, {label['id']}: {'; '.join(faults)}\n"
        f"   {source} [{label['stance']}] {label['content']['text']}\n   chain: {chain}"
    )
