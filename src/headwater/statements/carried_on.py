"""Keep a speaker where they spoke: “…, she told the channel. …, she added.”"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.statements.known_speakers import Speaker
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import ConduitRole

_GOES_ON = re.compile(
    r"(?i)(?:(?:also|then|further|later|has|had)\s+)*(?:add(?:s|ed)|continue[sd]|go(?:es)?\s+on"
    r"|went\s+on|carrie[sd]\s+on)(?:\s+to\s+(?:say|add|explain|tell))?"
)
"""What nobody does who has not begun to speak."""


def with_conduits_carried_on(
    text: str, drafts: Sequence[Draft], speakers: Sequence[Speaker | None]
) -> tuple[Speaker | None, ...]:
    """Return `speakers`, whoever “added” something with the conduits of what it is added to.

    That is the statement before in the paragraph, if it is the same speaker's and was said to an
    outlet or there.
    """
    carried: list[Speaker | None] = []
    before: tuple[Draft, Speaker] | None = None
    for draft, speaker in zip(drafts, speakers, strict=True):
        found = speaker
        if speaker is not None and before is not None and _goes_on(text, draft, speaker, before):
            found = replace(speaker, conduits=before[1].conduits)
        carried.append(found)
        if draft.parent is None:
            before = None if found is None else (draft, found)
    return tuple(carried)


def _goes_on(text: str, draft: Draft, speaker: Speaker, before: tuple[Draft, Speaker]) -> bool:
    earlier, same = before
    if speaker.conduits or draft.parent is not None or not draft.source or len(draft.cue) != 1:
        return False
    is_heard = any(conduit.role is ConduitRole.VENUE for conduit in same.conduits)
    return (
        is_heard
        and same.words == speaker.words
        and read_source_phrase(draft.source[0].of(text)).is_pronoun
        and _GOES_ON.fullmatch(draft.cue[0].of(text)) is not None
        and "\n\n" not in text[earlier.position : draft.position]
    )
