"""Give a cue its subject: who speaks, by the words around the cue."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.statements.agents_behind_by import with_agent_behind_by
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.draft import Draft
from headwater.statements.source_phrase import is_speaker_noun, names_nobody, read_source_phrase
from headwater.statements.statement import Conduit, ConduitRole, SourceKind
from headwater.terms.span import Span, hull

_DETERMINER = (
    r"(?i:the|an?|one|another|some|many|several|both|two|three|four|five|his|her|its|their|our|my)"
)
_NOUN_PHRASE = (
    rf"(?:\b{_DETERMINER}\s+(?:(?!{_DETERMINER}\b)[\w’'-]+\s+){{0,4}}?"
    rf"(?!{_DETERMINER}\b)[\w’'-]+|\b[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){{0,4}})"
)
# No word fits two alternatives, and the chain has an end: else one phrase is tried in 2^n ways.
_BEFORE_RELATIVE = re.compile(
    rf"({_NOUN_PHRASE}(?:\s+(?:of|at|from|in|for|on)\s+(?:{_NOUN_PHRASE}|(?![A-Z])[\w’'-]+)){{0,4}})"
    r"\s*,?\s*$"
)
_LONGEST_ANTECEDENT = 200
_LAST_NOUN_PHRASE = re.compile(
    rf"\s(?:of|for|by|from|to|with|against)\s+({_NOUN_PHRASE}|[a-z]+s)\Z"
)
_NAME_BEFORE = re.compile(r"((?:[A-Z][\w’'.-]*\s+){1,3}[A-Z][\w’'.-]*),\s+\Z")
_NO_BEFORE = re.compile(r"(?i)\b(?:no|not)\s+$")
_RELATIVE = re.compile(r"(?i)(?:who|which)\b")
_SUBJECT = re.compile(rf"({_NOUN_PHRASE}(?:\s+(?:of|in)\s+{_NOUN_PHRASE})?)(?:,\s[^,]+,)?\s*")
_PARTICIPLE_BY = re.compile(rf"({_NOUN_PHRASE}),\s+\w+(?:ed|en|de|ght|wn)\b[^,]*\sby\s+")
_INNER_SUBJECT = re.compile(rf"\s(?:and|but)\s+that\s+({_NOUN_PHRASE})\s+\Z")
_BESIDE_PASSIVE = re.compile(r"(?i)\b(?:is|are|was|were|been|being|be|\w+ly|face[sd]?|facing)\b")
_TOLD_PASSIVELY = re.compile(
    r"(?i)\b(?:been|was|were|is|are|being|be)\s+(?:also\s+|then\s+)?"
    r"(?:told|informed|warned|promised|offered|assured|advised|asked|urged|ordered|instructed|"
    r"invited|encouraged)\b|"
    r"(?<!was )(?<!were )(?<!been )(?<!be )\b(?:hears?|heard)\b(?!\s+(?:from|to\s+say|say)\w*)"
)
"""Who “hears that …” has been told it, by somebody who is not named."""
_TOLD_IN_HEADLINE = re.compile(r"(?i)(?:told|urged|warned|advised|ordered|instructed|invited)")
"""“Nurses told to join”: who tells would have a person told behind the verb."""
_SAY = frozenset({"say", "says", "said"})
_MOST_SUBJECT_WORDS = 6
_MOST_INVERTED_WORDS = 4
_AGENT_ENDS = (
    r"(?:that|of|to|how|why|what|whether|last|yesterday|today|about|\w+\s+\w+\s+ago"
    r"|(?:in|on|since|by)\s+(?:(?:early|late|mid)[\s-])?(?:\d|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|\w+day\b))"
)
_BY_AGENT = re.compile(
    rf"(?i)\s*by\s+(?!(?:(?:tele)?phone|e-?mail|text|letter|post|fax)\b)((?:(?!\b{_AGENT_ENDS}\b|[,;:.]).)+)"
)


def with_subject(text: str, draft: Draft) -> Draft:
    """Return `draft` with the source that the words around its cue show to be the speaker's."""
    if not draft.cue:
        return draft
    for corrected in (
        _with_relative_antecedent,
        _with_speaker_behind,
        _with_subject_as_source,
        _with_subject_of_sentence,
        _with_subject_before_participle,
        _with_inner_subject,
        with_agent_behind_by,
        _without_recipient,
        _with_nobody_in_cue,
    ):
        draft = corrected(text, draft)
    return draft


def told_passively(text: str, draft: Draft) -> bool:
    """Return True if the cue says who was told, not who told."""
    if not draft.cue:
        return False
    cue = draft.cue[0].of(text)
    content = draft.content[0]
    is_headline = (
        _TOLD_IN_HEADLINE.fullmatch(cue)
        and content.of(text).startswith("to ")
        # “The officer ordered him to go”: somebody is told behind the verb.
        and not text[draft.cue[-1].end : max(draft.cue[-1].end, content.start)].strip()
    )
    return is_headline or _TOLD_PASSIVELY.search(cue) is not None


def is_said_by_nobody(text: str, draft: Draft) -> bool:
    """Return True for “no student was told”, and for a law that “says nothing of fees”."""
    if not draft.source or not draft.cue:
        return False
    source = draft.source[0]
    if told_passively(text, draft):
        return _nobody(text, source) is not None
    relative = _RELATIVE.match(source.of(text))
    if relative is None or relative.group().lower() != "which":
        return False
    antecedent = _antecedent(text, draft.sentence.start, source.start)
    return antecedent is None or not _is_body(antecedent.of(text))


def _nobody(text: str, source: Span) -> Span | None:
    """Return `source` with the “no” before it where it names nobody, None where somebody."""
    before = _NO_BEFORE.search(text, max(0, source.start - len("not  ")), source.start)
    whole = source if before is None else Span(before.start(), source.end)
    return whole if names_nobody(whole.of(text)) else None


def _with_nobody_in_cue(text: str, draft: Draft) -> Draft:
    """Read “nobody said”, “no official has confirmed” as one cue, of nobody."""
    if len(draft.source) != 1:
        return draft
    cue, nobody = draft.cue[0], _nobody(text, draft.source[0])
    if nobody is None or nobody.end > cue.start or text[nobody.end : cue.start].strip():
        return draft
    return replace(draft, source=(), cue=(Span(nobody.start, cue.end), *draft.cue[1:]))


def _with_relative_antecedent(text: str, draft: Draft) -> Draft:
    """Put the name in the place of “who”: “her sister, Ada Moll, who claimed …”."""
    if not draft.source:
        return draft
    source = draft.source[0]
    relative = _RELATIVE.match(source.of(text))
    if relative is None:
        return draft
    antecedent = _antecedent(text, draft.sentence.start, source.start)
    if antecedent is None or read_source_phrase(antecedent.of(text)).kind is None:
        return replace(draft, source=())
    end = source.end if relative.end() < source.end - source.start else antecedent.end
    return replace(draft, source=(Span(antecedent.start, end),))


def _antecedent(text: str, start: int, relative: int) -> Span | None:
    """Return the noun phrase between `start` and the relative pronoun that it stands next to.

    Of “a blow for Ada Moll, who” that is Ada Moll; “Ada Moll, a nurse, who” is named as a whole.
    """
    match = _BEFORE_RELATIVE.search(text, max(start, relative - _LONGEST_ANTECEDENT), relative)
    if match is None:
        return None
    found = Span(*match.span(1))
    last = _LAST_NOUN_PHRASE.search(found.of(text))
    has_name = read_source_phrase(found.of(text)).name is not None
    is_role = is_speaker_noun(found.of(text))
    if last is not None and not has_name and not is_role:
        return Span(found.start + last.start(1), found.end)
    name = _NAME_BEFORE.search(text[start : found.start])
    is_apposed = name is not None and is_role and not has_name
    return Span(start + name.start(1), found.end) if name is not None and is_apposed else found


def _is_body(words: str) -> bool:
    is_name = re.fullmatch(r"[A-Z][\w’'-]*", words) is not None
    return is_name or read_source_phrase(words).kind is SourceKind.NAMED_ORGANISATION


def _with_speaker_behind(text: str, draft: Draft) -> Draft:
    """Turn round “Guards were sent to the pier, say | dockers”, of which the tagger is unsure."""
    cue = draft.cue[0]
    if not draft.source or len(draft.content) != 1 or cue.of(text).lower() not in _SAY:
        return draft
    claim, speaker = draft.source[0], draft.content[0]
    is_inverted = claim.end <= cue.start < speaker.start
    claim_words, speaker_words = claim.of(text).split(), speaker.of(text).split()
    if not is_inverted or not re.fullmatch(r"[,”’\"']+\s*", text[claim.end : cue.start]):
        return draft
    if len(speaker_words) > _MOST_INVERTED_WORDS or len(claim_words) <= len(speaker_words):
        return draft
    if read_source_phrase(speaker.of(text)).kind is None:
        return draft
    return replace(draft, source=(speaker,), content=(claim,))


def _with_subject_as_source(text: str, draft: Draft) -> Draft:
    """Take “British Intelligence” out of the content where it is the subject of the cue."""
    parts = draft.content
    if draft.source or len(parts) == 1 or parts[0].end > draft.cue[0].start:
        return draft
    between = text[parts[0].end : draft.cue[0].start]
    words = parts[0].of(text)
    if _BESIDE_PASSIVE.search(draft.cue[0].of(text)):
        return draft
    if between.strip() or len(words.split()) > _MOST_SUBJECT_WORDS:
        return draft
    if read_source_phrase(words).kind is None:
        return draft
    return replace(draft, source=(parts[0],), content=parts[1:])


def _with_subject_of_sentence(text: str, draft: Draft) -> Draft:
    """Take the subject with which the sentence begins where the tagger saw none, or a later one."""
    cue, sentence = draft.cue[0], draft.sentence
    elsewhere = draft.source and not sentence.overlaps(hull(draft.source))
    if (draft.source and not elsewhere) or not sentence.covers(cue):
        return draft
    subject = _SUBJECT.fullmatch(text, sentence.start, cue.start)
    last = re.findall(r"[^\W\d_]+", cue.of(text).lower())[-1:]
    word = cue_word(last[0]) if last else None
    if subject is None or word is None or not word.is_verb:
        return draft
    span = Span(*subject.span(1))
    is_taken = any(part.overlaps(span) for part in draft.content)
    if is_taken or _BESIDE_PASSIVE.search(cue.of(text)):
        return draft
    phrase = read_source_phrase(span.of(text))
    return draft if phrase.kind is None else replace(draft, source=(span,))


def _with_subject_before_participle(text: str, draft: Draft) -> Draft:
    """Read “the report, tabled by Ada Moll, said …” as the report's words, through Ada Moll."""
    if len(draft.source) != 1:
        return draft
    source = draft.source[0]
    before = _PARTICIPLE_BY.fullmatch(text, draft.sentence.start, source.start)
    behind = text[source.end : max(source.end, draft.cue[0].start)]
    if before is None or behind.strip(" ") not in {",", ""} or draft.cue[0].start < source.end:
        return draft
    name = read_source_phrase(source.of(text)).name
    passed_on = () if name is None else (Conduit(name, ConduitRole.RELAY, source),)
    subject = Span(*before.span(1))
    return replace(draft, source=(subject,), conduits=(*draft.conduits, *passed_on))


def _with_inner_subject(text: str, draft: Draft) -> Draft:
    """Read “Moll said …, and that the sailor replied: …” as the sailor's words, through Moll."""
    if len(draft.source) != 1:
        return draft
    source, cue = draft.source[0], draft.cue[0]
    start = max(draft.sentence.start, source.end)
    inner = _INNER_SUBJECT.search(text, start, max(start, cue.start))
    if inner is None or source.start >= cue.start:
        return draft
    subject = Span(*inner.span(1))
    name = read_source_phrase(source.of(text)).name
    if name is None or read_source_phrase(subject.of(text)).kind is None:
        return draft
    passed_on = Conduit(name, ConduitRole.RELAY, source)
    return replace(draft, source=(subject,), conduits=(*draft.conduits, passed_on))


def _without_recipient(text: str, draft: Draft) -> Draft:
    """Take away who “was told”: the speaker is the agent behind “by”, or not named."""
    if not draft.source or not told_passively(text, draft):
        return draft
    if draft.source[0].start >= draft.cue[0].end:
        # Behind “was told” stands who told, or in what: “in a briefing”.
        return draft
    agent = _BY_AGENT.match(text, draft.cue[0].end, draft.sentence.end)
    if agent is None:
        return replace(draft, source=())
    return replace(draft, source=(Span(agent.start(1), agent.start(1) + len(agent[1].rstrip())),))
