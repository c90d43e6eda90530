"""Items come back as they were kept, and the newest metadata stands."""

import pytest

from headwater.evidence.metadata import Metadata
from headwater.investigation import items
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation")


def test_items_come_back_in_order_of_path():
    kept = [values.item(path=path) for path in ("b", "a/2", "a/1", "ß", "Z")]
    for item in kept:
        items.keep_item(item, values.AT)

    assert [item.path for item in items.items()] == ["Z", "a/1", "a/2", "b", "ß"]
    assert set(items.items()) == set(kept)


def test_the_same_bytes_at_two_paths_are_two_items():
    items.keep_item(values.item(path="a"), values.AT)

    assert items.is_kept(values.item(path="a"))
    assert not items.is_kept(values.item(path="b"))


def test_the_newest_metadata_of_an_item_stands():
    item, other = values.item(), values.item(path="other")
    items.keep_item(item, values.AT)
    items.keep_item(other, values.AT)
    items.keep_metadata(item.id, Metadata(title="Older"), values.AT)
    items.keep_metadata(item.id, values.METADATA, values.AT)

    assert items.metadata_of(item.id) == values.METADATA
    assert items.metadata_of(other.id) == Metadata()
    assert items.metadata_by_item() == {item.id: values.METADATA}
