"""Tell who stands behind the labels of turns: “Q”, “T.W.”, “THE CHAIR”, the end of a number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.statements.chat_messages import sender_called
from headwater.statements.name_words import is_title
from headwater.statements.outlets import has_outlet_name
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import SourceKind
from headwater.statements.turn import Layout, Turn
from headwater.terms.span import Span

_ANSWERS = re.compile(r"(?i)(?:A(?:nswer)?|Interviewee|Respondent)(?:\s?\d{1,3})?")
_ASKS = re.compile(
    r"(?i)(?:Q(?:uestion)?|Interviewer|Journalist|Reporter|Correspondent)(?:\s?\d{1,3})?"
)
_NUMBERED = re.compile(
    r"(?i)(?:(?:unidentified|unknown)\s+)?(?:(?:fe)?male\s+)?(?:speaker|voice|participant|witness"
    r"|respondent|officer|official|delegate|member|person|man|woman|resident)(?:\s+(?:\d+|[A-Z]))?"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ -]?){2,4}")
_NAME = r"(?:(?:[A-Z][\w’'.-]*|de|da|del|van|von|der|bin|ibn|al)[ \t]+){0,5}[A-Z][\w’'-]+"
_INTERVIEWS = re.compile(
    r"(?:(?:[Ii]nterview(?:ed)?|[Cc]onversation|[Qq]uestions|[Tt]ext|[Ww]ords|[Rr]eporting"
    rf"|[Aa]sked|[Cc]onducted)\s+by:?|(?:^|\n)(?:[Bb]y|BY|[Ii]nterviewer:))\s+(?P<behind>{_NAME})"
    rf"|(?P<before>{_NAME})\s+(?:met|meets|interviewed|interviews|spoke|speaks|talked|talks|asked"
    r"|asks|sat\s+down|sits\s+down|visited|visits|called|calls|reached|reaches)\s+"
    r"(?:(?:to|with|on|down|him|her|them)\b)"
)
_INTERVIEWED = re.compile(
    r"(?i:interview|conversation|q\s?&\s?a|questions|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|chat"
    rf"|met|meets)\s+(?i:with|to|for)\s+(?:(?!by\b)[\w’'.-]+\s+){{0,4}}?(?P<name>{_NAME})"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in the turns of one label."""

    name: str | None
    """None if nobody is named."""
    words: str = ""
    """How the text calls somebody without a name; empty if it only shows that they speak."""


def voices_of(text: str, turns: Sequence[Turn], people: Iterable[str]) -> Mapping[Span, Voice]:
    """Return who speaks by the labels of turns that need the rest of the text to be understood.

    `people` are the full names of the text.
    """
    if not turns:
        return {}
    labels = _Labels(text, turns, people)
    by_words = {turn.speaker.of(text): labels.voice(turn) for turn in reversed(turns)}
    found = ((turn.speaker, by_words[turn.speaker.of(text)]) for turn in turns)
    return {span: voice for span, voice in found if voice is not None}


class _Labels:
    """What a text tells of the labels of its turns."""

    def __init__(self, text: str, turns: Sequence[Turn], people: Iterable[str]) -> None:
        self._text = text
        self._names = {_plain(_without_titles(name)): _without_titles(name) for name in people}
        self._opening = text[: turns[0].speaker.start]

    def voice(self, turn: Turn) -> Voice | None:
        """Return who speaks by a label; None if its words tell as much as any others."""
        label = turn.speaker.of(self._text)
        if turn.layout is Layout.CHAT:
            return Voice(None, sender_called(label)) if label.isdigit() else None
        if turn.layout is Layout.TESTIMONY:
            return None
        if _ANSWERS.fullmatch(label):
            return Voice(self._only(self._answering()))
        if _ASKS.fullmatch(label):
            words = "" if label[:1] == "Q" else label.lower()
            return Voice(self._only(self._asking()), words)
        office = self._with_office(label)
        if office is not None:
            return Voice(office)
        if _NUMBERED.fullmatch(label):
            return Voice(None, label if label[-1].isupper() else label.lower())
        return self._named(label)

    def _named(self, label: str) -> Voice | None:
        """Return who bears a name or initials; None if the label is as full as can be."""
        for part in label.split(","):
            words = _without_titles(part.strip())
            names = self._with_words(words) or self._with_initials(words)
            if len(names) == 1:
                return Voice(next(iter(names)))
        first, *behind = (_without_titles(part.strip()) for part in label.split(","))
        if _INITIALS.fullmatch(first) and first.isupper() and "." in first:
            return Voice(first)
        if behind:
            return Voice(first) if _is_person(first) else None
        is_titled = first != label.split(",", maxsplit=1)[0].strip()
        name = _small(first)
        return Voice(name) if first.isupper() and (is_titled or _is_person(name)) else None

    def _with_words(self, words: str) -> set[str]:
        plain = f" {_plain(words)} "
        return {name for key, name in self._names.items() if plain in f" {key} "}

    def _with_initials(self, words: str) -> set[str]:
        if not _INITIALS.fullmatch(words) or not words.isupper():
            return set()
        letters = _plain("".join(c for c in words if c.isalpha()))
        return {name for key, name in self._names.items() if letters in _initials(key)}

    def _with_office(self, label: str) -> str | None:
        """Return “Ada Moll” for “MODERATOR” of a text with “Ada Moll (moderator)”."""
        office = re.sub(r"(?i)^(?:the|madam|mr|mr\.)\s+", "", label)
        if " " in office.strip() or len(office) < len("Host"):
            return None
        plain = re.escape(office)
        pattern = re.compile(
            rf"(?P<before>{_NAME})(?:\s*\(|,\s+)(?:(?i:the|our|session)\s+)?(?i:{plain})\b"
            rf"|(?<!\w)(?i:{plain})(?::|,)?[ \t]+(?P<behind>{_NAME})(?=[\s,;.)])"
        )
        return self._only({m["before"] or m["behind"] for m in pattern.finditer(self._opening)})

    def _asking(self) -> set[str]:
        return {m["behind"] or m["before"] for m in _INTERVIEWS.finditer(self._opening)}

    def _answering(self) -> set[str]:
        """Return whom the lines above the first question introduce, who are not those who ask."""
        asking = {_plain(_without_titles(name)) for name in self._asking()}
        told = {m["name"] for m in _INTERVIEWED.finditer(self._opening)}
        if len(told) == 1:
            return told
        opening = f" {_plain(self._opening)} "
        named = {key: name for key, name in self._names.items() if f" {key} " in opening}
        return {name for key, name in named.items() if key not in asking}

    def _only(self, names: Iterable[str]) -> str | None:
        """Return the one name, as full as the text has it; None of several, and of none."""
        distinct = {_without_titles(name.rstrip(".")) for name in names}
        if len(distinct) != 1:
            return None
        name = distinct.pop()
        fuller = self._with_words(name)
        return next(iter(fuller)) if len(fuller) == 1 else name


def _is_person(words: str) -> bool:
    kind = read_source_phrase(words).kind
    return " " in words and kind is SourceKind.NAMED_PERSON and not has_outlet_name(words)


def _without_titles(name: str) -> str:
    words = name.split()
    while len(words) > 1 and is_title(words[0] if words[0].islower() else words[0].capitalize()):
        words = words[1:]
    return " ".join(words)


def _small(label: str) -> str:
    return label.title().replace("’S", "’s").replace("'S", "'s")


def _plain(words: str) -> str:
    """Return words small, without accents and signs, as labels in capitals often are."""
    letters = unicodedata.normalize("NFKD", words)
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.casefold().split())


def _initials(key: str) -> set[str]:
    """Return the first letters of a name, with and without those behind its hyphens and middle."""
    letters = "".join(word[0] for word in key.split())
    return {letters, letters[:2], letters[:1] + letters[-1:]}
