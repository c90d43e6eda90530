"""The patterns of one language, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from headwater.statements.quoting.lexicon import QuotingLexicon, one_of, spaced

_WORD_ENDS = r"(?:(?<=['’])|(?![\w’'ʼ]|-\w))"
"""“Dit-il” has no verb “dit” for us, but “qu'” ends before the next word."""
_GAP = r"[ \t\u00a0\u202f]*"
OPENING = '«“„"'
CLOSING = '»”“"'


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns, each for whole words; only names must have their capitals."""

    lexicon: QuotingLexicon
    verb: re.Pattern[str]
    after_quotation: re.Pattern[str]
    """What may stand between a closing mark and a verb."""
    that: re.Pattern[str]
    that_at_end: re.Pattern[str]
    according: re.Pattern[str]
    adverbial: re.Pattern[str]
    outlet: re.Pattern[str]
    outlet_speaks: re.Pattern[str]
    media_word: re.Pattern[str]
    before_known: re.Pattern[str]
    """What may stand before an outlet that is known by name: “the”, an opening mark."""
    venue: re.Pattern[str]
    relay: re.Pattern[str]
    says_false: re.Pattern[str]
    citing: re.Pattern[str]
    addressing: re.Pattern[str]
    points_back: re.Pattern[str]
    relative: re.Pattern[str]
    saying: re.Pattern[str]
    quotes: re.Pattern[str]
    """The verb in “agency X quotes Y as saying”, and what stands before Y."""
    quoted_speaker: re.Pattern[str]
    opening_word: re.Pattern[str]
    """A conjunction with which a sentence begins."""
    token: re.Pattern[str]


@lru_cache(maxsize=16)
def grammar_of(lexicon: QuotingLexicon) -> Grammar:
    """Return the grammar of a language."""
    elision = f"{lexicon.elision}|" if lexicon.elision else ""
    quotes, quoted = lexicon.quotes_from or (r"(?!)", r"(?!)")
    conjunctions = "|".join(sorted(map(re.escape, lexicon.conjunctions)))
    determiners = one_of(lexicon.determiners) if lexicon.determiners else r"(?!)"
    return Grammar(
        lexicon=lexicon,
        verb=_whole(lexicon.verb),
        after_quotation=re.compile(
            rf"{_GAP}(?P<comma>[,،])?{_GAP}(?P<dash>[—–-]{_GAP})?(?:(?i:{spaced(lexicon.as_word)})\s+)?"
        ),
        that=_whole(lexicon.that),
        that_at_end=re.compile(rf"(?i:{spaced(lexicon.that)})\s*\Z"),
        according=_whole(lexicon.according),
        adverbial=_whole(lexicon.adverbial),
        outlet=_before_name(lexicon.outlet),
        outlet_speaks=_before_name(lexicon.outlet_speaks),
        media_word=re.compile(
            rf"(?<!\w)(?:(?i:{determiners})\s*)?(?={spaced(lexicon.media_word)}\s)"
        ),
        before_known=re.compile(rf"(?:(?i:{determiners})\s*)?[«“„\"]?"),
        venue=re.compile(rf"(?<!\w)(?i:{spaced(lexicon.venue)})\s*"),
        relay=re.compile(rf"(?<!\w)(?i:{spaced(lexicon.relay)})\s+"),
        says_false=re.compile(rf"(?i)\W*{spaced(lexicon.says_false)}(?!\w)"),
        citing=_whole(lexicon.citing),
        addressing=_whole(lexicon.addressing),
        points_back=_whole(lexicon.points_back),
        relative=re.compile(rf"(?i:{lexicon.relative})"),
        saying=_whole(lexicon.saying),
        quotes=_before_name(quotes),
        quoted_speaker=re.compile(rf"\s*(?i:{quoted.strip()})\s+"),
        opening_word=re.compile(rf"(?i:{conjunctions})\s+"),
        token=re.compile(
            rf"{elision}[^\W\d_]\.(?=\s?[^\W\d_])|[^\W\d_](?:\w|[’'ʼ-](?=\w))*|\d[\w.,]*"
            r"|[«“„\"][^«»“”„\"\n]{1,80}[»”“\"]|[^\w\s]"
        ),
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?i:{spaced(pattern)}){_WORD_ENDS}")


def _before_name(pattern: str) -> re.Pattern[str]:
    """A pattern that ends in white space; nothing but a name may follow it."""
    return re.compile(rf"(?<!\w)(?i:{spaced(pattern)})")
