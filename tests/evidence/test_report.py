from __future__ import annotations

from tests.builders import a_report


def test_a_report_keeps_the_remark_on_its_publisher_and_is_known_by_the_name_without() -> None:
    report = a_report("Words.", "Dessan Daily (print)")
    assert (report.publisher, report.publisher_name) == ("Dessan Daily (print)", "Dessan Daily")


def test_a_publisher_that_is_not_known_has_no_name() -> None:
    assert a_report("Words.", None).publisher_name is None
