"""Tell which attributions and statements a run gained and lost against the last accepted one.

The accepted run is kept as places in the texts, without their words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

ACCEPTED = Path(__file__).parent / "accepted.json"

Place = str
"""Source, cue and content of one attribution as offsets: `3-9/10-14/15-80`."""


def place_of(source: Sequence[object], cue: Sequence[object], content: Sequence[object]) -> Place:
    """Return where an attribution stands, from spans or pairs of offsets."""
    return "/".join(",".join(_ends(span) for span in spans) for spans in (source, cue, content))


def _ends(span: object) -> str:
    start, end = span if isinstance(span, list) else (span.start, span.end)  # type: ignore[attr-defined]  # a Span
    return f"{start}-{end}"


def changes(
    now: Mapping[str, Sequence[Place]],
    labelled: Mapping[str, Sequence[Place]],
    kept: Path = ACCEPTED,
) -> str:
    """Return in one sentence what was gained and lost, and how much of that the labels have.

    `now` and `labelled` are by text: all places found, and those of the labels. Nothing is said
    of texts that the accepted run did not have.
    """
    before: dict[str, list[Place]] = json.loads(kept.read_text()) if kept.is_file() else {}
    gained = lost = gained_right = lost_right = 0
    for text in before.keys() & now.keys():
        new, gone = set(now[text]) - set(before[text]), set(before[text]) - set(now[text])
        gained, lost = gained + len(new), lost + len(gone)
        gained_right += len(new & set(labelled[text]))
        lost_right += len(gone & set(labelled[text]))
    if not before.keys() & now.keys():
        return "No run on these texts was accepted before this one."
    return (
        f"Against the last accepted run: {gained} gained, of which {gained_right} are right word"
        f" for word; {lost} lost, of which {lost_right} were."
    )


def accept(now: Mapping[str, Sequence[Place]], kept: Path = ACCEPTED) -> None:
    """Keep this run as the accepted one."""
    kept.write_text(json.dumps({name: sorted(now[name]) for name in sorted(now)}, indent=0) + "\n")
