"""Find the words that say why a speaker is not named."""

from __future__ import annotations

import re

from headwater.statements.draft import Draft
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.terms.span import Span

_GROUPS = {
    "NAMED": (
        r"(?:(?:publicly |further |fully )?(?:named|identified|quoted|cited)"
        r"(?: by (?:\w+ )?name| in (?:print|this \w+)| publicly)?)"
    ),
    "BE": r"(?:be|is|are|was|were|been|being)",
    "NAME": r"(?:(?:full |real |last |first |second )?(?:names?|surnames?|identit(?:y|ies)))",
    "WHOSE": r"(?:his|her|their|its|the|whose|your|our|my)",
    "WITHHELD": (
        r"(?:withheld|changed|concealed|suppressed|omitted|protected|kept (?:secret|out|back))"
    ),
    "NOT_GIVEN": r"(?:given|disclosed|published|released|revealed|used|printed|made public)",
    "SPEAK": r"(?:(?:publicly |openly )?(?:speak|comment|talk|discuss|brief|give))",
}
_ON_CONDITION = (
    r"(?:on|under|upon) (?:the |strict )?(?:conditions? (?:of|that)|promise of|guarantees? of|cover"
    r" of) (?:(?:strict|full|complete) )?(?:anonymity|(?:he|she|they|it|{WHOSE} {NAME})"
    r" (?:would )?(?:not )?{BE} (?:not )?(?:{NAMED}|{NOT_GIVEN}))"
)
_ASKS = (
    r"(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|wish(?:ed|ing|es)?|prefer(?:red|ring|s)?"
    r"|want(?:ed|ing|s)?|insist(?:ed|ing|s)?(?: on)?|beg(?:ged|ging)?|chose|choosing)"
)
_REASONS = (
    rf"{_ON_CONDITION}",
    r"anonymously|(?:granted|given|offered|promised|guaranteed) anonymity",
    rf"{_ASKS} (?:not to {{BE}} {{NAMED}}|(?:to (?:remain|stay|be kept|be) )?(?:anonymous|unnamed"
    r"|anonymity|nameless|unidentified)|(?:that |for )?{WHOSE} {NAME} (?:to )?(?:not "
    r"|be )?(?:not )?"
    r"(?:{BE} )?(?:{NAMED}|{NOT_GIVEN}|{WITHHELD})|to {BE} {NAMED} (?:only )?(?:as|by)"
    r" (?:[A-Z]\.|[^,.;”\"]){1,40}|not to give {WHOSE} {NAME}|to withhold {WHOSE} {NAME})",
    r"(?:declin|refus)(?:ed|ing|es) to (?:{BE} {NAMED}|give {WHOSE} {NAME})",
    r"(?:would|did|do|does|will)(?: not|n['’]t| sooner not| rather not) (?:(?:want|wish) )?"
    r"(?:to )?(?:{BE} {NAMED}|give {WHOSE} {NAME})",
    r"{BE} not (?:been )?(?:being )?(?:{NAMED}|{NOT_GIVEN})(?! as\b)",
    r"whose {NAME} \w+ (?:did|does|do|has|have|is|are)(?: not|n['’]t) (?:give|given|giving|disclose"
    r"|disclosed|disclosing|publish|published|publishing|use|using|reveal)(?:d)?",
    r"(?:whose|{WHOSE}) {NAME} (?:{BE}|has been|have been|had been)? ?(?:being )?(?:{WITHHELD}"
    r"|not (?:been )?{NOT_GIVEN})(?! the)",
    r"{NAME} (?:withheld|changed|known to)(?! the (?:paper|editor)s? to)",
    r"{NOT_GIVEN} only {WHOSE} {NAME}|ga?[iv](?:e|ve|ven|ving) only {WHOSE} {NAME}",
    r"identified (?:himself|herself|themselves|only|here)? ?(?:only )?(?:by|as|with) (?:{WHOSE}"
    r" {NAME}|(?:an? )?(?:pseudonym|initials?|alias))|not {WHOSE} real {NAME}"
    r"|(?:using|under|by) an? (?:pseudonym|alias|assumed name)",
    r"(?:(?:was|were|is|are) |being )?(?:not (?:being )?|un)(?:authori[sz]ed|allowed|permitted"
    r"|cleared"
    r"|empowered|entitled) to {SPEAK}(?: to| with| about| on| publicly| openly| on the record"
    r"| the \w+| \w+ matters| (?:it|this)| (?:media|press|reporters|journalists)| publicly){0,5}",
    r"(?:without|no) (?:authori[sz]ation|permission) to {SPEAK}(?: to| with| about| the \w+"
    r"| publicly"
    r"){0,4}",
)
_LEAD = (
    r"(?:(?:all |both )?(?:who|and|but|each) )?(?:(?:has|have|had|was|were|each|all|both) )?"
    r"(?:(?:spoke|speaks|speaking|talked|talking|spoken|communicat(?:ed|ing)|written|writing"
    r"|testified|testifying|interviewed|agreed to (?:speak|talk|be interviewed"
    r"|discuss [\w ]{1,30}))"
    r"(?: to \w+(?: \w+){0,2}?| about [\w ]{1,30}?| with \w+(?: \w+){0,2}?)? |granted |given )?"
)
_BECAUSE = (
    r"(?:,? (?:because|since|citing|fearing|for fear|out of fear|owing to|due to|given|so as not"
    r"|to avoid|to protect|to (?:freely )?discuss|in order to|as (?:they|he|she|it|the \w+)"
    r"|for (?:security|safety|legal|her|his|their|reasons))\b[^,.;:“”\"\n]{0,120}"
    r"(?=[,.;:“”\"\n]|$))?"
)
_ANONYMITY = phrase_pattern(
    rf"{_LEAD}(?:{'|'.join(_REASONS)}){_BECAUSE}"
    r"|for (?:fear of|security|safety|(?:his|her|their) (?:own )?(?:safety|security|protection))"
    r"[^,.;:“”\"\n]{0,60}, [^,.;:“”\"\n]{0,60}(?:{NAMED}|{NAME} {BE})",
    _GROUPS,
)
_NEAR = 1_500
"""How far from the cue the words may stand: only an endless sentence reaches further."""
_SAYING_BEHIND = re.compile(
    r",?\s+(?:(?:has|had|have|also|later)\s+)?(?:said|says|told|tells|added|adds|wrote|claimed"
    r"|confirmed|explained|described|recalled|denied)\b"
)


def anonymity_in(words: str) -> Span | None:
    """Return where `words` say why somebody is not named: “who was not named”."""
    match = _ANONYMITY.search(words)
    if match is None:
        return None
    said = _SAYING_BEHIND.search(match.group())
    end = match.end() if said is None else match.start() + said.start()
    stripped = words[match.start() : end].rstrip(" ,")
    return Span(match.start(), match.start() + len(stripped))


def anonymity_of(text: str, draft: Draft) -> Span | None:
    """Return the words of the draft's sentence that say why its speaker is not named."""
    start = max(draft.sentence.start, draft.position - _NEAR)
    end = min(draft.sentence.end, draft.position + _NEAR)
    while (found := anonymity_in(text[start:end])) is not None:
        span = Span(start + found.start, start + found.end)
        if not any(part.overlaps(span) for part in draft.content):
            return span
        start = span.end
    return None
