"""The languages that have rules for quotations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from headwater.statements.quoting.arabic import ARABIC
from headwater.statements.quoting.french import FRENCH
from headwater.statements.quoting.lexicon import QuotingLexicon
from headwater.statements.quoting.portuguese import PORTUGUESE
from headwater.statements.quoting.russian import RUSSIAN
from headwater.statements.quoting.spanish import SPANISH
from headwater.statements.quoting.swahili import SWAHILI
from headwater.statements.quoting.ukrainian import UKRAINIAN

LEXICON_BY_LANGUAGE: Mapping[str, QuotingLexicon] = MappingProxyType(
    {
        lexicon.language: lexicon
        for lexicon in (ARABIC, FRENCH, PORTUGUESE, RUSSIAN, SPANISH, SWAHILI, UKRAINIAN)
    }
)
"""By primary subtag."""
