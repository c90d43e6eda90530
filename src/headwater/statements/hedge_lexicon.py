"""Words that make a statement less than certain, each with what it does to certainty."""

from __future__ import annotations

from headwater.statements.statement import Certainty

_BE = r"(?:is|are|was|were|be|been|being)(?: (?:also|now|still|not|then|\w+ly))?"
_HOW = r"(?:\w+ly |yet |fully )?"
_ASK = r"(?: (?:whether|if|how|why|who|what|when|where)\b)?"
_CHECK = "verify confirm corroborate establish authenticate substantiate ascertain determine"
_TO_CHECK = f"(?:{_CHECK.replace(' ', '|')})"
_CHECKED = (
    r"(?:verified|confirmed|corroborated|established|authenticated|substantiated|ascertained"
    r"|determined|checked|proven|proved)"
)
_CHECKING = (
    r"(?:verifying|confirming|corroborating|establishing|authenticating|substantiating|checking"
    r"|ascertaining|determining)"
)
# “Is said to earn” is a hedge, “was said to reporters” is not.
_VERB_NEXT = (
    r"(?! (?:the|an?|his|her|its|their|our|my|your|him|them|us|me|you|this|that|these|those|it|all"
    r"|any|both|police|authorities|officials|reporters|journalists|parliament|lawmakers|families"
    r"|relatives|investigators|prosecutors|(?-i:[A-Z]\w*))\b)(?= \w)"
)

_ASKED_IF = "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        *("ask", "asks", "asked", "asking", "know", "see", "check", "tell", "say", "wonder"),
        *("wondered", "me", "him", "her", "us", "them"),
    )
)
CONDITION = (
    rf"{_ASKED_IF}if (?:(?:they|it|this|these|that|(?:the )?(?:reports?|claims?|allegations?"
    rf"|accounts?))"
    r" (?:is|are|were|was|proves?) )?(?:later |ever )?(?:true|confirmed|verified|proven|proved"
    r"|correct|accurate|substantiated|upheld|borne out|corroborated)"
)
AFTER_A_CONDITION = r"would (?:\w+ly )?\w+"
"""“Would be” says no less than “is” by itself: it is a hedge only after a condition."""

_UNKNOWN = (
    rf"(?:could|can) (?:neither|not|never) {_HOW}be {_HOW}{_CHECKED}",
    rf"(?:cannot|(?:could|can)n?['’]t) {_HOW}be {_HOW}{_CHECKED}",
    rf"(?:no|none|neither|nothing|little)(?: of)? (?:[\w’'-]+ ){{0,4}}?could {_HOW}be"
    rf" {_HOW}{_CHECKED}",
    rf"(?:could ?not|couldn['’]t|cannot|can['’]t) {_HOW}(?:{_TO_CHECK}|check)",
    rf"(?:not (?:been )?able|unable|(?:not|n['’]t)(?: been)? possible|impossible|difficult|hard)"
    rf" to {_HOW}"
    rf"(?:{_TO_CHECK}|check)",
    rf"(?:no|without any) (?:way|means|possibility) (?:to|of) {_HOW}(?:{_TO_CHECK}|check"
    rf"|{_CHECKING})",
    rf"did(?: not|n['’]t) {_HOW}{_TO_CHECK}",
    rf"(?:has|have|had|is|are|was|were) yet to be {_HOW}{_CHECKED}",
    r"(?:awaits?|awaiting|pending|subject to) (?:\w+ )?(?:confirmation|verification"
    r"|corroboration)",
    rf"{_BE} not {_HOW}{_CHECKED}",
    rf"ha(?:s|ve|d)(?: not|n['’]t) {_HOW}(?:been )?{_HOW}{_CHECKED}",
    rf"not (?:yet )?been {_HOW}{_CHECKED}",
    r"(?:no|without) independent (?:confirmation|verification|corroboration|evidence)",
    r"without (?:providing |offering |giving |citing |presenting )?(?:any )?(?:evidence|proof)",
    r"according to (?:unconfirmed|unverified) (?:reports?|accounts?|claims?)",
    r"unconfirmed|unverified|uncorroborated|unsubstantiated|unproven|unauthenticated",
    CONDITION,
    r"should (?:this|it|they|these|that|the \w+) (?:prove|turn out|be) (?:to be )?(?:true"
    r"|confirmed|correct)",
    r"assuming (?:(?:this|it|that|the \w+) (?:is|are|was|were|prove[sd]?) )?(?:true|correct"
    r"|accurate)",
    r"whether (?:this|that|it|they|the (?:claims?|reports?|accounts?)) (?:is|are|was|were) true",
    r"(?:it )?(?:is|are|was|were|remains?|remained) (?:still )?(?:unclear|uncertain|unknown)"
    rf"(?! to\b){_ASK}",
    rf"unclear{_ASK}|not (?:immediately |yet |entirely |fully )?clear{_ASK}",
    r"(?:it )?(?:is|are|was|were)(?: still| as yet)?(?: not|n['’]t) (?:yet |immediately "
    r"|publicly |exactly )?"
    rf"(?:known|clear|certain|sure|established)(?! (?:to|for|as)\b){_ASK}",
    r"remains? to be (?:seen|confirmed|verified|established|proven)",
    r"rumou?rs? (?:has it|have it|had it|that|of)|hearsay",
    r"(?:word|legend|gossip) (?:has|had) it(?: that\b)?|the story goes(?: that\b)?",
    r"(?:impossible|hard|difficult|too early|not possible) to (?:know|say|tell)(?:"
    r" (?:whether|if|how|why|who|what|when|where)\b)?",
    r"(?:I|we) (?:do not|don['’]t) know (?:whether|if|how|why|who|what|when|where)\b"
    r"|(?:nobody|no one|no-one) (?:knows|can (?:say|tell))(?: (?:whether|if|how|why|who|what|when"
    r"|where)\b)?|(?:I|we) (?:cannot|can['’]t) (?:say|tell)(?! (?:you|him|her|them|us|the|an?|my|it"
    r"|that|this|for)\b)",
    r"not (?:sure|certain)|(?:can ?not|can['’]t|could ?not) (?:say|tell|be) for (?:certain|sure)",
)
"""Nobody has been able to check it, or everything hangs on a condition."""

_POSSIBLE = (
    r"(?:could|can)(?: ?not|n?['’]t) be (?:ruled out|excluded)|(?:cannot|can['’]t) (?:rule out"
    r"|exclude)",
    r"there (?:is|was|remains?) (?:a|the|some|every) (?:\w+ )?(?:possibility|chance|risk)(?:"
    r" that\b)?",
    rf"{_BE} (?:feared|suspected)(?: to(?= \w)| of(?= \w)| dead| killed| that)",
    r"(?:feared|suspected) (?:to (?:be|have)|dead|killed|drowned)",
    r"suspected(?: of)?|suspects? that|suspicions? (?:that|of)|fears that",
    rf"(?:{_BE} )?rumou?red(?: to\b)?",
    r"possibly|perhaps|maybe|conceivably|theoretically|hypothetically|in theory",
    r"(?:it )?(?:is|was|seems|remains) (?:\w+ly )?possible that",
    r"(?:it )?(?:is|was|seems|remains)(?: \w+ly)? possible(?= (?:he|she|it|they|the|we|I|you"
    r"|some)\b)",
    r"(?<!\bas\s)(?<!\bif\s)(?<!everything\s)(?<!\bnot\s)possible(?= [a-z])(?! (?:to|for|in)\b)",
    # “A fall was possible”; “it was possible to leave” tells of ability.
    r"(?<=(?:\sis|was|are|ere|ins|ned|ems)\s)possible(?! (?:to|for|only|by|with|because)\b)",
    r"potentially|(?<!full\s)potential(?= [a-z])(?! (?:to|for|of|and|is|was|in|has|as)\b)",
    # The month has a capital.
    r"(?-i:may|MAY)(?! \d)|(?-i:May)(?= (?:have|be|also|not|face)\b)",
    r"(?<!the\s)(?<!their\s)(?<!its\s)(?<!his\s)(?<!military\s)(?<!economic\s)(?<!all\s)might"
    r"(?! (?:of|as well)\b)",
    r"could",
    r"doubtful|questionable|dubious|plausibl[ey]|conceivable",
)
"""It may be so."""

_PROBABLE = (
    r"reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|seemingly|presumably"
    r"|evidently|arguably|probably|reputedly",
    r"(?<!\bas\s)likely|unlikely|in (?:all|every) (?:likelihood|probability)",
    r"probable|improbable|purported|presumed|putative|ostensible|reputed",
    r"supposed(?! (?:to|that)\b)",
    # Who “alleged that” or “alleged in court” says so: the word is a cue there.
    r"(?<!\bhas\s)(?<!\bhad\s)(?<!\bhave\s)(?<!\bwho\s)(?<!\bhe\s)(?<!\bthey\s)alleged(?: to"
    r" (?:be|have)"
    r"|(?= [a-z-])(?! (?:that|in|on|by|at|he|she|they|it|there|the|an?|his|her|their|its|during"
    r"|before"
    r"|when|how|this|these|those|to|under|last|yesterday|and)\b))",
    rf"{_BE} (?:believed|thought|said|understood|reported|presumed|assumed|claimed|alleged"
    rf"|considered|assessed|estimated) to{_VERB_NEXT}",
    rf"{_BE} (?:believed|thought|said|understood|presumed|assumed|reported) by (?:the"
    rf" )?[\w’'-]+"
    r"(?: [\w’'-]+){0,3}? to(?= (?:be|have|number|earn|hold|own|work|run|live)\b)",
    rf"{_BE} accused(?: of\b)?|(?:stands?|stood) accused(?: of\b)?",
    r"(?:believed|thought|said|understood|reported|presumed|assumed|estimated) to (?:be|have|number"
    r"|include|hold|own|earn|belong)",
    r"purport(?:s|ed|ing|edly)? to\b|(?:reason|grounds|cause) to (?:believe|suspect|think)(?:"
    r" that\b)?",
    r"chances are(?: that\b)?|(?:we|I) understand(?= (?:that|he|she|they|it|the)\b)(?: that\b)?",
    r"(?:believed|presumed|thought|assumed) (?:dead|killed|drowned|missing|captured)",
    rf"(?:{_BE} )?reported (?:dead|killed|missing|lost|drowned|injured|wounded|captured|arrested)",
    r"it (?:is|was|has been|had been) (?:\w+ly )?(?:said|believed|thought|understood|reported"
    r"|presumed|assumed|claimed|alleged|suggested|feared|suspected)(?: that\b)?(?! by\b)",
    r"there (?:is|are|was|were|have been|has been) (?:\w+ )?(?:reports?|claims?|indications?"
    r"|suggestions?|signs?|allegations?|fears?|suspicions?) (?:that|of)",
    r"(?:as |so )?it (?:would |now |then )?(?:seem|appear)(?:s|ed)?(?=[,.;:)”\"])",
    r"seem(?:s|ed)?(?: (?:not )?to\b| that\b| as if\b| as though\b|(?= \w))",
    r"appear(?:s|ed)? (?:not )?to(?= [a-z])",
    r"it (?:would |now )?appear(?:s|ed)?(?= (?:that|as|he|she|they|the|we|there)\b)(?: that\b)?",
    r"(?<!no\s)(?<!heir\s)(?<!becomes\s)(?<!became\s)(?<!become\s)apparent(?= [a-z])"
    r"(?! (?:that|from|to|in|when|as)\b)",
    r"as far as (?:is|we|I|they|anyone|can be) (?:be )?(?:known|knows?|told|tell|aware)",
    r"to (?:the best of )?(?:my|our|his|her|their) knowledge",
    r"by (?:some|all|most|several|many) accounts",
    r"(?:I|we) (?:think|believe|assume|guess|suppose|suspect|reckon|imagine)",
    r"in (?:my|our|his|her|their) (?:opinion|view|estimation)",
    r"(?:what|that which) (?:looks|looked) like|looks? (?:like|as if|as though)",
    r"on information and belief|(?:so|to) (?:the )?(?:best|far) of (?:my|our) (?:knowledge|belief)"
    r"|to (?:my|our) (?:belief|understanding)",
    r"must have (?:been|had|known|gone|\w+ed)",
)
"""It is thought or reported to be so."""

HEDGES: tuple[tuple[Certainty, str], ...] = (
    *((Certainty.UNKNOWN, pattern) for pattern in _UNKNOWN),
    *((Certainty.POSSIBLE, pattern) for pattern in _POSSIBLE),
    *((Certainty.PROBABLE, pattern) for pattern in _PROBABLE),
)
"""What each pattern does to certainty. A space is any white space; case is ignored."""
