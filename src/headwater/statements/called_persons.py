"""Give the name a text has to “the superintendent”, “the minister for ports”, “the owner”."""

from __future__ import annotations

import re
from types import MappingProxyType

from headwater.statements.cast import Cast
from headwater.statements.mention import Mention, Sort
from headwater.statements.name_words import is_title, singular_role, sort_of_role
from headwater.statements.outlets import folded
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.speaker_lexicon import RANKS
from headwater.statements.word_set import word_set

_PLAIN = re.compile(r"(?i)(?:the|this|that|our|your|their|my)\s+(?:same\s+|said\s+)?[\w-]+")
_LABEL = re.compile(r"[A-Z][\w-]+")
_OFFICER = RANKS | word_set("gen col maj capt lt sgt cpl supt insp brig adm cdr")
_ALSO_CALLED = MappingProxyType(
    {
        "general": word_set("gen"),
        "colonel": word_set("col"),
        "major": word_set("maj"),
        "captain": word_set("capt"),
        "lieutenant": word_set("lt"),
        "sergeant": word_set("sgt"),
        "superintendent": word_set("supt"),
        "inspector": word_set("insp"),
        "admiral": word_set("adm"),
        "commander": word_set("cdr cmdr"),
        "governor": word_set("gov"),
        "senator": word_set("sen"),
        "scholar": word_set("professor prof academic lecturer historian"),
        "academic": word_set("professor prof scholar lecturer"),
        "professor": word_set("prof"),
        "doctor": word_set("dr physician surgeon"),
        "physician": word_set("dr doctor"),
        "lawyer": word_set("attorney counsel solicitor barrister advocate maître maitre mme me"),
        "attorney": word_set("lawyer counsel"),
        "priest": word_set("father fr padre abbé rev reverend pastor"),
        "pastor": word_set("rev reverend"),
        "cleric": word_set("father fr rev reverend imam sheikh mufti pastor priest"),
        "friar": word_set("brother frei fray fra"),
        "nun": word_set("sister"),
        "lawmaker": word_set("mp senator sen deputy legislator rep"),
        "legislator": word_set("mp senator deputy lawmaker"),
        "officer": _OFFICER,
        "owner": word_set("proprietor"),
        "boss": word_set("owner director manager"),
        "envoy": word_set("ambassador consul"),
        "diplomat": word_set("ambassador consul attaché"),
        "headteacher": word_set("principal headmaster headmistress"),
        "headmaster": word_set("principal headteacher"),
        "headmistress": word_set("principal headteacher"),
        "principal": word_set("headteacher headmaster headmistress"),
        "politician": word_set("senator mp deputy mayor"),
    }
)
"""What else somebody may be called who is called so a second time."""
_LOWER = re.compile(r"(?i)\b(?:deputy|vice|assistant|under|junior)\b")
"""Before an office: another one."""
_NO_MODIFIER = word_set(
    """
    the a an of for at in to and its his her their our my your this that same said former acting
    deputy retired late then new old young chief senior junior local one certain state
    """
)


def person_called(
    cast: Cast, phrase: SourcePhrase, words: str, limit: int, place: int
) -> str | None:
    """Return the one name that the text has for a role; None if there is none, or two.

    It must stand somewhere before `limit`; of several those go first who were named before `place`.
    None too if the text brings in somebody without a name who has the role.
    """
    head = phrase.head
    if phrase.plural or phrase.name is not None or singular_role(head) is None:
        return None
    if sort_of_role(head) is not Sort.PERSON or cast.introduces(head):
        return None
    is_plain = bool(_PLAIN.fullmatch(words) or _LABEL.fullmatch(words))
    if not is_plain and not phrase.definite:
        return None
    wanted = frozenset() if is_plain else _modifiers(words, head)
    named = [m for m in cast.mentions_with(head) if m.span.end <= limit]
    if not named and is_plain:
        also = _ALSO_CALLED.get(head, frozenset())
        named = [m for m in cast.titled(also) if m.span.end <= limit]
    exact = [m for m in named if wanted and wanted <= _own_modifiers(cast, m)]
    fitting = exact or [m for m in named if _fits(cast, m, words, wanted)]
    before = {_full(cast, m) for m in fitting if m.span.end <= place}
    names = before if len(before) == 1 else {_full(cast, m) for m in fitting}
    return next(iter(names)) if len(names) == 1 else None


def _full(cast: Cast, mention: Mention) -> str:
    name = mention.name or ""
    return cast.full_name(name) or name


def _fits(cast: Cast, mention: Mention, words: str, wanted: frozenset[str]) -> bool:
    """Return False for “the minister for labour, Ada Moll” where the one for ports is wanted."""
    if _PLAIN.fullmatch(words) or _LABEL.fullmatch(words):
        return True
    described = mention.span.of(cast.text)
    if _LOWER.search(described) and not _LOWER.search(words):
        return False
    own = _own_modifiers(cast, mention)
    return wanted <= own or not own


def _own_modifiers(cast: Cast, mention: Mention) -> frozenset[str]:
    return _modifiers(mention.span.of(cast.text), mention.name or "")


def _modifiers(words: str, without: str) -> frozenset[str]:
    """Return the words that tell which minister it is: “ports”, “Merra”."""
    plain = set(folded(words.replace("’s", "").replace("'s", "")).split())
    plain -= set(folded(without).split()) | _NO_MODIFIER
    return frozenset(word for word in plain if not is_title(word))
