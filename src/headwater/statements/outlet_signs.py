"""The signs by which a text shows that a name is an outlet's, as patterns around the name."""

from __future__ import annotations

import re

from headwater.statements.citing_frames import CITING
from headwater.statements.outlet_nouns import (
    ARTICLED,
    BEGINNING,
    KIND_OF_OUTLET,
    OF_TITLE,
    OTHER_ENDING,
    PLATFORM,
)

_UPPER = "".join(filter(str.isupper, map(chr, range(ord("A"), 0x530))))
_WORD = rf"(?:(?:al|el|ad|an|ar|as|at|ash|az)-|[dDlL][’'])?[{_UPPER}][\w’'-]*"
_JOINT = (
    r"(?:(?:de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|van|der|den|von|zum|zur|la|las|le|les"
    r"|el|los|al|il|lo|y|e|et|und|og|och|i|w|za|na|iz|tou|tis|ton|tin|sto|wa|ya|bin|te|ti)\s+){0,2}"
)
"""Small words inside foreign titles."""
_MORE = rf"(?:\s+{_JOINT}(?:{_WORD}|\d{{1,3}}\b)|\s+&\s+{_WORD})"
_NAME = rf"{_WORD}{_MORE}{{0,4}}(?![\w’'-])"
_CALLED = rf"(?:{KIND_OF_OUTLET}|programme|newscast|talk\s+show|news\s+bulletin)"
_PLURAL = (
    r"(?:newspapers|papers|dailies|weeklies|agencies|broadcasters|channels|stations|websites|sites"
    r"|portals|outlets|magazines|tabloids|podcasts|blogs)"
)
_SURE = (
    r"(?:newspaper|newsweekly|broadsheet|tabloid|daily|weekly|magazine|newsletter|broadcaster"
    r"|podcast|radio\s+station|television\s+station|TV\s+station|TV\s+channel|television\s+channel"
    r"|website|news\s+site|blog|portal|newsroom|(?:news|press|wire)\s+(?:agency|service)|newswire"
    r"|(?:news|media)\s+outlet|(?:news|online)\s+(?:portal|platform|paper)|outlet)"
)
_STAFF = (
    r"(?:reporters?|correspondents?|journalists?|columnists?|presenters?|newsreaders?|stringers?"
    r"|photographers?|editors?|editor-in-chief|newsroom|newsdesk|interviewers?|podcasters?)"
)
_AUDIENCE = r"(?:readers|listeners|viewers|front\s+page|newsroom|editorial|back\s+page|airwaves)"
_PUBLISHED = (
    r"(?:quoted|cited|carried|picked\s+up|published|printed|reprinted|aired|broadcast|screened"
    r"|(?:first\s+|originally\s+|earlier\s+)?reported|republished|syndicated|serialised)"
)
_ARTICLE = (
    r"(?:article|story|interview|investigation|column|editorial|op-ed|leader|exclusive|scoop"
    r"|dispatch)"
)

_PAPERS = (
    r"(?:documents?|records?|memos?|memorandum|logs?|footage|files?|photographs?|photos?|videos?|e-?mails?"
    r"|letters?|transcripts?|minutes|invoices?|contracts?|messages|ledgers?|copy|copies|drafts?|reports?"
    r"|cables?|papers|spreadsheets?|recordings?|receipts?|screenshots?|images?)"
)

FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\w’'-])((?:(?:La|Le|El|Il|Die|Das)\s+)?{BEGINNING}{_MORE}{{1,3}})(?![\w’'-])",
        rf"(?<![\w’'-])({ARTICLED}{_MORE}{{0,2}})(?![\w’'-])",
        rf"\b((?:{_WORD}\s+){{1,2}}{OTHER_ENDING})\b(?!-)",
        rf"\b({_WORD}-(?:Anzeiger|Zeitung|Kurier|Blatt|Bote|Nachrichten|Presse|Post|Rundschau))\b",
        rf"\b({OF_TITLE}\s+of\s+(?:the\s+)?{_WORD})\b",
    )
)
"""Names that are made as only outlets' are."""
SIGNS_OF_ANY_NAME = tuple(
    re.compile(pattern)
    for pattern in (
        # the Danish daily Ugen, regional broadcaster Funk
        rf"(?<![\w-]){_CALLED}\s+(?:called\s+|named\s+)?[“‘\"]?({_NAME})",
        rf"\b{_PLURAL}\s+(?:the\s+)?({_NAME})(?:,\s+(?:the\s+)?({_NAME}))?\s+and\s+(?:the\s+)?({_NAME})",
        # the Ugen newspaper
        rf"\b({_NAME})\s+(?:(?:news|press|wire)\s+agency|newspaper|radio|television|website"
        rf"|magazine|news\s+site|channel|portal|podcast|newsletter)\b(?!\s+[{_UPPER}])",
        # Ugen, a regional daily
        rf"\b({_NAME}),\s+(?:an?|the|one\s+of\s+the)\s+(?:[\w’'-]+\s+){{0,4}}?{_SURE}s?\b(?!-)",
        # Ugen, whose reporters; Ugen's correspondent
        rf"\b({_NAME})(?:,\s+whose|(?<=[’']s)|(?<=s[’']))\s+(?:[\w-]+\s+){{0,2}}?(?:{_STAFF}|{_AUDIENCE})\b",
        # picked up by Ugen, published by the association Ugen
        rf"\b(?:carried|picked\s+up|aired|broadcast|reprinted|republished|syndicated|first\s+reported"
        rf"|transcribed)\s+by\s+(?:the\s+)?({_NAME})(?!\s+(?:said|told|who|he|she)\b)",
        rf"\b{_PUBLISHED}\s+by\s+the\s+(?:association|group|charity|organi[sz]ation|institute"
        rf"|network|collective)\s+({_NAME})(?!\s+(?:said|told|who|he|she)\b)",
        # documents seen by Ugen
        rf"\b(?i:{_PAPERS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:seen|obtained|reviewed|viewed|examined|verified"
        rf"|published|leaked)\s+(?:\w+ly\s+)?by\s+(?:the\s+)?({_NAME})",
        # Ugen, citing two sailors, writes
        rf"\b({_NAME}),\s+(?:which,?\s+)?{CITING}\s[^.;:“”]{{3,80}},\s+(?:ha[sd]\s+)?(?:writes|wrote"
        r"|report(?:s|ed)|sa(?:ys|id)|alleges|alleged|claims|claimed|gives|puts)\b",
        # on Telegram
        rf"\b[Oo]n\s+(?:the\s+)?(?:(?:messaging|social\s+media|social)\s+\w+\s+)?({PLATFORM})\b",
        # told its own newsletter, Ugen, that
        rf"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}?{_SURE},\s+({_NAME})(?=[,.;:])",
        # told state television
        r"(?i:(?<=told\s)|(?<=on\s)|(?<=to\s)|(?<=by\s)|(?<=with\s))"
        r"((?:state|national|public|regional|local|government|private)(?:-run|-owned|-controlled)?\s+"
        r"(?:television|TV|radio|media|broadcaster))\b(?!\s+[\w-]*[A-Z])",
        # Ugen is quoting a diplomat
        rf"\b({_NAME})\s+(?:is|are|keeps|was)\s+(?:also\s+|now\s+)?(?:quoting|citing)\b",
    )
)
"""What shows an outlet whatever it is called."""
SIGNS_OF_ONE_NAME = tuple(
    re.compile(pattern)
    for pattern in (
        # In an interview with Ugen on Monday, the mayor said
        rf"\b(?:[Ii]n|[Dd]uring)\s+an?\s+(?:[\w-]+\s+){{0,2}}?interview\s+(?:with|for|on|given\s+to|published\s+(?:by|in))\s+"
        rf"(?:the\s+)?({_NAME})(?:\s+(?:on|last|this|earlier)(?:\s+\w+){{0,2}})?,\s+(?:the|an?|he|she|they|[{_UPPER}])",
        rf"\b{_PUBLISHED}\s+by\s+(?:the\s+)?({_NAME})(?!\s+(?:said|told|who|he|she)\b)",
        rf"\b(?:quoted|cited)\s+in\s+(?:the\s+)?({_NAME})",
        rf"\b(?:an?|the|its|his|her|this|their|lead|same|recent|first)\s+{_ARTICLE}\s+(?:in|for)\s+"
        rf"(?:the\s+)?({_NAME})",
        rf"\breports?\s+in\s+(?:the\s+)?({_NAME})\s+(?:that|said|says|quot\w+|cit\w+|claim\w+)\b",
        r"\b(?:[Pp]osts?|[Pp]osted|[Pp]osting|[Ww]riting|[Ww]rites|threads?|livestream|tweeted|status|stor(?:y|ies)|message)\s+on"
        rf"\s+(?:(?:his|her|its|their)\s+)?({_WORD})\b",
        rf"\b{_STAFF}\s+(?:of|from|for|at|with)\s+(?:the\s+)?({_NAME})",
        r"(?<!\bof\s)(?<!\bin\s)(?<!\bat\s)(?<!\bfrom\s)(?<!\bMs\s)(?<!\bMr\s)(?<!\bDr\s)"
        rf"(?<!\bMrs\s)\b({_WORD}(?:\s+{_WORD}){{0,2}})\s+(?:reports?|reported|wrote|writes)"
        r"(?:\s+[\w’']+){0,3}(?:,\s+(?:citing|quoting)\b|\s+that\b)",
        rf"\b[Aa]s\s+(?:the\s+)?({_NAME})\s+(?:has\s+|had\s+|first\s+)*(?:report(?:s|ed)|reveal(?:s|ed))",
    )
)
"""What shows an outlet if its name is no person's: people report and are cited too."""
