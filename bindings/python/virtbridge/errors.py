"""Errors as the daemon reports them."""

from __future__ import annotations

import uuid

from .xdr import STRING_LIMIT, Reader


class VirtError(Exception):
    """A refusal of the daemon, or the end of the connection. Code and domain are libvirt's numbers."""

    def __init__(self, code: int, domain: int, message: str, texts: tuple[str | None, ...] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.domain = domain
        self.message = message
        self.texts = texts

    @staticmethod
    def read(data: Reader) -> VirtError:
        """The error body of a reply."""

        def text() -> str | None:
            return data.string(STRING_LIMIT) if data.boolean() else None

        code, domain = data.i32(), data.i32()
        message = text() or ""
        data.i32()
        if data.boolean():
            data.string(STRING_LIMIT)
            uuid.UUID(bytes=bytes(data.take(16)))
            data.i32()
        return VirtError(code, domain, message, (text(), text(), text()))


class ConnectionClosed(VirtError):
    """The connection is over; every call still waiting ends with this."""

    def __init__(self, why: str) -> None:
        super().__init__(38, 7, why)
