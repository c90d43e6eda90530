"""What the rules read of a text, in lines that a person can check."""

from __future__ import annotations

from dataclasses import replace

from headwater.statements.quoting.clauses import Clauses
from headwater.statements.quoting.grammar import grammar_of
from headwater.statements.quoting.in_part import statements_read_in_part
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.quoting.named_outlets import NamedOutlets
from headwater.statements.statement import Statement
from tests.builders import a_report


def statements(
    text: str, language: str, *, publisher: str = "Quay", outlets: frozenset[str] = frozenset()
) -> tuple[Statement, ...]:
    """Return what the language's rules read of a report with this text."""
    report = replace(a_report(text, publisher), language=language)
    return statements_read_in_part(report, LEXICON_BY_LANGUAGE[language], outlets)


def lines(text: str, language: str) -> list[str]:
    """Return “speaker: content” of each statement, parts of a content parted by “ … ”."""
    return [f"{said.speaker}: {words(text, said)}" for said in statements(text, language)]


def words(text: str, said: Statement) -> str:
    """Return the words of the content."""
    return " … ".join(part.of(text) for part in said.content)


def clauses(text: str, language: str, **full_names: str) -> Clauses:
    """Return the reader of a text's clauses, which knows these full names by surname."""
    grammar = grammar_of(LEXICON_BY_LANGUAGE[language])
    speakers = tuple(sorted(set(full_names.values())))
    return Clauses(text, grammar, NamedOutlets(text, grammar, ()), full_names, speakers)
