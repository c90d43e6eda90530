"""Read a number, or a range of them, with its sign and the words that bound it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.statements.currencies import CURRENCY_SIGN, currency_of
from headwater.statements.number_words import HANDFUL, MOST_IN_A_HANDFUL, NUMBER, number_in
from headwater.statements.quantity_bounds import bound_after, bound_before
from headwater.terms.quantity import Bound
from headwater.terms.span import Span

_SIGN = re.compile(rf"(?<!\w)({CURRENCY_SIGN})\.?\s?\Z")
_UP_TO_ANOTHER = re.compile(
    rf"(?P<joint>\s*[-–—]\s*|\s+(?:to|or|and)\s+)(?:(?-i:{CURRENCY_SIGN})\.?\s?)?"
    rf"(?P<second>{NUMBER})(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(between|from)\s+\Z", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:r[io]se|risen|rising|gr[eo]w|grown|increase[ds]?|f[ae]ll|fallen|drop|dropped|cut|reduced"
    r"|raised|went|up|down|changed|corrected)\b[^.;\n]{0,30}\bfrom\s+\Z",
    re.IGNORECASE,
)
_SCALE = re.compile(r"(?<![a-z])(?:hundred|thousand|million|billion|trillion|bn|mn)", re.IGNORECASE)
_AGAIN = re.compile(rf"\s*\(\s*(?P<number>{NUMBER})\s*\)", re.IGNORECASE)
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range as it stands, before it is known what it counts."""

    start: int
    """Where the bound words, the sign or else the number begins."""
    end: int
    low: float
    high: float
    bound: Bound
    currency: str | None


def amount_at(text: str, match: re.Match[str], within: Span) -> Amount:
    """Return the number with its sign and the bound words at its sides."""
    value, first, sign = number_in(match.group()), *_sign_before(text, match.start(), within)
    before = bound_before(text, within.start, first)
    bound, start = before or (Bound.EXACT, first)
    end = _again_in_brackets(text, match.end(), within.end, value)
    if match.group().casefold().endswith(HANDFUL):
        return Amount(start, end, value, MOST_IN_A_HANDFUL, Bound.ABOUT, None)
    if after := bound_after(text, end, within.end):
        bound, end = after
    return Amount(start, end, value, value, bound, sign)


def _again_in_brackets(text: str, end: int, limit: int, value: float) -> int:
    """Return where the number ends with itself in brackets: “12 (twelve) men”."""
    again = _AGAIN.match(text, end, limit)
    return again.end() if again and number_in(again["number"]) == value else end


def range_at(text: str, match: re.Match[str], within: Span) -> Amount | None:
    """Return “between 20 and 30”, “20 to 30” or “20-30”; None if it is no such thing."""
    another = _UP_TO_ANOTHER.match(text, match.end(), within.end)
    if another is None:
        return None
    first, sign = _sign_before(text, match.start(), within)
    near = max(within.start, first - _NEAR)
    between = _BETWEEN.search(text, near, first)
    joint = another["joint"].strip().casefold()
    if joint == "and" and (between is None or between[1].casefold() != "between"):
        return None
    low, high = number_in(match.group()), number_in(another["second"])
    scale = _SCALE.search(another["second"])
    if scale and not _SCALE.search(match.group()):
        # “2 to 3 million” begins at two million.
        low *= number_in(f"1 {scale.group()}")
    if joint == "or" and high > 2 * low:
        return None
    if low >= high or _CHANGE.search(text, near, first):
        return None
    start = between.start() if between else first
    return Amount(start, another.end(), low, high, Bound.BETWEEN, sign)


def sign_start(text: str, position: int, first: int) -> int | None:
    """Return where a number begins with the sign that is written in one word with it: “Rs500”.

    None if the letters before it are no sign, as in “MH17”.
    """
    if not text[position - 1 : position].isalpha():
        return position
    sign = _SIGN.search(text, max(first, position - _NEAR), position)
    return sign.start() if sign else None


def _sign_before(text: str, position: int, within: Span) -> tuple[int, str | None]:
    """Return where the amount begins with its currency sign, and the currency's code."""
    sign = _SIGN.search(text, max(within.start, position - _NEAR), position)
    return (sign.start(), currency_of(sign[1], text, position)) if sign else (position, None)
