"""The verbs and patterns of clauses set off by commas in which somebody says something."""

from __future__ import annotations

import re

from headwater.statements.inflection import forms_of
from headwater.statements.word_set import word_set

_SAYS = word_set(
    """
    say claim allege insist maintain note contend recall remember reckon believe suspect argue
    conclude assert admit explain report observe testify recount relate confirm acknowledge concede
    think estimate find add tell inform assure remind swear hear understand learn warn
    """
)
"""With these a sentence is said whatever stands before: one cannot just “assert”."""
_MAY_SAY = word_set(
    """
    announce answer reply respond write state stress caution counter object echo protest complain
    declare agree predict joke quip shout whisper mutter murmur exclaim cry whine grumble retort
    demand ask wonder muse continue repeat reiterate underline emphasise remark comment vow promise
    boast brag confess disclose reveal suggest advise urge plead beg interject chime scoff snap hint
    lament warn caution fume gush quote venture offer volunteer elaborate clarify affirm attest aver
    guess joke theorise speculate intone sneer hiss moan
    """
)
"""With these only if a whole clause stands before: one may answer or object without words."""
_LAUGHS = word_set(
    "laugh sigh shrug smile sob giggle chuckle grin wince sniff nod weep scream gasp groan growl"
)
"""With these only if a quotation stands before."""


_NEVER_INVERTED = word_set(
    "find think hear understand learn swear tell inform assure remind warn add"
)
"""Behind these stands whom they told, or nothing."""


def _forms(lemmas: frozenset[str]) -> str:
    forms = {form for lemma in lemmas for form in forms_of(lemma) if not form.endswith("ing")}
    return "|".join(sorted(forms, reverse=True))


_GOES_ON = (
    r"(?:goes|go|went)\s+on|(?:puts?|throws?|threw|chips?|chipped|chimes?|chimed)\s+in"
    r"|point(?:s|ed)?\s+out"
)
_TIME = (
    r"(?:\s+(?:on\s+\w+day(?:\s+\w+)?|yesterday|today|later|again|recently|earlier|then|too|in\s+return"
    r"|in\s+turn|aloud|quietly|flatly|by\s+(?:telephone|phone|e-?mail|letter)|\w+ly"
    r"|(?:last|this)\s+\w+|in\s+(?:[A-Z]\w+(?:\s+\d{4})?|\d{4}|(?:an?|the|its|his|her|their)\s+[\w\s-]{2,40}?)"
    r"|(?:over|at|during|after)\s+[^,;:.“”\"]{2,40}?))?"
)
_WHOM = (
    r"(?:\s+(?:to\s+)?(?:him|her|them|us|me|you|it|reporters|journalists|parliament|deputies|(?:[Tt]he|an?|his"
    r"|its|their|our|this|my)\s+[\w\s’'-]{2,50}?|(?:[A-Z][\w’'.-]*\s?){1,6}(?<!\s)))?"
)
CUE = re.compile(
    r"(?<=[\s,”\"])(?P<cue>(?:(?:has|had|have|also|later|then|again|further|would|\w+ly)\s+){0,3}"
    rf"(?:(?P<on>{_GOES_ON})|(?P<says>{_forms(_SAYS)})|(?P<may>{_forms(_MAY_SAY)})|(?P<laughs>{_forms(_LAUGHS)})))"
    rf"(?P<rest>{_WHOM}{_TIME})(?=\s*(?:[,;.?!]|—|–|\Z))"
)
INVERTED = re.compile(
    rf"(?<=[,”\"])\s+(?P<cue>(?P<on>{_GOES_ON})|(?P<says>{_forms(_SAYS - _NEVER_INVERTED)})"
    rf"|(?P<may>{_forms(_MAY_SAY)})|(?P<laughs>{_forms(_LAUGHS)}))\s+(?P<who>[^\W\d])"
)
PASSIVE = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+been|is|are|was|were)\s+(?:(?:also|then|later|once|\w+ly)\s+)?"
    r"(?:told|informed|warned|assured|advised|promised|reminded))(?:\s+by\s+(?P<agent>\S)"
    r"|(?=\s*,))"
)
IT_IS_SAID = re.compile(
    r",\s+(?P<cue>it\s+(?:is|was|has\s+(?:long\s+)?been)\s+(?:\w+\s+)?(?:said|believed|thought|reported"
    r"|alleged|understood|feared|claimed|rumou?red|suspected|assumed|estimated|whispered))\s*(?=,|\.|\Z)"
)
