"""Join to a cue the participle that says what was done with the content: “wrote …, denying"
" that”."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.terms.span import Span

_PARTICIPLE = re.compile(
    r"(?:\A|[\s,])(?P<participle>denying|rejecting|disputing|refuting|insisting|claiming|alleging"
    r"|asserting"
    r"|warning|arguing|promising|confirming|acknowledging|admitting|saying|stating|demanding)"
    r"(?:\s+that)?\s*\Z"
)
_OTHER_CLAUSE = re.compile(r"[.;:!?“”\"]|\b(?:and|but|who|which|while|said|told)\b")
_LONGEST = 90


def with_participle(text: str, draft: Draft) -> Draft:
    """Return `draft` with the participle between its cue and its content as a part of the cue."""
    if not draft.cue or draft.cue[-1].end >= draft.content[0].start:
        return draft
    start, end = draft.cue[-1].end, draft.content[0].start
    between = text[start:end]
    match = _PARTICIPLE.search(between)
    if match is None or end - start > _LONGEST or _OTHER_CLAUSE.search(between):
        return draft
    if any(part.end > start and part.start < end for part in draft.source):
        return draft
    participle = Span(start + match.start("participle"), start + match.end("participle"))
    return replace(draft, cue=(*draft.cue, participle))
