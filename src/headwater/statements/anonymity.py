"""Find the words that say why a speaker is not named."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.draft import Draft
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch
from headwater.terms.span import Span

_GROUPS = {
    "NAMED": (
        r"(?:(?:publicly |further |fully )?(?:named|identified|quoted|cited)"
        r"(?: by (?:\w+ )?name| in (?:print|this \w+)| publicly)?)"
    ),
    "BE": r"(?:be|is|are|was|were|been|being)",
    "NAME": r"(?:(?:(?:full|real|last|first|second|own) )?(?:names?|surnames?|identit(?:y|ies)))",
    "WHOSE": r"(?:his|her|their|its|the|whose|your|our|my)",
    "WITHHELD": (
        r"(?:withheld|changed|concealed|suppressed|omitted|protected|redacted|disguised|blacked out"
        r"|left out|kept (?:secret|out|back|quiet))"
    ),
    "NOT_GIVEN": r"(?:given|disclosed|published|released|revealed|used|printed|made public)",
    "SPEAK": r"(?:(?:publicly |openly )?(?:speak|comment|talk|discuss|brief|give))",
    "GIVE": r"(?:give|disclose|publish|release|reveal|use|print|name|identify)",
}
_ON_CONDITION = (
    r"(?:on|under|upon) (?:the |strict )?(?:conditions?(?: of| that)?|promise of|guarantees? of"
    r"|cover of) (?:(?:(?:strict|full|complete) )?(?:anonymity|(?:neither )?(?:he|she|they|it"
    r"|{WHOSE} {NAME})(?: nor [^,.;:]{1,40}?)? (?:would )?(?:not )?{BE} (?:not )?(?:{NAMED}"
    r"|{NOT_GIVEN}))|that neither [^,.;:]{1,60}? {BE} (?:{NAMED}|{NOT_GIVEN}))"
)
_ASKS = (
    r"(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|wish(?:ed|ing|es)?|prefer(?:red|ring|s)?"
    r"|want(?:ed|ing|s)?|insist(?:ed|ing|s)?(?: on)?|beg(?:ged|ging)?|chose|choosing)"
)
_WITHHOLDS = (
    r"(?:leave out|withhold|change|keep out|keep back|conceal|not to (?:give|use|print|publish"
    r"|disclose"
    r"|reveal|mention|pass on|tell))"
)
_REASONS = (
    rf"{_ON_CONDITION}",
    r"anonymously|(?:granted|given|offered|promised|guaranteed) anonymity",
    rf"{_ASKS} (?:not to {{BE}} {{NAMED}}|(?:to (?:remain|stay|be kept|be) )?(?:anonymous|unnamed"
    r"|anonymity|nameless|unidentified)|(?:that |for )?{WHOSE} {NAME} (?:to )?(?:not "
    r"|be )?(?:not )?"
    r"(?:{BE} )?(?:{NAMED}|{NOT_GIVEN}|{WITHHELD})|to {BE} {NAMED} (?:only )?(?:as|by)"
    rf" (?:[A-Z]\.|[^,.;”\"]){{1,40}}"
    rf"|(?:[\w’'-]+ ){{0,3}}?(?:to )?{_WITHHOLDS} {{WHOSE}} {{NAME}}(?: to [^,.;:“”\"]{{1,40}})?)",
    r"(?:declin|refus)(?:ed|ing|es) to (?:{BE} {NAMED}|give {WHOSE} {NAME})",
    r"(?:would|did|do|does|will)(?: not|n['’]t| sooner not| rather not) (?:(?:want|wish) )?"
    r"(?:to )?(?:{BE} {NAMED}|give {WHOSE} {NAME})",
    r"{BE} not (?:been )?(?:being )?(?:{NAMED}|{NOT_GIVEN})(?! as\b)",
    r"(?:whom|whose {NAME}) [^,.;:]{1,40}? (?:did|does|do|has|have|is|are)(?: not|n['’]t) {GIVE}\w*"
    r"|whom [^,.;:]{1,40}? agreed not to (?:name|identify)"
    r"|whom (?:I|we|this \w+) (?:shall|will|do|must|can|could|may|have|has)(?: ?not"
    r"|n['’]t) (?:been able"
    r" to )?(?:be )?{GIVE}\w*",
    r"whose {NAME} (?:I|we|this \w+|the \w+) (?:(?:have|has|had|am|are|is|was|were|shall|will"
    r"|must) )?"
    r"(?:agreed to |asked to |been asked to )?(?:withh[eo]ld(?:ing)?|chang(?:e|ed|ing)"
    r"|omit(?:ted|ting)?"
    r"|suppress(?:ed|ing)?|keep(?:ing)? back|not {GIVE}\w*|do not {GIVE})",
    r"(?:will|would|did|does|do)(?: not|n['’]t) (?:have|see|let"
    r"|allow) {WHOSE} {NAME} (?:to )?(?:be )?"
    r"(?:{NOT_GIVEN}|in print|known|appear)",
    r"(?:whose|{WHOSE}) {NAME} (?:{BE}|has been|have been|had been)? ?(?:being )?(?:{WITHHELD}"
    r"|not (?:been )?{NOT_GIVEN})(?! the)",
    r"whose (?:voice|face|identity) (?:{BE}|has been|have been|had been) (?:altered|disguised"
    r"|hidden"
    r"|blurred|changed|concealed|masked|distorted)",
    r"{NAME} (?:withheld|changed|known to)(?! the (?:paper|editor)s? to)",
    r"{NOT_GIVEN} only {WHOSE} {NAME}|(?:(?:would|could|will) )?ga?[iv](?:e|ve|ven"
    r"|ving) only {WHOSE} (?:{NAME}|rank|initials?"
    r"|age|trade|nickname|title)",
    r"identified (?:himself|herself|themselves|only|here)? ?(?:only )?(?:by|as|with) (?:{WHOSE}"
    r" {NAME}|(?:an? )?(?:pseudonym|initials?|alias))|not {WHOSE} real {NAME}"
    r"|(?:using|under|by) an? (?:pseudonym|alias|assumed name)",
    r"(?:only|so long as) (?:if|as|provided that|on condition that) (?:he|she|they) (?:was|were"
    r"|is|are)"
    r" not (?:named|identified)",
    r"(?:(?:(?:neither|none) of (?:whom|them) (?:was|were|is|are) )|(?:(?:was|were|is|are) "
    r"|being )?"
    r"(?:not (?:being )?|un))(?:authori[sz]ed|allowed|permitted"
    r"|cleared|empowered|entitled) to {SPEAK}(?: to| with| about| on| publicly| openly"
    r"| on the record"
    r"| the [\w-]+| \w+ matters| in public| in the open| by name| (?:it|this)| (?:media|press"
    r"|reporters|journalists)| publicly){0,5}",
    r"(?:without|no) (?:authori[sz]ation|permission) to {SPEAK}(?: to| with| about| the \w+"
    r"| publicly){0,4}",
    r"(?:who|as (?:he|she|they)) (?:(?:would|could|might) lose (?:his|her|their) \w+ if (?:named"
    r"|identified)|fears? (?:for (?:his|her|their)|reprisals?|retaliation|retribution|arrest"
    r"|losing)"
    r"[^,.;:”\"]{0,60}|feared (?:for (?:his|her|their)|reprisals?|retaliation|retribution|arrest"
    r"|losing)[^,.;:”\"]{0,60})",
)
_LEAD = (
    r"(?:(?:all |both )?(?:who|and|but|each) )?(?:(?:has|have|had|was|were|each|all|both) )?"
    r"(?:(?:spoke|speaks|speaking|talked|talking|spoken|communicat(?:ed|ing)|written|writing"
    r"|testified|testifying|interviewed|agreed to (?:speak|talk|be interviewed"
    r"|discuss [\w ]{1,30}))(?: to \w+(?: \w+){0,2}?| about [\w ]{1,30}?"
    r"| with \w+(?: \w+){0,2}?)? |granted |given )?"
)
_BECAUSE = (
    r"(?: at (?:his|her|their)(?: own)? request)?(?:(?: (?:of|to|in|from) the (?:newspaper"
    r"|paper|report|record|article|publication))?,? "
    r"(?:because|since|citing|fearing|for fear|out of fear|owing to|due to|given|so as not"
    r"|to avoid|to protect|to (?:freely )?discuss|in order to"
    r"|on account of|for (?:he|she|they)|as (?:they|he|she|it|the \w+)|for (?:the )?(?:security"
    r"|safety|legal|her|his|their|reasons))"
    r"\b(?:[^,.;:“”\"\n]{0,80}[“\"][^“”\"\n]{1,100}[”\"]|[^,.;:“”\"\n]{0,160})"
    r"(?=[,.;:“”\"\n]|$))?"
)
_ANONYMITY = phrase_pattern(
    rf"{_LEAD}(?:{'|'.join(_REASONS)}){_BECAUSE}"
    r"|for (?:fear of|security|safety|(?:his|her|their) (?:own )?(?:safety|security|protection))"
    r"[^,.;:“”\"\n]{0,60}, [^,.;:“”\"\n]{0,60}(?:{NAMED}|{NAME} {BE})",
    _GROUPS,
)
_SEARCH = PhraseSearch([_ANONYMITY])
_NEAR = 1_500
"""How far from the cue the words may stand: only an endless sentence reaches further."""
_SAYING_BEHIND = re.compile(
    r",?\s+(?:(?:has|had|have|also|later)\s+)?(?:said|says|told|tells|added|adds|wrote|claimed"
    r"|confirmed|explained|described|recalled|denied)\b"
)


def anonymity_in(words: str) -> Span | None:
    """Return where `words` say why somebody is not named: “who was not named”."""
    match = _SEARCH.first_in(words)
    if match is None:
        return None
    said = _SAYING_BEHIND.search(match.group())
    end = match.end() if said is None else match.start() + said.start()
    stripped = words[match.start() : end].rstrip(" ,")
    return Span(match.start(), match.start() + len(stripped))


def anonymity_of(text: str, draft: Draft, beside: Sequence[Draft] = ()) -> Span | None:
    """Return the words of the draft's sentence that say why its speaker is not named.

    Behind the source of one of the drafts `beside` they speak of that one alone.
    """
    start = max(draft.sentence.start, draft.position - _NEAR)
    end = min(draft.sentence.end, draft.position + _NEAR)
    while (found := anonymity_in(text[start:end])) is not None:
        span = Span(start + found.start, start + found.end)
        is_inside = any(part.overlaps(span) for part in draft.content)
        if not is_inside and not _is_of_another(text, span, draft, beside):
            return span
        start = span.end
    return None


def _is_of_another(text: str, reason: Span, draft: Draft, beside: Sequence[Draft]) -> bool:
    if any(_is_followed_by(text, part, reason) for part in draft.source):
        return False
    own = set(draft.source)
    return any(
        _is_followed_by(text, part, reason)
        for other in beside
        for part in other.source
        if part not in own
    )


def _is_followed_by(text: str, source: Span, reason: Span) -> bool:
    """Return True if `reason` stands in `source` or right behind it."""
    between = text[source.end : reason.start] if source.end <= reason.start else None
    return source.overlaps(reason) or (between is not None and not between.strip(" ,(\n"))
