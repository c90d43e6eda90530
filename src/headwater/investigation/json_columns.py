"""Turn frozen dataclasses into JSON columns and back."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from headwater.terms.errors import HeadwaterError

Value = TypeVar("Value")


class DamagedValue(HeadwaterError):
    """A row does not hold the value that it should."""


def to_json(value: object) -> Any:
    """Return `value` as lists, dictionaries, strings and numbers."""
    return msgspec.to_builtins(value)


def from_json(data: object, kind: type[Value]) -> Value:
    """Return the value of type `kind` that `data` was made of, or raise DamagedValue."""
    try:
        return msgspec.convert(data, kind)
    except (msgspec.ValidationError, HeadwaterError) as error:
        raise DamagedValue(f"expected a {kind.__name__}, found something else: {error}") from None
