"""What the command line refuses before any work begins."""

from __future__ import annotations

from headwater.terms.errors import HeadwaterError


class Refusal(HeadwaterError):
    """What the user asks for cannot be done; the message says what to give instead."""
