"""The program's answer about the sample, asked in the words of the tests."""

from __future__ import annotations

import re
from typing import Any

from tests.sample.right_answers import RightAnswer

Record = dict[str, Any]
"""One object of the JSON contract."""


class Outcome:
    """One run's JSON, indexed. Reports go by the number their file begins with."""

    def __init__(self, told: Record) -> None:
        self.items = {number_of(item["path"]): item for item in told["items"]}
        self.statements = {statement["id"]: statement for statement in told["statements"]}
        self.origins = {origin["id"]: origin for origin in told["origins"]}
        self.derivations: list[Record] = told["derivations"]
        self.allegations: list[Record] = told["allegations"]
        self.number_by_item = {item["id"]: number for number, item in self.items.items()}

    def reports_of(self, statement_ids: list[str]) -> set[int]:
        """Return the numbers of the reports in which these statements stand."""
        return {self.number_by_item[self.statements[each]["item"]] for each in statement_ids}

    def place_of(self, number: int, words: str) -> tuple[int, int]:
        """Return where the words stand in a report's text, however its lines are broken."""
        pattern = r"\s+".join(re.escape(word) for word in words.split())
        found = re.search(pattern, self.items[number]["text"] or "")
        assert found, f"the text of report {number} lacks the words {words!r}"
        return found.span()

    def statements_about(self, words_by_report: dict[int, str]) -> set[str]:
        """Return the ids of statements whose content holds at least half of the words."""
        about = set()
        for number, words in words_by_report.items():
            start, end = self.place_of(number, words)
            about |= {
                each["id"]
                for each in self.statements.values()
                if self.number_by_item[each["item"]] == number
                and 2 * _shared(each["content"], start, end) >= end - start
            }
        return about

    def allegation_of(self, answer: RightAnswer) -> Record:
        """Return the allegation that holds most of the statements that assert the right one."""
        wanted = self.statements_about(answer.asserted)
        best = max(self.allegations, key=lambda each: len(wanted & set(each["asserts"])))
        assert wanted & set(best["asserts"]), "no allegation holds any statement of it"
        return best

    def origins_of(self, allegation: Record, side: str = "asserting") -> list[Record]:
        """Return the origins on which one side of the allegation rests."""
        return [self.origins[each] for each in allegation[f"{side}_origins"]["origins"]]

    def reports_behind(self, allegation: Record, origin: Record) -> set[int]:
        """Return the reports that assert the allegation and rest on the origin."""
        return self.reports_of(
            [each for each in origin["statements"] if each in allegation["asserts"]]
        )

    def derivations_from(self, number: int, kind: str) -> list[Record]:
        """Return what a report, or a statement of it, rests on in this way."""
        item = self.items[number]["id"]
        return [
            each
            for each in self.derivations
            if each["kind"] == kind and each["from"]["item"] == item
        ]

    def words_at(self, end: Record) -> str:
        """Return the exact words at one end of a derivation, on one line."""
        if end["span"] is None:
            return ""
        start, stop = end["span"]
        text = self.items[self.number_by_item[end["item"]]]["text"]
        return " ".join(text[start:stop].split())


def number_of(path: str) -> int:
    """Return the number with which the file's name begins."""
    return int(path.rsplit("/", 1)[-1][:2])


def _shared(spans: list[list[int]], start: int, end: int) -> int:
    return sum(max(0, min(end, stop) - max(start, first)) for first, stop in spans)
