"""The papers in which speakers speak: “said in a statement”, “the statement read”."""

from __future__ import annotations

import re

_STATEMENT = "statement"
_CALLED = {
    "statement": _STATEMENT,
    "release": _STATEMENT,
    "press release": _STATEMENT,
    "communiqué": _STATEMENT,
    "letter": "letter",
    "message": "message",
    "post": "post",
    "tweet": "post",
    "report": "report",
    "study": "report",
    "audit": "report",
    "survey": "report",
    "analysis": "report",
    "inquiry": "report",
    "paper": "report",
    "note": "note",
    "memo": "note",
    "table": "table",
    "filing": "filing",
    "affidavit": "filing",
    "petition": "filing",
    "reply": "letter",
    "email": "message",
    "e-mail": "message",
    "article": "article",
    "summary": "summary",
    "update": "update",
    "bulletin": "bulletin",
}
_WRITTEN_BY = re.compile(
    r"(?i)\b(?:an?|its|the|\w+['’]s)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(report|study|audit|survey|analysis|inquiry|paper)\s+by\b"
)
_SPOKEN_IN = re.compile(
    r"(?i)\b(?:in|of)\s+(?:an?|its|his|her|their|the)\s+(?:[\w’'-]+\s+){0,3}?"
    rf"({'|'.join(sorted(_CALLED, key=len, reverse=True))})\b"
)


def papers_in(sentence: str) -> frozenset[str]:
    """Return the papers in which somebody spoke, by one name for all that are called alike."""
    nouns = (*_SPOKEN_IN.findall(sentence), *_WRITTEN_BY.findall(sentence))
    return frozenset(_CALLED[noun.lower()] for noun in nouns)


def paper_called(noun: str) -> str | None:
    """Return that name for a paper called `noun`, None if it is none that speakers speak in."""
    return _CALLED.get(noun)
