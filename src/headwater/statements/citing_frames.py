"""The words by which who reports names whom they have it from, as parts of patterns."""

from __future__ import annotations

CITING = (
    r"(?:cit(?:-\s*)?ing|quoting|referring\s+(?:back\s+)?to|(?:with|in|by)\s+reference\s+to|crediting"
    r"|invoking|relying\s+(?:\w+ly\s+|only\s+)?on|drawing\s+(?:\w+ly\s+)?on|basing\s+itself\s+on"
    r"|going\s+by|pointing\s+to|on\s+the\s+(?:authority|word|strength|evidence|testimony|say-so)\s+of)"
)
"""Stands beside a verb that reports: “Norpress said, quoting two sailors, that …”."""
CITES = (
    r"(?:cite[sd]|quote[sd]|credit(?:s|ed)|refer(?:s|red)\s+to|relie[sd]\s+(?:\w+ly\s+|only\s+)?on"
    r"|dr(?:aws|ew)\s+(?:\w+ly\s+)?on|invoke[sd]|base[sd]\s+(?:itself|its\s+\w+|this|it)\s+on|(?:is|was)\s+based\s+(?:\w+ly\s+)?on"
    r"|rest(?:s|ed)\s+(?:\w+ly\s+)?on|point(?:s|ed)\s+to)"
)
"""Stands in a relative clause: “the agency, which relies on two sailors”."""
HAS_IT_FROM = (
    r"(?:has|had|have|got|gets|took|takes|heard|picked\s+up|lifted|borrowed)\s+"
    r"(?:it|this|that|(?:the|its|their)\s+(?:story|account|news|report|claim|figures?|information"
    r"|number|tale))\s+from"
)
"""Goes on from hand to hand: “the paper, which has it from the agency”."""
IN_TURN = r"(?:(?:in\s+turn|itself|themselves|also|had|has|largely|apparently),?\s+)*"
REPORTS = (
    r"(?:(?:has|had|have|also|first|later|now|since)\s+)*(?:report(?:s|ed)|sa(?:ys|id)|writes|wrote"
    r"|claim(?:s|ed)|add(?:s|ed)|note[sd]|state[sd]|allege[sd]|echo(?:es|ed)|reveal(?:s|ed)"
    r"|disclose[sd]|announce[sd]|assert(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)"
    r"|suggest(?:s|ed)|conclude[sd]|argue[sd]|contend(?:s|ed)|affirm(?:s|ed)|tell(?:s)?|told\s+readers"
    r"|broke\s+the\s+news|ha(?:s|d)\s+it|also\s+ha(?:s|d)\s+it)"
)
"""What an outlet does with a claim."""
GIVES = (
    r"(?:(?:has|had|also)\s+)*(?:give[sn]?|gave|puts?|count(?:s|ed)|lists?|speaks?\s+of|spoke\s+of)"
)
"""What an outlet does with a figure."""
SHOWS = (
    r"(?:shows?|showed|warn(?:s|ed)|describe[sd]|record(?:s|ed)|read|reads|indicate[sd]|call(?:s|ed)"
    r"|arrive[sd]\s+at|come[s]?\s+to|came\s+to|estimate[sd]|finds|found|document(?:s|ed)|confirm(?:s|ed)"
    r"|contain(?:s|ed)\s+the\s+(?:claim|words))"
)
"""What a paper does that an outlet has published."""
CARRIES = (
    r"(?:(?:has|had|also|first)\s+)*(?:carrie[sd]|r[au]ns?|publish(?:es|ed)|print(?:s|ed)|aire[ds]"
    r"|airs|broadcasts?|relay(?:s|ed)|repeat(?:s|ed)|reproduce[sd]|reprint(?:s|ed)|circulate[sd]"
    r"|spread|spreads)"
)
"""What an outlet does with others' words."""
WORDS_OF_OTHERS = (
    r"(?:claims?|accounts?|allegations?|statements?|denials?|assertions?|testimony|words|remarks"
    r"|accusations?|warnings?|admissions?|version|story)"
)
