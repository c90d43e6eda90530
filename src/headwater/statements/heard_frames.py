"""The frames in which somebody was told, heard of it or is accused, as patterns."""

from __future__ import annotations

import re

from headwater.statements.said_frames import BARE_CLAUSE, WH

_PASSIVE = (
    r"given\s+to\s+understand|led\s+to\s+believe|told|informed|warned|assured|advised|instructed"
    r"|ordered|asked|promised|notified|urged|reminded"
    "|commanded|alerted|cautioned"
)
_AGENT = (
    r"(?:\s+by\s+(?P<agent>(?:(?!\bthat\b|\bto\b|\babout\b|\bof\s+what\b)[^,;:.“”\"])+?"
    r"(?:,\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}(?=,))?))"
)
_PAPER = (
    r"(?:\s+in\s+(?P<paper>(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:report|briefing"
    r"|letter"
    r"|memo|note|statement|document|e-?mail|message|reply|submission|leaflet|circular)))"
)
TOLD = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had|will|would|may|might)\s+)?(?:is|are|was|were|am|be|been"
    r"|being)\s+"
    rf"(?:(?:also|then|later|once|repeatedly|never|\w+ly)\s+)?(?:{_PASSIVE}))"
    rf"{_AGENT}?{_PAPER}?(?:\s+(?:in|on|at|over|by|last|earlier|(?:\w+\s+){{1,2}}(?:ago|before"
    rf"|earlier))"
    rf"\b[^,;:.“”\"]{{0,40}}?)?(?:,[^,;:.“”\"]{{1,60}},|,)?"
    rf"(?:\s+that\s+|\s+(?=(?:not\s+)?to\s+[“\"‘]?[a-z])|\s+(?={WH}\b)|\s+(?:of|about)\s+"
    rf"|\s+(?=(?:is|are|was|were|would)\b)|\s+{BARE_CLAUSE})",
)
"""“Was told by …”: group `agent` is who told, or `paper` in what, if the words tell."""
ALLEGED_BY = re.compile(
    r"\b(?P<cue>[Ii]t\s+(?:(?:is|was|has|had)\s+)?(?:(?:also|long|widely|often|now"
    r"|\w+ly)\s+)?(?:been\s+)?"
    r"(?:(?:also|long|widely|often|\w+ly)\s+)?(?:alleged|claimed|said|reported|asserted|stated"
    r"|argued"
    rf"|suggested|rumou?red)){_AGENT}?\s+that\s+"
)
"""“It is alleged by … that”, “it has long been rumoured that”."""
ACCUSED_BY = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+been|is|are|was|were)\s+(?:(?:also|long|repeatedly"
    r"|\w+ly)\s+)?"
    rf"accused){_AGENT}\s+of\s+"
)
"""“Has been accused by … of”."""
HEARD = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+)?(?:heard|learn(?:ed|t)|understood)\s+from)\s+"
    r"(?P<agent>[^,;:.“”\"]{2,80}?)(?:,\s+[^,;:.“”\"]{3,40},)?\s+that\s+"
)
"""“Had heard from …, she went on, that”."""
CLAIM_OF = re.compile(
    r"\b(?P<cue>(?:[Rr]eports?|[Cc]laims?|[Aa]llegations?|[Ss]uggestions?|[Aa]ssertions?"
    r"|[Aa]ccusations?"
    r"|[Ww]arnings?|[Pp]romises?|[Cc]omplaints?|[Aa]ssurances?|[Ss]tatements?))"
    r"(?:,?\s+(?:first\s+)?(?:made|levelled|raised|put\s+about|spread|voiced|aired|repeated|brought"
    r"|published|carried|circulated))?\s+(?:by|from|in)\s+"
    r"(?P<agent>(?:(?!\bthat\b|\bwho\b|\bwhich\b)[^,;:.“”\"]){3,80}?(?<!\sof))"
    r"(?:\s+(?:on\s+\w+day|yesterday|last\s+\w+|in\s+[A-Z]\w+))?,?"
    r"(?:,[^,;:.“”\"]{1,60},)?\s+that\s+(?=\w+\s+\w+\s+\w)"
)
"""“The suggestion by …, a union, that”."""
NOTE_FROM = re.compile(
    r"\b(?P<cue>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|[Oo]ne|[Tt]his"
    r"|[Aa]nd\s+an?)\s+(?:\w+\s+)?"
    r"(?:text|message|SMS|note|letter|e-?mail|voicemail|post|telegram|fax|cable|statement|tweet"
    r"|reply|answer)"
    r"\s+(?:from|by))\s+(?P<agent>[^,;:.“”\"]{2,60}?)(?:\s+(?:says|said|reads?|ran|runs|on\s+\w+day"
    r"|yesterday|today))?:\s*(?=[“\"«])"
)
"""“A text from …: “…””."""
HEARD_OF = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+)?heard(?=\s+(?:of\s+)?(?P<what>(?:it|this|that|such|the"
    r"|about"
    r"|a|an)\b(?:\s+[\w-]+){0,4}?)\s+from\s+(?P<agent>[^,;:.“”\"]{2,80}?)\s*(?:[,;:.”]|\Z)))"
)
"""“Had heard of it from …”: group `what` is what they told."""
