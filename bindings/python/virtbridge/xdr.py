"""XDR (RFC 4506) as libvirt's protocol uses it; every length is checked before it is believed."""

from __future__ import annotations

import dataclasses
import enum
import struct
import uuid as _uuid
from typing import Type, TypeVar

#: The longest string the protocol carries, in bytes.
STRING_LIMIT = 4 * 1024 * 1024

E = TypeVar("E", bound=enum.IntEnum)


class ProtocolError(Exception):
    """The peer sent, or the program asked for, what the protocol does not allow."""


class Writer:
    """Appends values."""

    def __init__(self) -> None:
        self.data = bytearray()

    def i32(self, value: int) -> None:
        self._pack(">i", value)

    def u32(self, value: int) -> None:
        self._pack(">I", value)

    def i64(self, value: int) -> None:
        self._pack(">q", value)

    def u64(self, value: int) -> None:
        self._pack(">Q", value)

    def f64(self, value: float) -> None:
        self._pack(">d", value)

    def boolean(self, value: bool) -> None:
        self.u32(1 if value else 0)

    def flags(self, value: int) -> None:
        """Flags and enumerations: four bytes whatever their sign."""
        self.u32(int(value) & 0xFFFFFFFF)

    def count(self, value: int, limit: int) -> None:
        if value > limit:
            raise ProtocolError(f"{value} elements, more than the {limit} allowed")
        self.u32(value)

    def opaque(self, value: bytes, limit: int) -> None:
        self.count(len(value), limit)
        self.data += value
        self.data += bytes(-len(value) % 4)

    def string(self, value: str, limit: int) -> None:
        self.opaque(value.encode("utf-8"), limit)

    def uuid(self, value: _uuid.UUID) -> None:
        self.data += value.bytes

    def char_vector(self, value: bytes, limit: int) -> None:
        self.count(len(value), limit)
        for byte in value:
            self.i32(byte - 256 if byte > 127 else byte)

    def fixed_chars(self, value: str, size: int) -> None:
        encoded = value.encode("utf-8")[: size - 1].ljust(size, b"\0")
        for byte in encoded:
            self.i32(byte - 256 if byte > 127 else byte)

    def _pack(self, form: str, value: float) -> None:
        try:
            self.data += struct.pack(form, value)
        except struct.error as wrong:
            raise ProtocolError(f"{value!r} does not fit the wire: {wrong}") from None


class Reader:
    """Takes values off."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    @property
    def remaining(self) -> int:
        return len(self._data) - self._at

    def take(self, size: int) -> memoryview:
        if size > self.remaining:
            raise ProtocolError(f"message ends at byte {len(self._data)} where {size} more bytes were expected at {self._at}")
        start = self._at
        self._at += size
        return self._data[start : self._at]

    def rest(self) -> bytes:
        return bytes(self.take(self.remaining))

    def end(self) -> None:
        if self.remaining:
            raise ProtocolError(f"{self.remaining} unexpected bytes at the end of the message")

    def i32(self) -> int:
        return int(struct.unpack(">i", self.take(4))[0])

    def u32(self) -> int:
        return int(struct.unpack(">I", self.take(4))[0])

    def i64(self) -> int:
        return int(struct.unpack(">q", self.take(8))[0])

    def u64(self) -> int:
        return int(struct.unpack(">Q", self.take(8))[0])

    def f64(self) -> float:
        return float(struct.unpack(">d", self.take(8))[0])

    def boolean(self) -> bool:
        value = self.u32()
        if value > 1:
            raise ProtocolError(f"boolean with value {value}")
        return value == 1

    def flags(self, kind: Type[E]) -> E:
        """A member of an enumeration; newer servers may know more members, which stay numbers."""
        value = self.u32() if issubclass(kind, enum.IntFlag) else self.i32()
        try:
            return kind(value)
        except ValueError:
            return value  # type: ignore[return-value]

    def count(self, limit: int) -> int:
        value = self.u32()
        if value > limit or value > self.remaining:
            raise ProtocolError(f"array of {value} elements in a message with {self.remaining} bytes left (limit {limit})")
        return value

    def opaque(self, limit: int) -> bytes:
        size = self.u32()
        if size > limit:
            raise ProtocolError(f"{size} bytes, more than the {limit} allowed")
        value = bytes(self.take(size))
        self.take(-size % 4)
        return value

    def string(self, limit: int) -> str:
        try:
            return self.opaque(limit).decode("utf-8")
        except UnicodeDecodeError as wrong:
            raise ProtocolError(f"text that is not UTF-8: {wrong}") from None

    def uuid(self) -> _uuid.UUID:
        return _uuid.UUID(bytes=bytes(self.take(16)))

    def char_vector(self, limit: int) -> bytes:
        return bytes(self.i32() & 0xFF for _ in range(self.count(limit)))

    def fixed_chars(self, size: int) -> str:
        value = bytes(self.i32() & 0xFF for _ in range(size))
        return value.split(b"\0", 1)[0].decode("utf-8", "replace")


class ParameterType(enum.IntEnum):
    """Kinds of values in lists of named parameters."""

    INT = 1
    UINT = 2
    LLONG = 3
    ULLONG = 4
    DOUBLE = 5
    BOOLEAN = 6
    STRING = 7


@dataclasses.dataclass(frozen=True)
class TypedParameter:
    """A named value."""

    field: str
    value: int | float | bool | str
    kind: ParameterType

    @staticmethod
    def of(field: str, value: bool | float | int | str) -> TypedParameter:
        """Chooses the kind by the value: whole numbers are unsigned long long unless negative."""
        if isinstance(value, bool):
            return TypedParameter(field, value, ParameterType.BOOLEAN)
        if isinstance(value, float):
            return TypedParameter(field, value, ParameterType.DOUBLE)
        if isinstance(value, str):
            return TypedParameter(field, value, ParameterType.STRING)
        return TypedParameter(field, value, ParameterType.LLONG if value < 0 else ParameterType.ULLONG)

    def write(self, out: Writer) -> None:
        out.string(self.field, STRING_LIMIT)
        out.i32(self.kind)
        if self.kind is ParameterType.STRING:
            out.string(str(self.value), STRING_LIMIT)
        elif self.kind is ParameterType.DOUBLE:
            out.f64(float(self.value))
        elif self.kind is ParameterType.BOOLEAN:
            out.i32(1 if self.value else 0)
        else:
            number = int(self.value)
            {ParameterType.INT: out.i32, ParameterType.UINT: out.u32, ParameterType.LLONG: out.i64, ParameterType.ULLONG: out.u64}[self.kind](number)

    @staticmethod
    def read(data: Reader) -> TypedParameter:
        field = data.string(STRING_LIMIT)
        number = data.i32()
        try:
            kind = ParameterType(number)
        except ValueError:
            raise ProtocolError(f"typed parameter '{field}' has unknown type {number}") from None
        value: int | float | bool | str
        if kind is ParameterType.STRING:
            value = data.string(STRING_LIMIT)
        elif kind is ParameterType.DOUBLE:
            value = data.f64()
        elif kind is ParameterType.BOOLEAN:
            value = data.i32() != 0
        else:
            value = {ParameterType.INT: data.i32, ParameterType.UINT: data.u32, ParameterType.LLONG: data.i64, ParameterType.ULLONG: data.u64}[kind]()
        return TypedParameter(field, value, kind)
