"""The frames of clauses in which somebody says something, as patterns."""

from __future__ import annotations

import re

from headwater.statements.inflection import forms_of
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.said_idioms import IDIOM_GROUPS, IDIOMS
from headwater.statements.word_set import word_set

_SAYS_THAT = word_set(
    """
    say claim allege insist admit announce answer reply respond shout whisper explain write testify
    recall report confirm complain note acknowledge concede declare argue submit stress caution
    maintain mention reveal state swear add warn promise deny assert repeat remark observe affirm
    boast joke conclude protest threaten text tell inform assure notify remind advise telephone
    estimate find demand allow recount contend reiterate guarantee pledge vow relate narrate
    depose aver attest certify emphasise emphasize underline underscore indicate record
    calculate predict opine stipulate mutter mumble murmur radio cable wire broadcast post tweet
    message signal counter undertake request ask beg urge propose recommend retort hint
    """
)
_SAYS_BARE = word_set("say insist claim swear allege")
"""After these the content may follow without “that”."""
_BARE_BEFORE_PRONOUNS = word_set("admit add answer reply believe think fear")
"""After these too, if it begins with a pronoun: one may answer an advert."""
_NEVER_QUOTE = word_set("find estimate demand allow deny recall inform assure notify")
_TELLS = word_set("tell inform assure notify remind warn promise advise")
"""These need somebody who is told."""
_SAYS_TO = (
    _SAYS_THAT
    - _TELLS
    - word_set("text telephone answer caution guarantee radio cable wire message signal")
)
"""To whom stands behind “to”: in “said the cook told us that” it is the cook who told."""
_ORDERS = word_set(
    "tell ask order instruct urge advise warn command beg invite request remind direct implore"
)
_UNDERTAKES = word_set("threaten promise offer vow pledge undertake")
_DENIES = word_set(
    "deny reject dismiss refute dispute contradict disown disavow repudiate rebut contest disclaim"
)
_GIVES = word_set("promise offer guarantee")
_ASKS = word_set("ask wonder inquire enquire tell")
_SAYS_OF = word_set("accuse complain warn boast brag")


def _any(lemmas: frozenset[str]) -> str:
    forms = {form for lemma in lemmas for form in forms_of(lemma) if not form.endswith("ing")}
    return "|".join(sorted(forms, reverse=True))


_AUXILIARIES = (
    r"(?:(?:has|have|had|would|will|also|later|then|further|since|again|already|repeatedly|once"
    r"|\w+ly)\s+){0,4}"
    r"(?:(?:wish(?:es|ed)?|desires?d?|begs?|begged|likes?|needs?|hastens?|hastened|wants?|wanted"
    r"|goes\s+on"
    r"|went\s+on|go\s+on|continue[sd]?|(?:has|have|had)\s+the\s+(?:honou?r|duty|privilege)|regrets?"
    r"|(?:is|are|am|was|were)\s+(?:\w+ly\s+)?(?:pleased|happy|obliged|bound|sorry|instructed"
    r"|directed"
    r"|compelled|moved|quick|careful|keen|at\s+pains)|feels?\s+(?:bound|obliged|compelled)"
    r"|(?:takes?|took)\s+(?:this|the)\s+(?:opportunity|occasion))\s+to\s+(?:also\s+|\w+ly\s+)?)?"
)
_PRONOUN = r"(?:him|her|them|us|me|you|it)"
_IN_WHOM = (
    r"(?!(?:never|not|why|how|what|when|where|who|whether|if|that|to|he|she|they|it|was|had)\b)"
    r"[\w’'-]+"
)
WHOM = (
    rf"(?:{_PRONOUN}|(?:the|an?|his|her|their|its|our|my|your|all|both|each|every|one|several|two"
    rf"|three|four|other|some)\s+(?:{_IN_WHOM}\s+){{0,4}}?{_IN_WHOM}"
    r"|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}"
    r"|[a-z]{3,}s|parliament|deputies|people|(?:wo)?men|(?:any|every|some|no)"
    r"(?:one|body)(?:\s+(?:else|who\s[^,;:.“”\"]{2,30}?))?|those\s+who\s[^,;:.“”\"]{2,30}?)"
)
MIDDLE = (
    r"(?:\s+(?:in|on|at|by|over|last|yesterday|earlier|through|again|later|recently|repeatedly|only"
    r"|over)\b[^,;:.“”\"]{0,40}?)?(?:,\s+(?:citing|quoting|referring\s+to|with\s+reference\s+to)"
    r"\b[^,;:.“”\"]{0,80},)?(?:,\s+[^,;:.“”\"]{2,30}\s(?:said|says|added|recalled|recalls|wrote"
    r"|claimed|claims|testified|went\s+on|told\s+\w+),)?"
)
_ASIDE = r"(?:,\s+[A-Z][^,;:.“”\"]{1,40},)?"
BARE_CLAUSE = (
    r"(?=(?:the|an?|his|her|their|its|our|my|he|she|they|it|we|I|you|there|this|that|these|those|no"
    r"|nobody|nothing|everything|everyone|everybody|somebody|someone|none|neither|all|both|most"
    r"|some|many"
    r"|several|more|fewer|nearly|almost|about|around|over|half|(?:at|no)\s+(?:least|most|more"
    r"|fewer)|only"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)\b"
    r"|[A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|the|and)){0,4}\s+(?:had|has|have|was|were|is|are"
    r"|would|will"
    r"|could|can|may|might|must|did|does|do|\w{2,}ed|[a-z]{3,}s?\s+(?:too|no|the|a|to))\b)"
)
_PHRASES = (
    r"point(?:s|ed)?\s+out|ma(?:kes?|de)\s+(?:it\s+)?(?:clear|known|plain)|lets?\s+it\s+be\s+known"
    r"|(?:takes?|took|held|expressed)\s+the\s+view|(?:is|are|was|were)\s+of\s+the\s+(?:opinion"
    r"|view|belief)"
    r"|(?:draws?|drew)\s+attention\s+to\s+the\s+fact|puts?\s+it\s+on\s+record"
    r"|(?:is|was|are|were)\s+adamant|(?:gave|gives?)\s+(?:an?\s+)?(?:assurances?|undertaking"
    r"|notice|warning)"
)
_TO_KNOW = (
    r"(?:want(?:s|ed)?|wish(?:es|ed)?|asked|asks|demand(?:s|ed)?|sought|seeks?|like|begg?(?:s"
    r"|ed))\s+to\s+"
    r"(?:know|learn|hear|establish|find\s+out|be\s+told|ascertain|understand)"
)
_LAUGHS = word_set(
    "shrug laugh sigh smile grin nod sob weep cry go begin start continue conclude interrupt"
)
_COLON = (
    "|".join(
        form for verb in sorted(_LAUGHS) for form in forms_of(verb) if not form.endswith("ing")
    )
    + r"|(?:is|was|are|were|be|am)\s+like|reads?|runs?|ran"
)
_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six"
    r"|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|a?\s?hundred|a?\s?thousand|a?\s?dozen|half)\b"
)
WH = r"(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_QUOTING = _any((_SAYS_THAT | _ORDERS) - _NEVER_QUOTE)
_SAY = "|".join(
    (
        # “said (to her) (on Monday) that …”, “told them (in March) that …”
        rf"(?P<that>{_any(_SAYS_TO)}|{_PHRASES})(?:\s+to\s+{WHOM})?{MIDDLE}\s+that\s+"
        r"(?![a-z]+\s+(?:well|again|too|clearly|vividly)\b)",
        rf"(?P<telling>(?:{_any(_SAYS_THAT - _SAYS_TO)}|regret(?:s|ted)\s+to\s+(?:inform|say"
        r"|tell)))"
        rf"(?:\s+(?:to\s+)?{WHOM}{_ASIDE})?{MIDDLE}\s+that\s+",
        # “said: “…””, “told him: “…””
        rf"(?P<quoting>{_QUOTING})(?:\s+(?:to\s+)?{WHOM})?{MIDDLE}\s*[:,]?\s*"
        r"(?=[“\"‘«])",
        # “told him he owed …”
        rf"(?P<told>{_any(_TELLS)})\s+{_PRONOUN}\s+{BARE_CLAUSE}",
        rf"(?P<told_them>{_any(_TELLS - {'promise', 'advise'})})\s+(?:{WHOM}|(?:state|local"
        rf"|national)"
        rf"\s+(?:television|radio|media))\s+{BARE_CLAUSE}(?=(?:[\w’'-]+\s+){{1,8}}?(?:had|has"
        rf"|have|was"
        r"|were|is|are|would|will|could|can|may|might|did|does|\w{2,}ed)\b)",
        # “told the chairman: no register, no pay”
        rf"(?P<told_plainly>{_any(_TELLS | word_set('say write answer reply'))})"
        rf"(?:\s+(?:to\s+)?{WHOM})?{MIDDLE}(?:,\s[^,;:.“”\"]{{2,40}})?:\s+(?=[A-Za-z\d])",
        # “said it was …”
        rf"(?P<bare>(?:{_any(_SAYS_BARE)})(?=\s+{BARE_CLAUSE})|(?:{_any(_BARE_BEFORE_PRONOUNS)})"
        r"(?=\s+(?:he|she|they|it|we|I|you|there|nobody|everyone|everybody)\b))\s+",
        # “ordered us to hand over …”, “called on the ministry to …”
        rf"(?P<ordered>(?:{_any(_ORDERS)}|(?:{_any(frozenset({'call'}))})\s+(?:on|upon)))\s+{WHOM}"
        r"(?=\s+(?:not\s+|never\s+)?to\s+[“\"‘]?[a-z])\s+",
        # “threatened to call …”
        rf"(?P<undertaken>{_any(_UNDERTAKES)})(?=\s+(?:not\s+)?to\s+[a-z])\s+",
        # “asked (her) whether …”
        rf"(?P<asked>{_any(_ASKS)}|{_TO_KNOW})(?:\s+{WHOM})?{MIDDLE}\s+(?={WH}\b)",
        # “asked the navy for its logs”
        rf"(?P<asked_for>{_any(frozenset({'ask', 'beg'}))})(?:\s+{WHOM})?{MIDDLE}\s+for\s+(?=\S)",
        # “accused their employer of …”, “complained of …”, “warned the yard about …”
        rf"(?P<accused>{_any(frozenset({'accuse'}))})\s+(?={WHOM}\s+of\s)",
        rf"(?P<complained>{_any(_SAYS_OF - {'accuse'})})(?:\s+(?:to\s+)?{WHOM}{_ASIDE})?{MIDDLE}"
        r"\s+(?:of|about|against)\s+",
        # “called it “a joke””, “called gloves “a luxury””
        rf"(?P<called>{_any(frozenset({'call', 'brand', 'label', 'term', 'dub'}))})\s+(?!(?:on"
        rf"|for|upon|up)\b)"
        r"(?=(?!on\b|for\b|upon\b|up\b|to\b|in\b)(?:[a-z][\w’'-]*\s+){1,5}[“\"‘«])",
        # “declared their wages to be gone”, “declared the site empty”
        r"(?P<declared>(?:declare[sd]?|pronounce[sd]?|proclaim(?:s|ed)?))\s+(?=(?:the|their|its"
        r"|his|her|this|that"
        r"|these|those|all|it|him|them|an?)\s[^;:.“”\"]{2,60}?(?:to\s+(?:be|have)\s|[“\"‘]"
        r"|(?:empty|safe|closed"
        r"|open|dead|missing|void|null|over|clean|fit|unfit|lost|free|\w+(?:ed|al|ful|less|ous"
        r"|[ai]ble))\b))",
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
        r"(?P<spoken_of>(?:spoke|speaks|spoken)(?=\s+(?:(?:also|again|later|once|repeatedly)"
        r"|(?:in|on|at|to)"
        r"\s+[\w’'-]+(?:\s+[\w’'-]+){0,2}?)\s+of\s))[^,;:.]{2,60}?\sof\s+(?=\S)",
        r"(?P<spoken>(?:spoke|speaks|speak|spoken)\s+of|(?:appealed|appeals|called"
        r"|calls)\s+for)\s+",
        # “I can confirm that …”
        rf"(?P<firm>(?<=\bI\s)(?:can|must|do|would|will|have\s+to)\s+(?:only\s+|just\s+|also\s+)?"
        rf"(?:{_any(_SAYS_THAT)}))(?:\s+you)?\s+(?:that\s+|is\s+(?:that\s+)?)",
        # “put the number of beds at 90”, “gave his age as sixteen”
        r"(?P<figure>puts?(?!\s+(?:down|up|out|in|on|off|away|through"
        r"|aside)\b)(?=\s[^,;:.]{2,90}?\sat\s+(?:[\w-]+\s+){0,3}?(?:\W{0,2}[$€£\d]"
        r"|[A-Z]{2,3}\W?\s?\d"
        rf"|{_NUMBER}))|(?:g[ai]ve(?:s|n)?|set|list(?:s|ed)?)(?=\s+(?:the|its|their|his|her"
        rf"|a)\s+(?:\w+\s+){{0,2}}?"
        r"(?:number|figure|toll|total|count|tally|cost|share|cause|reason|price|age|name|date"
        r"|wages?|pay|rank"
        r"|rate|fee|sum|address|nationality|occupation|weight|time|place|losses|dead|wounded"
        r"|missing)\b"
        r"[^,;:.]{0,80}?\s(?:at|as)\s))\s+",
        # “promised him $18 an hour”
        rf"(?P<promised>{_any(_GIVES)})\s+{WHOM}\s+(?=[$€£\d]|(?:an?|the|more|money|jobs|work"
        r"|up\s+to|two|three|four|five|ten|twenty)\b)",
        # “ordered people off at knifepoint”
        rf"(?P<ordered_off>{_any(frozenset({'order', 'command'}))})\s+(?=(?:{WHOM}|people"
        rf"|everyone|everybody|men|women)"
        r"\s+(?:off|out|away|back|home|inside|into|onto|down|up|ashore|aboard)\b)",
        # “shrugs: “…””, “was like: “…””
        rf"(?P<colon>{_COLON})\s*:\s*(?=[“\"«])",
        *IDIOMS,
        # “demanded 300 dollars”
        rf"(?P<demanded>{_any(frozenset({'demand'}))})\s+(?=(?:[$€£\d]|an?\s|the\s|his\s|her\s"
        r"|their\s|its\s|to\s))",
    )
)
CLAUSE = re.compile(rf"\b(?P<cue>{_AUXILIARIES})(?:{_SAY})")
"""Auxiliaries, a verb of saying and what leads to the content, which begins behind the match."""
MOST_AUXILIARIES = 10
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
        "spoken_of",
        "ordered_off",
        "told_them",
        "declared",
        "colon",
        "told_plainly",
        *IDIOM_GROUPS,
    ),
)
"""The groups of `CLAUSE` of which one ends with the verb."""
CONTENT_ENDS = re.compile(
    r";|,\s+(?:but|while|though|although|adding|saying|citing|according|whereas)\b"
    r"|,\s+(?:(?:\w+\s+)?(?:minutes|hours|days|weeks|months|shortly|soon)|an?\s+(?:hour|day|week"
    r"|month))\s+(?:after|before)\b"
    r"|,\s+and\s+(?=(?:he|she|it|they|that|also|then|\w+ly)\b)"
    rf"|,?\s+(?:and|but)\s+(?=(?:also\s+)?(?:{_any(_SAYS_THAT | _ORDERS | _ASKS)})\b)"
    r"|\s+(?:is|are|was|were)\s+(?=[“\"]?(?:\w+ly\s+)?(?:false|untrue|baseless|groundless|unfounded"
    r"|fabricat\w+|nonsense|lies)\b)"
)
"""Where a clause goes on with something else than what was said."""
