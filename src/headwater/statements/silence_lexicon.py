"""Verbs and nouns by which reports tell that somebody did not speak."""

from __future__ import annotations

SPEAK = (
    r"(?:add|address|answer|be drawn|be interviewed|be quoted|be specific|break down|clarify"
    r"|comment"
    r"|confirm|deny|detail|disclose|discuss|divulge|elaborate|engage|enlarge|enter into|expand"
    r"|explain"
    r"|give|go into|hear questions|identify|indicate|issue|make|name|offer|provide|put a (?:figure"
    r"|number)|quantify|release|reply|respond|reveal|say|share|shed light|speak|specify"
    r"|speculate|state"
    r"|take(?= (?:any |further |more )?questions?\b)|talk|tell|verify)"
)
"""What somebody declined, refused or was not willing to do: to tell."""
SPEAKING = (
    r"(?:adding|answering|commenting|discussing|disclosing|elaborating|giving|going into"
    r"|identifying"
    r"|issuing|making|naming|offering|providing|releasing|responding|revealing|saying|speaking"
    r"|taking (?:any )?questions|talking)"
)
ASKED_FOR = (
    r"(?:(?:all |any |several |further |our |its |the |repeated |both |[\w’'-]+['’]s )*(?:\w+ )?"
    r"(?:requests?|questions?|invitations?|interviews?|offers? to (?:comment|respond))"
    r"(?: for (?:an? )?(?:comment|reply|response|interviews?|statement|details|explanation))?)"
)
"""What was turned down: “all requests for an interview”."""
