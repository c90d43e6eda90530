"""Tell a message that its sender only hands on: “Forwarded: …”, “[Forwarded from Ada] …”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.terms.span import Span

_OPENS = r"[ \t]*[\[(<*_»↪➡→|-]*[ \t]*"
_CLOSES = r"[ \t]*[\])>*_«|-]*"
_MARKER = (
    r"(?P<cue>(?:FWD?|Fwd?|fwd?|[Ff]orwarded|FORWARDED|[Ff]orwarding|[Rr]eposted|[Rr]eposting|[Ss]hared"
    r"|[Cc]opied|[Pp]asting)"
    r"(?:[ \t]+(?:message|msg|text|post|this|it|many[ \t]+times|as[ \t]+(?:received|is)))*"
    r"(?:[ \t]+(?:from|by))?)\b"
)
_FORWARDED = re.compile(
    rf"{_OPENS}{_MARKER}(?:(?<=from)[ \t]+(?P<from>[^\n:\]>)]{{2,60}}?)"
    rf"|(?<=by)[ \t]+(?P<by>[^\n:\]>)]{{2,60}}?))?{_CLOSES}"
    r"(?:[ \t]*(?::|\n|—|–|[ \t]-[ \t]|(?<=[\])>*_«|]))[ \t]*)\s*(?=\S)"
)
_VOICE = re.compile(
    r"(?i)[\[(<*_]*(?:(?:voice|audio|video)(?:\s+(?:message|note|memo|call|clip))?|ptt)\b"
    r"[ \t]*(?:\([^()\n]{1,30}\))?[ \t]*[,;:.–—-]?[ \t]*"
    r"(?:\(?(?:auto(?:matic)?[- ]?)?(?:transcript(?:ion)?|transcribed|translat(?:ion|ed)|captions?)"
    r"[^\n:\])]{0,40})?[\])>*_]*[ \t]*:[ \t]*(?=\S)"
    r"|[\[(<]*(?:photo|image|picture|file|document|sticker)[ \t]*(?:attached|\([^()\n]{1,30}\))?"
    r"[\])>]*[ \t]*:[ \t]*(?=\S)|<attached:[^<>\n]{1,80}>[ \t]*(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Forward:
    """A message that somebody else wrote."""

    cue: Span
    """The words that tell so."""
    origin: Span | None
    """Who wrote it, if the message tells."""
    said: Span
    whole: Span
    """The message with the words that tell so."""


def forward_in(text: str, said: Span) -> Forward | None:
    """Return what is handed on in the message at `said`; None if it is its sender's own."""
    found = _FORWARDED.match(text, said.start, said.end)
    if found is None or found.end() >= said.end:
        return None
    group = "from" if found["from"] else "by"
    origin = Span(*found.span(group)) if found[group] else None
    return Forward(Span(*found.span("cue")), origin, Span(found.end(), said.end), said)


def without_kind(text: str, said: Span) -> Span:
    """Return a message without what tells of its kind: “Voice message (0:48), transcript: …”."""
    kind = _VOICE.match(text, said.start, said.end)
    return said if kind is None or kind.end() >= said.end else Span(kind.end(), said.end)
