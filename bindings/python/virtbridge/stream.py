"""Streams: consoles, volumes, pictures."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, AsyncIterator

from .errors import VirtError
from .wire import MessageType, Status
from .xdr import Reader

if TYPE_CHECKING:
    from .wire import Connection

CHUNK = 256 * 1024


class Stream:
    """The client's end: give it to the one operation that opens it, then read or write, then finish or abort."""

    def __init__(self) -> None:
        self._link: Connection | None = None
        self._id = (0, 0, 0, 0)
        self._chunks: asyncio.Queue[bytes | VirtError] = asyncio.Queue()
        self._ended: asyncio.Future[None] | None = None
        self._at_end = False

    def attach(self, link: Connection, identity: tuple[int, int, int, int]) -> None:
        self._link = link
        self._id = identity

    async def send(self, data: bytes) -> None:
        for start in range(0, len(data), CHUNK):
            await self._frame(Status.CONTINUE, data[start : start + CHUNK])

    async def receive(self) -> bytes:
        """The next bytes; none at the end."""
        if self._at_end:
            return b""
        chunk = await self._chunks.get()
        if isinstance(chunk, VirtError):
            self._at_end = True
            raise chunk
        self._at_end = not chunk
        return chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while chunk := await self.receive():
            yield chunk

    async def finish(self) -> None:
        """Everything was sent or received; the daemon confirms, or says what went wrong."""
        await self._end(Status.OK)

    async def abort(self) -> None:
        """What was sent does not count."""
        await self._end(Status.ERROR)

    def deliver(self, kind: int, status: int, body: Reader) -> None:
        if status == Status.ERROR:
            self.fail(VirtError.read(body) if body.remaining else VirtError(1, 38, "the stream was aborted"))
        elif status == Status.OK:
            self._close(None)
        elif kind == MessageType.STREAM_HOLE:
            length = body.i64()
            while length > 0:
                part = min(length, CHUNK)
                self._chunks.put_nowait(bytes(part))
                length -= part
        else:
            self._chunks.put_nowait(body.rest())

    def fail(self, why: VirtError) -> None:
        self._chunks.put_nowait(why)
        self._close(why)

    async def _end(self, status: Status) -> None:
        assert self._link is not None, "no operation opened this stream"
        self._ended = asyncio.get_running_loop().create_future()
        await self._frame(status, b"")
        await self._ended

    async def _frame(self, status: Status, payload: bytes) -> None:
        assert self._link is not None, "no operation opened this stream"
        program, version, procedure, serial = self._id
        await self._link.send((program, version, procedure, MessageType.STREAM, serial, status), payload)

    def _close(self, why: VirtError | None) -> None:
        if self._link is not None:
            self._link.forget_stream(self._id[3])
        if self._ended is not None and not self._ended.done():
            if why is None:
                self._ended.set_result(None)
            else:
                self._ended.set_exception(why)
