"""The log tells what was done, in the order it was done."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from headwater.investigation.events import Event, Mark, append_event, events
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation")

EVENT = Event(Mark("command line", values.AT), "read", "item-1", {"document": "document-1", "n": 3})


def test_events_come_back_in_the_order_they_were_appended():
    earlier = replace(EVENT, mark=Mark("a clerk", values.AT - timedelta(days=1)), subject="item-2")
    append_event(EVENT)
    append_event(earlier)

    assert events() == (EVENT, earlier)


def test_a_moment_comes_back_in_utc_whatever_clock_it_was_read_from():
    there = values.AT.astimezone(timezone(timedelta(hours=5, minutes=45)))
    append_event(replace(EVENT, mark=Mark("a clerk", there)))

    (event,) = events()

    assert event.mark.at == values.AT
    assert event.mark.at.utcoffset() == timedelta(0)
