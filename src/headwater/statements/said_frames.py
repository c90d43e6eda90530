"""The frames of clauses in which somebody says something, as patterns."""

from __future__ import annotations

import re

from headwater.statements.inflection import forms_of
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.word_set import word_set

_SAYS_THAT = word_set(
    """
    say claim allege insist admit announce answer reply respond shout whisper explain write testify
    recall report confirm complain note acknowledge concede declare argue submit stress caution
    maintain mention reveal state swear add warn promise deny assert repeat remark observe affirm
    boast joke conclude protest threaten text tell inform assure notify remind advise telephone
    estimate find demand allow recount contend reiterate guarantee pledge vow
    """
)
_SAYS_BARE = word_set("say insist claim swear allege")
"""After these the content may follow without “that”."""
_BARE_BEFORE_PRONOUNS = word_set("admit add answer reply believe think fear")
"""After these too, if it begins with a pronoun: one may answer an advert."""
_NEVER_QUOTE = word_set("find estimate demand allow deny recall inform assure notify")
_TELLS = word_set("tell inform assure notify remind warn promise advise")
"""These need somebody who is told."""
_SAYS_TO = _SAYS_THAT - _TELLS - word_set("text telephone answer caution guarantee")
"""To whom stands behind “to”: in “said the cook told us that” it is the cook who told."""
_ORDERS = word_set(
    "tell ask order instruct urge advise warn command beg invite request remind direct implore"
)
_UNDERTAKES = word_set("threaten promise offer vow pledge undertake")
_DENIES = word_set("deny reject dismiss refute dispute contradict")
_GIVES = word_set("promise offer guarantee")
_ASKS = word_set("ask wonder inquire enquire tell")
_SAYS_OF = word_set("accuse complain warn")
_PASSIVE = (
    "told|informed|warned|assured|advised|instructed|ordered|asked|promised|notified|urged|reminded"
    "|commanded|alerted|cautioned"
)


def _any(lemmas: frozenset[str]) -> str:
    forms = {form for lemma in lemmas for form in forms_of(lemma) if not form.endswith("ing")}
    return "|".join(sorted(forms, reverse=True))


_AUXILIARIES = (
    r"(?:(?:has|have|had|would|will|also|later|then|further|since|again|already|repeatedly|once"
    r"|\w+ly)\s+){0,4}"
)
_PRONOUN = r"(?:him|her|them|us|me|you|it)"
_IN_WHOM = (
    r"(?!(?:never|not|why|how|what|when|where|who|whether|if|that|to|he|she|they|it|was|had)\b)"
    r"[\w’'-]+"
)
_WHOM = (
    rf"(?:{_PRONOUN}|(?:the|an?|his|her|their|its|our|my|your|all|both|each|every|one|several|two"
    rf"|three|four|other|some)\s+(?:{_IN_WHOM}\s+){{0,4}}?{_IN_WHOM}"
    r"|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}"
    r"|[a-z]{3,}s|parliament|deputies)"
)
_MIDDLE = (
    r"(?:\s+(?:in|on|at|by|over|last|yesterday|earlier|through|again|later|recently|repeatedly|only"
    r"|over)\b[^,;:.“”\"]{0,40}?)?(?:,\s+(?:citing|quoting|referring\s+to|with\s+reference\s+to)"
    r"\b[^,;:.“”\"]{0,80},)?"
)
_ASIDE = r"(?:,\s+[A-Z][^,;:.“”\"]{1,40},)?"
_BARE_CLAUSE = (
    r"(?=(?:the|an?|his|her|their|its|our|my|he|she|they|it|we|I|you|there|this|that|these|those|no"
    r"|nobody|nothing|everything|everyone|all|both|most|some|many|two|three|four|\d|[A-Z])\b)"
)
_WH = r"(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_QUOTING = _any((_SAYS_THAT | _ORDERS) - _NEVER_QUOTE)
_SAY = "|".join(
    (
        # “said (to her) (on Monday) that …”, “told them (in March) that …”
        rf"(?P<that>{_any(_SAYS_TO)})(?:\s+to\s+{_WHOM})?{_MIDDLE}\s+that\s+"
        r"(?![a-z]+\s+(?:well|again|too|clearly|vividly)\b)",
        rf"(?P<telling>(?:{_any(_SAYS_THAT - _SAYS_TO)}|regret(?:s|ted)\s+to\s+(?:inform|say"
        r"|tell)))"
        rf"(?:\s+(?:to\s+)?{_WHOM}{_ASIDE})?{_MIDDLE}\s+that\s+",
        # “said: “…””, “told him: “…””
        rf"(?P<quoting>{_QUOTING})(?:\s+(?:to\s+)?{_WHOM})?{_MIDDLE}\s*[:,]?\s*"
        r"(?=[“\"‘«])",
        # “told him he owed …”
        rf"(?P<told>{_any(_TELLS)})\s+{_PRONOUN}\s+{_BARE_CLAUSE}",
        # “said it was …”
        rf"(?P<bare>(?:{_any(_SAYS_BARE)})(?=\s+{_BARE_CLAUSE})|(?:{_any(_BARE_BEFORE_PRONOUNS)})"
        r"(?=\s+(?:he|she|they|it|we|I|you|there|nobody|everyone|everybody)\b))\s+",
        # “ordered us to hand over …”, “called on the ministry to …”
        rf"(?P<ordered>(?:{_any(_ORDERS)}|(?:{_any(frozenset({'call'}))})\s+(?:on|upon)))\s+{_WHOM}"
        r"(?=\s+(?:not\s+|never\s+)?to\s+[a-z])\s+",
        # “threatened to call …”
        rf"(?P<undertaken>{_any(_UNDERTAKES)})(?=\s+(?:not\s+)?to\s+[a-z])\s+",
        # “asked (her) whether …”
        rf"(?P<asked>{_any(_ASKS)})(?:\s+{_WHOM})?{_MIDDLE}\s+(?={_WH}\b)",
        # “asked the navy for its logs”
        rf"(?P<asked_for>{_any(frozenset({'ask', 'beg'}))})(?:\s+{_WHOM})?{_MIDDLE}\s+for\s+(?=\S)",
        # “accused their employer of …”, “complained of …”, “warned the yard about …”
        rf"(?P<accused>{_any(frozenset({'accuse'}))})\s+(?={_WHOM}\s+of\s)",
        rf"(?P<complained>{_any(_SAYS_OF - {'accuse'})})(?:\s+(?:to\s+)?{_WHOM}{_ASIDE})?{_MIDDLE}"
        r"\s+(?:of|about|against)\s+",
        # “called it “a joke””
        rf"(?P<called>{_any(frozenset({'call', 'brand'}))})\s+(?=(?:{_PRONOUN}|(?:the|this|that"
        r"|these)\s+\w+)\s+[“\"‘«])",
        # “denies sending …”, “rejected the claim”
        rf"(?P<denied>{_any(_DENIES)}|(?:laughed|laughs|brushed|brushes|waved|waves|shrugged"
        rf"|shrugs)\s+"
        rf"(?:off|aside|away))\s+(?!(?:access|entry|asylum|bail|visas?|food|water|care|medical"
        rf"|permission|treatment|{_PRONOUN}|calls?|requests?|appeals?|demands?|proposals?|bids?)\b)"
        r"(?=[a-z“\"‘])",
        # “wrote to her on Monday to say that …”
        r"(?P<to_say>(?:wrote|writes|telephoned|rang|phoned|texted|messaged"
        r"|called)\b[^,;:.“”\"]{0,40}?"
        r"\s+to\s+say)\s+(?:that\s+)?",
        # “spoke of …”, “appealed for …”
        r"(?P<spoken>(?:spoke|speaks|speak|spoken)\s+of|(?:appealed|appeals|called"
        r"|calls)\s+for)\s+",
        # “I can confirm that …”
        rf"(?P<firm>(?<=\bI\s)(?:can|must|do|would|will|have\s+to)\s+(?:only\s+|just\s+|also\s+)?"
        rf"(?:{_any(_SAYS_THAT)}))(?:\s+you)?\s+(?:that\s+|is\s+(?:that\s+)?)",
        # “put the number of beds at 90”, “gave the cause as …”
        r"(?P<figure>(?:puts?|g[ai]ve(?:s|n)?|set))\s+(?=(?:the|its|their)\s+(?:\w+\s+){0,2}?"
        r"(?:number|figure|toll|total|count|tally|cost|share|cause|reason|price)\b[^,;:.]{0,80}?"
        r"\s(?:at|as)\s)",
        # “promised him $18 an hour”
        rf"(?P<promised>{_any(_GIVES)})\s+{_WHOM}\s+(?=[$€£\d]|(?:an?|the|more|money|jobs|work"
        r"|up\s+to|two|three|four|five|ten|twenty)\b)",
        # “demanded 300 dollars”
        rf"(?P<demanded>{_any(frozenset({'demand'}))})\s+(?=(?:[$€£\d]|an?\s|the\s|his\s|her\s"
        r"|their\s|its\s|to\s))",
    )
)
CLAUSE = re.compile(rf"\b(?P<cue>{_AUXILIARIES})(?:{_SAY})")
"""Auxiliaries, a verb of saying and what leads to the content, which begins behind the match."""
MOST_AUXILIARIES = 4
CLAUSE_VERBS = PhraseSearch([re.compile(rf"\b(?:{_SAY})")])
"""A clause without its auxiliaries."""
VERB_GROUPS = (
    *("that", "telling", "quoting", "told", "bare", "ordered", "undertaken", "asked", "accused"),
    *(
        "asked_for",
        "called",
        "complained",
        "denied",
        "to_say",
        "spoken",
        "firm",
        "figure",
        "promised",
        "demanded",
    ),
)
"""The groups of `CLAUSE` of which one ends with the verb."""
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
    rf"(?:\s+that\s+|\s+(?=(?:not\s+)?to\s+[a-z])|\s+(?={_WH}\b)|\s+(?:of|about)\s+"
    rf"|\s+(?=(?:is|are|was|were|would)\b)|\s+{_BARE_CLAUSE})",
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
    r"\b(?P<cue>(?:[Rr]eports?|[Cc]laims?|[Aa]llegations?|[Ss]uggestions?|[Aa]ssertions?|[Aa]ccusations?"
    r"|[Ww]arnings?|[Pp]romises?|[Cc]omplaints?|[Aa]ssurances?|[Ss]tatements?))\s+(?:by|from|in)\s+"
    r"(?P<agent>(?:(?!\bthat\b|\bwho\b|\bwhich\b)[^,;:.“”\"]){3,80}?(?<!\sof))"
    r"(?:,[^,;:.“”\"]{1,60},)?\s+that\s+(?=\w+\s+\w+\s+\w)"
)
"""“The suggestion by …, a union, that”."""
HEARD_OF = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+)?heard(?=\s+(?:of\s+)?(?P<what>(?:it|this|that|such|the"
    r"|about"
    r"|a|an)\b(?:\s+[\w-]+){0,4}?)\s+from\s+(?P<agent>[^,;:.“”\"]{2,80}?)\s*(?:[,;:.”]|\Z)))"
)
"""“Had heard of it from …”: group `what` is what they told."""
CONTENT_ENDS = re.compile(
    r";|,\s+(?:but|while|though|although|adding|saying|citing|according|whereas)\b"
    r"|,\s+(?:(?:\w+\s+)?(?:minutes|hours|days|weeks|months|shortly|soon)|an?\s+(?:hour|day|week"
    r"|month))\s+(?:after|before)\b"
    r"|,\s+and\s+(?=(?:he|she|it|they|that|also|then|\w+ly)\b)"
    rf"|,?\s+(?:and|but)\s+(?=(?:also\s+)?(?:{_any(_SAYS_THAT | _ORDERS)})\b)"
    r"|\s+(?:is|are|was|were)\s+(?=[“\"]?(?:\w+ly\s+)?(?:false|untrue|baseless|groundless|unfounded"
    r"|fabricat\w+|nonsense|lies)\b)"
)
"""Where a clause goes on with something else than what was said."""
