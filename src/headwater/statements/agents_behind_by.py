"""Find who speaks behind “by”: “the claim, put about by the agency, that …”."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.terms.span import Span

_BY_BEHIND_CUE = re.compile(
    r"(?i)\s+by\s+(?!(?:(?:tele)?phone|e-?mail|text|letter|post|fax|video|radio|message|courier|hand"
    r"|then|now|way|means|accident|mistake|name|law|turns|\w+ing)\b)((?:(?!\bthat\b)[^,;:.])+?)\s*"
    r"(?=,?\s*\b(?:that|whether|if|why|about|who|what|how|when|where)\b|,)"
)
_PASSES_ON = re.compile(r"(?i)\b(?:quoted|cited|reported|carried|published)$")
"""Who does that is not who speaks."""


def with_agent_behind_by(text: str, draft: Draft) -> Draft:
    """Take the agent of “the claim, put about by the agency, that …” for the source."""
    behind = _BY_BEHIND_CUE.match(text, draft.cue[0].end, draft.sentence.end)
    if behind is None or (draft.source and _PASSES_ON.search(draft.cue[0].of(text))):
        return draft
    agent = Span(behind.start(1), behind.start(1) + len(behind[1].rstrip()))
    is_taken = any(part.overlaps(agent) for part in draft.content)
    return draft if is_taken else replace(draft, source=(agent,))
